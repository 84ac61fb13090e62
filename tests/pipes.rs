//! A reader who has seen enough is no failure, and a disk that is full is one.

#![cfg(unix)]

mod support;

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;

use support::{base, elevhalsa, run, stderr};

/// Every command that writes a result, each with more than a pipe holds where it can.
const COMMANDS: [&[&str]; 18] = [
    &["validate", "--year", "2024"],
    &["validate", "--format", "json"],
    &["explain"],
    &["explain", "unknown-key"],
    &["duties", "--year", "2024"],
    &["action", "list"],
    &["activity", "list"],
    &["assignment", "list"],
    &["decision", "list"],
    &["feedback", "list"],
    &["group", "list"],
    &["mandate", "list"],
    &["meeting", "list"],
    &["meeting", "list", "--json"],
    &["meeting", "show", "2024-02-09"],
    &["member", "list"],
    &["organisation", "list"],
    &["--help"],
];

/// A folder of which there is more to tell than a pipe holds.
fn much() -> tempfile::TempDir {
    let folder = base();
    for number in 0..500 {
        let file = folder.path().join(format!("members/person-{number}.toml"));
        std::fs::write(file, "nmae = 1\n").expect("the file can be written");
    }
    folder
}

fn device(path: &str) -> Option<File> {
    Path::new(path).exists().then(|| {
        OpenOptions::new()
            .write(true)
            .open(path)
            .expect("the device can be opened")
    })
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let folder = much();
    for command in COMMANDS {
        let mut child = elevhalsa(folder.path())
            .args(command)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut first = String::new();
        let mut reader = BufReader::with_capacity(1, child.stdout.take().expect("it is piped"));
        reader.read_line(&mut first).expect("a line can be read");
        drop(reader);
        let output = child.wait_with_output().expect("the program ends");
        assert!(!first.is_empty(), "{command:?}");
        // Reading commands say what they leave out, and nothing else is said.
        let told = stderr(&output).trim_end().replace('\n', " ");
        let is_note = told.starts_with("obs: 500 uppgifter ") && told.ends_with("för att se vad.");
        assert!(told.is_empty() || is_note, "{command:?}: {told}");
        let read_to_the_end = run(folder.path(), command);
        assert_eq!(output.status.code(), read_to_the_end.status.code(), "{command:?}");
    }
}

/// Commands whose exit code says something that nobody may miss, with the code.
const TELLING: [(&[&str], i32); 6] = [
    (
        &["validate", "--year", "2024", "--strict", "--today=2024-05-01"],
        1,
    ),
    (&["validate", "--year", "2024", "--today=2025-01-20"], 0),
    (
        &["meeting", "new", "--date", "2024-12-25", "--today=2024-05-01"],
        2,
    ),
    (
        &[
            "meeting",
            "new",
            "--date",
            "2024-11-29",
            "--place=Hos 19121212-1212",
        ],
        2,
    ),
    (&["meeting", "cancel", "1999-01-01", "--reason", "Snö"], 2),
    (
        &["meeting", "new", "--date", "2024-11-29", "--today=2024-05-01"],
        0,
    ),
];

#[test]
fn what_a_command_came_to_is_told_to_whoever_does_not_read_it() {
    let folder = base();
    for (command, code) in TELLING {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let output = elevhalsa(folder.path())
            .args(command)
            .stdout(writer)
            .output()
            .expect("the program starts");
        assert_eq!(
            output.status.code(),
            Some(code),
            "{command:?}: {}",
            stderr(&output)
        );
        // A refusal is told where somebody may still see it.
        assert_eq!(stderr(&output).is_empty(), code < 2, "{command:?}");
    }
    assert!(folder.path().join("meetings/2024-11-29/meeting.toml").exists());
    assert!(!folder.path().join("meetings/2024-12-25").exists());
}

#[test]
fn a_full_disk_is_a_failure_in_words() {
    let folder = much();
    for command in COMMANDS {
        let Some(full) = device("/dev/full") else { return };
        let output = elevhalsa(folder.path())
            .args(command)
            .args(["--lang", "en"])
            .stdout(full)
            .output()
            .expect("the program starts");
        let told = stderr(&output);
        assert_eq!(output.status.code(), Some(2), "{command:?}: {told}");
        assert!(told.contains("the disk is full"), "{command:?}: {told}");
        assert!(!told.contains("os error"), "{command:?}: {told}");
    }
}
