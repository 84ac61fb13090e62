//! The folder that is exported to: written as a whole, changed as little as possible, and nobody else's.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::support::{base, elevhalsa, files, stderr, stdout};

fn run(folder: &Path, out: &Path, more: &[&str]) -> Output {
    elevhalsa(folder)
        .args(["export", "--only=site,register", "--today=2025-01-20", "--out"])
        .arg(out)
        .args(more)
        .output()
        .expect("the program starts")
}

fn times(out: &Path) -> Vec<(String, std::time::SystemTime)> {
    let made = files(out)
        .into_iter()
        .filter(|file| !file.starts_with(out.join(".elevhalsa-export")));
    made.map(|file| {
        let time = fs::metadata(&file).and_then(|facts| facts.modified());
        (file.display().to_string(), time.expect("it has a time"))
    })
    .collect()
}

#[test]
fn what_has_not_changed_is_not_written_again() {
    let (folder, out) = (base(), tempfile::tempdir().expect("a temporary folder"));
    let first = run(folder.path(), out.path(), &[]);
    assert_eq!(first.status.code(), Some(0), "{}", stderr(&first));
    let before = times(out.path());
    let second = run(folder.path(), out.path(), &["--lang=sv"]);
    assert!(
        stdout(&second).contains("inga filer skrivna"),
        "{}",
        stdout(&second)
    );
    assert_eq!(times(out.path()), before);
    let check = run(folder.path(), out.path(), &["--check"]);
    assert_eq!(check.status.code(), Some(0), "{}", stdout(&check));
}

#[test]
fn a_difference_is_named_and_mended_and_what_is_no_longer_made_goes() {
    let (folder, out) = (base(), tempfile::tempdir().expect("a temporary folder"));
    run(folder.path(), out.path(), &[]);
    fs::write(out.path().join("about.html"), "x").expect("it can be written");
    fs::remove_file(out.path().join("decisions.html")).expect("it is there");
    let check = run(folder.path(), out.path(), &["--check"]);
    let told = stdout(&check);
    assert_eq!(check.status.code(), Some(1), "{told}");
    for line in ["skiljer:  about.html", "saknas:   decisions.html", "2 filer"] {
        assert!(told.contains(line), "{told}");
    }
    assert_eq!(
        fs::read_to_string(out.path().join("about.html")).expect("it is there"),
        "x"
    );
    fs::remove_dir_all(folder.path().join("meetings/2025-11-21")).expect("it is there");
    let mended = run(folder.path(), out.path(), &[]);
    assert_eq!(mended.status.code(), Some(0), "{}", stderr(&mended));
    assert!(!out.path().join("meetings/2025-11-21.html").exists());
    let check = run(folder.path(), out.path(), &["--check"]);
    assert_eq!(check.status.code(), Some(0), "{}", stdout(&check));
}

#[test]
fn a_folder_with_files_of_others_is_left_alone() {
    let (folder, out) = (base(), tempfile::tempdir().expect("a temporary folder"));
    fs::write(out.path().join("brev.docx"), "viktigt").expect("it can be written");
    let refused = run(folder.path(), out.path(), &["--lang=sv"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("brev.docx"), "{}", stderr(&refused));
    assert_eq!(files(out.path()).len(), 1);

    fs::remove_file(out.path().join("brev.docx")).expect("it is there");
    run(folder.path(), out.path(), &[]);
    let before = times(out.path());
    fs::write(out.path().join("meetings/egen.html"), "x").expect("it can be written");
    let refused = run(folder.path(), out.path(), &[]);
    assert_eq!(refused.status.code(), Some(2));
    fs::remove_file(out.path().join("meetings/egen.html")).expect("it is there");
    assert_eq!(times(out.path()), before);
}

#[test]
fn nothing_is_exported_among_the_records() {
    let folder = base();
    let before = files(folder.path());
    let refused = run(folder.path(), &folder.path().join("webb"), &["--lang=sv"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("gör så här"), "{}", stderr(&refused));
    assert_eq!(files(folder.path()), before);
}

#[test]
fn what_holds_personal_data_is_left_out_and_named() {
    let (folder, out) = (base(), tempfile::tempdir().expect("a temporary folder"));
    let minutes = folder.path().join("meetings/2024-02-09/minutes.md");
    let written = fs::read_to_string(&minutes).expect("it is there");
    // A number that the Swedish Tax Agency publishes for tests.
    fs::write(&minutes, format!("{written}\n\nElev 20000101-2384.\n")).expect("it can be written");
    let output = run(folder.path(), out.path(), &["--lang=sv"]);
    let told = stdout(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(
        told.contains("Utelämnad: meetings/2024-02-09/minutes.md (personal-identity-number)"),
        "{told}"
    );
    for file in files(out.path()) {
        let text = String::from_utf8_lossy(&fs::read(&file).expect("it can be read")).into_owned();
        assert!(!text.contains("20000101"), "{}", file.display());
    }
}
