//! What reading commands tell of people, organisations, mandates, assignments and working groups.
//!
//! `SNAPSHOTS=overwrite cargo test --test reading_register` writes `tests/reading/` anew.

mod support;

#[path = "reading_register/commission.rs"]
mod commission;
#[path = "reading_register/people.rs"]
mod people;

use std::fs;
use std::path::Path;

use serde_json::Value;
use snapbox::{Assert, Data};
use support::{base, network_data, run, stderr, stdout};
use tempfile::TempDir;

/// The day on which the project's own network is looked at.
const TODAY: [&str; 2] = ["--today", "2026-11-23"];

/// The widest line that a pipe gets.
const WIDTH: usize = 80;

/// Compares what a command says of the project's own network, as text in both languages and as JSON.
fn shows(name: &str, arguments: &[&str]) {
    for (language, ending) in [("sv", "sv.txt"), ("en", "en.txt")] {
        let told = said(
            &network_data(),
            &[arguments, &TODAY, &["--lang", language]].concat(),
        );
        assert_is_readable(&told);
        compare(&format!("{name}.{ending}"), told);
    }
    let told = said(&network_data(), &[arguments, &TODAY, &["--json"]].concat());
    let shape: Value = serde_json::from_str(&told).expect("it is JSON");
    assert_eq!(shape["version"], 1, "{name}");
    compare(&format!("{name}.json"), told);
}

/// Asserts that lines fit a terminal, end without space, and say something after each label.
fn assert_is_readable(told: &str) {
    for line in told.lines() {
        assert!(line.chars().count() <= WIDTH, "too wide: {line}");
        assert_eq!(line, line.trim_end(), "space at the end of {line}");
        assert!(!line.ends_with(':'), "nothing after {line}");
    }
}

fn compare(file: &str, told: String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/reading")
        .join(file);
    Assert::new()
        .action_env(snapbox::assert::DEFAULT_ACTION_ENV)
        .eq(told, Data::read_from(&path, None).raw());
}

/// What a command that succeeds without a word on stderr says.
fn said(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert_eq!(
        (output.status.code(), stderr(&output).as_str()),
        (Some(0), ""),
        "{arguments:?}"
    );
    stdout(&output)
}

/// The shape that a command gives of a folder.
fn shape(folder: &Path, arguments: &[&str]) -> Value {
    serde_json::from_str(&said(folder, &[arguments, &["--json"]].concat())).expect("it is JSON")
}

/// What a command that fails says on stderr, in Swedish; it says nothing else.
fn failure(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, &[&["--lang", "sv"], arguments].concat());
    assert_eq!(
        (output.status.code(), stdout(&output).as_str()),
        (Some(2), ""),
        "{arguments:?}"
    );
    stderr(&output)
}

/// Each value of a key in an array of a shape, in order.
fn values<'v>(shape: &'v Value, array: &str, key: &str) -> Vec<&'v str> {
    let array = shape[array].as_array().expect("it is an array");
    array
        .iter()
        .map(|element| element[key].as_str().unwrap_or("-"))
        .collect()
}

/// The base with files written into it.
fn with(files: &[(&str, &str)]) -> TempDir {
    let folder = base();
    for (file, text) in files {
        write(folder.path(), file, text);
    }
    folder
}

fn write(folder: &Path, file: &str, text: &str) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}

/// Asserts that a command finds nothing under ids that nobody has given, and says so in few words.
///
/// One of them is a number that the tax agency publishes for tests.
fn refuses_odd_ids(command: &[&str]) {
    let long = "x".repeat(10_000);
    let odd = [
        "../x",
        "/etc/passwd",
        "",
        " ",
        "-1",
        "191212121212",
        "a\u{1b}[31mb",
        &long,
    ];
    for id in odd {
        // After `--` nothing is taken for an option.
        let said = failure(&network_data(), &[command, &["--", id]].concat());
        assert!(said.contains("finns inte"), "{id}: {said}");
        assert!(said.len() < 1_000 && !said.contains('\u{1b}'), "{id}: {said}");
        assert!(!said.contains("191212121212"), "{said}");
    }
}
