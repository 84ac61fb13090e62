//! The same folder gives the same bytes, whoever asks, from where, and however the files came there.

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use support::{base, elevhalsa, files, fixtures};

const FORMATS: [&str; 2] = ["text", "json"];

/// A folder with several faults in several files, so that there is an order to keep.
fn spoil(folder: &Path) {
    for (number, file) in files(folder).into_iter().enumerate() {
        if file.extension().is_some_and(|ending| ending == "toml") {
            let text = fs::read_to_string(&file).expect("the file can be read");
            fs::write(&file, format!("{text}extra-{number} = 1\nextra-{number} = 2\n"))
                .expect("the file can be written");
        }
    }
    for name in ["åsa", "anna", "Bo", "ö", "z"] {
        let text = format!("name = \"{name}\"\norganisation = \"ingen\"\nphone = 1\n");
        fs::write(folder.join(format!("members/{name}.toml")), text).expect("the file can be written");
    }
}

fn validate(folder: &Path, format: &str) -> Command {
    let mut command = elevhalsa(folder);
    command.args([
        "validate",
        "--year",
        "2024",
        "--today",
        "2025-01-20",
        "--verbose",
        "--format",
        format,
    ]);
    command
}

fn bytes(command: &mut Command) -> (Option<i32>, Vec<u8>, Vec<u8>) {
    let output = command.output().expect("the program starts");
    (output.status.code(), output.stdout, output.stderr)
}

#[test]
fn ten_runs_give_the_same_bytes() {
    let folder = base();
    spoil(folder.path());
    for format in FORMATS {
        let first = bytes(&mut validate(folder.path(), format));
        assert_eq!(first.0, Some(1));
        assert!(first.1.len() > 10_000, "there is too little to put in order");
        for _ in 0..10 {
            assert_eq!(bytes(&mut validate(folder.path(), format)), first);
        }
    }
}

#[test]
fn the_place_of_the_folder_and_of_the_asker_makes_no_difference() {
    let (folder, elsewhere) = (base(), base());
    spoil(folder.path());
    spoil(elsewhere.path());
    let deep = folder.path().join("meetings/2024-02-09");
    let top = tempfile::tempdir().expect("a temporary folder");
    for format in FORMATS {
        let first = bytes(&mut validate(folder.path(), format));
        assert_eq!(bytes(&mut validate(elsewhere.path(), format)), first);
        assert_eq!(bytes(&mut validate(&deep, format)), first);
        for data in [folder.path(), elsewhere.path()] {
            assert_eq!(bytes(validate(top.path(), format).arg("--data").arg(data)), first);
        }
    }
}

#[test]
fn the_order_in_which_files_were_made_makes_no_difference() {
    let folder = base();
    spoil(folder.path());
    let reversed = tempfile::tempdir().expect("a temporary folder");
    for file in files(folder.path()).into_iter().rev() {
        let target = reversed
            .path()
            .join(file.strip_prefix(folder.path()).expect("it lies below"));
        fs::create_dir_all(target.parent().expect("it lies in a folder")).expect("the folder can be made");
        fs::copy(file, target).expect("the file can be copied");
    }
    for format in FORMATS {
        let first = bytes(&mut validate(folder.path(), format));
        assert_eq!(bytes(&mut validate(reversed.path(), format)), first);
    }
}

#[test]
fn the_surroundings_make_no_difference() {
    let folder = base();
    spoil(folder.path());
    for format in FORMATS {
        let first = bytes(&mut validate(folder.path(), format));
        for (name, value) in [
            ("LC_ALL", "C"),
            ("LC_ALL", "sv_SE.UTF-8"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("LANG", "en_US.UTF-8"),
            ("TZ", "Pacific/Kiritimati"),
            ("TZ", "Pacific/Pago_Pago"),
            ("TZ", "nonsense"),
            ("COLUMNS", "40"),
            ("TERM", "dumb"),
            ("HOME", "/nowhere"),
            ("RAYON_NUM_THREADS", "1"),
            ("RAYON_NUM_THREADS", "8"),
        ] {
            assert_eq!(
                bytes(validate(folder.path(), format).env(name, value)),
                first,
                "{name}={value}"
            );
        }
        let bare = bytes(validate(folder.path(), format).env_clear());
        assert_eq!(bare, first, "without any surroundings");
    }
}

#[test]
fn the_fixtures_give_the_same_bytes_twice() {
    for entry in fs::read_dir(fixtures()).expect("the fixtures are there") {
        let broken = entry.expect("the entry can be read").path().join("broken");
        if !broken.is_dir() {
            continue;
        }
        let (one, other) = (support::overlaid(&broken), support::overlaid(&broken));
        for format in FORMATS {
            let (first, again) = (validate(one.path(), format), validate(other.path(), format));
            assert_eq!(
                bytes(&mut { first }),
                bytes(&mut { again }),
                "{}",
                broken.display()
            );
        }
    }
}
