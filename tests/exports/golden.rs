//! Every file that is text stands in the folder of its format, and no other file.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::{Files, expected, export, export_under, folder};
use crate::support::{committed, copy, files, git, network_data};

/// The formats that are compared whole.
const FORMATS: [&str; 4] = ["api", "calendar", "feed", "register"];

#[test]
fn exports_are_what_stands_here() {
    let folder = folder();
    for format in FORMATS {
        for language in languages(format) {
            let made = export(folder.path(), &["--only", format, "--lang", language]);
            compare(&expected().join(format).join(language), made);
        }
    }
}

/// The languages that a format is compared in; where little is said, one.
fn languages(format: &str) -> &'static [&'static str] {
    match format {
        "api" => &["sv"],
        _ => &["sv", "en"],
    }
}

fn compare(folder: &Path, made: Files) {
    let made: Vec<_> = made
        .into_iter()
        .filter(|(path, _)| !path.ends_with(".xlsx"))
        .collect();
    assert!(!made.is_empty(), "nothing was made for {}", folder.display());
    if std::env::var("SNAPSHOTS").is_ok_and(|action| action == "overwrite") {
        let _ = fs::remove_dir_all(folder);
        for (path, bytes) in &made {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("it has a folder")).expect("the folder can be made");
            fs::write(path, bytes).expect("the file can be written");
        }
    }
    let there = files(folder).into_iter().map(|file| {
        let path = file.strip_prefix(folder).expect("it lies below");
        path.to_string_lossy().replace('\\', "/")
    });
    let there: BTreeSet<String> = there.collect();
    let paths: Vec<&String> = made.iter().map(|(path, _)| path).collect();
    assert_eq!(paths, there.iter().collect::<Vec<_>>(), "{}", folder.display());
    for (path, bytes) in &made {
        let stands = fs::read(folder.join(path)).expect("the file can be read");
        assert_eq!(
            String::from_utf8_lossy(bytes),
            String::from_utf8_lossy(&stands),
            "{path} in {}",
            folder.display()
        );
    }
}

#[test]
fn every_run_gives_the_same_bytes_wherever_it_is() {
    let folder = folder();
    for audience in ["public", "internal"] {
        let arguments = ["--only", &FORMATS.join(","), "--audience", audience];
        let first = export(folder.path(), &arguments);
        for surroundings in [
            ("TZ", "Pacific/Kiritimati"),
            ("TZ", "Pacific/Pago_Pago"),
            ("LC_ALL", "sv_SE.UTF-8"),
            ("RAYON_NUM_THREADS", "1"),
        ] {
            assert_eq!(
                export_under(folder.path(), &arguments, &[surroundings]),
                first,
                "{surroundings:?}"
            );
        }
    }
}

#[test]
fn a_clone_gives_the_same_bytes() {
    let (one, other) = (
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
    );
    let data = one.path().join("network-data");
    copy(&network_data(), &data);
    committed(one.path());
    git(
        one.path(),
        &[
            "clone",
            "--quiet",
            ".",
            &other.path().join("clone").to_string_lossy(),
        ],
    );
    let arguments = ["--only", &FORMATS.join(",")];
    let first = export(&data, &arguments);
    assert_eq!(
        export(&other.path().join("clone/network-data"), &arguments),
        first
    );
}
