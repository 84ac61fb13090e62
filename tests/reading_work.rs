//! What reading commands tell of the work: decisions, actions, activities, feedback and meetings.
//!
//! `SNAPSHOTS=overwrite cargo test --test reading_work` writes `tests/reading/` anew.

mod support;

#[path = "reading_work/actions.rs"]
mod actions;
#[path = "reading_work/activities.rs"]
mod activities;
#[path = "reading_work/decisions.rs"]
mod decisions;
#[path = "reading_work/feedback.rs"]
mod feedback;
#[path = "reading_work/meetings.rs"]
mod meetings;

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
        for line in told.lines() {
            // An address is read and copied whole.
            let is_address = line.trim_start().starts_with("https://");
            assert!(
                line.chars().count() <= WIDTH || is_address,
                "{name}: too wide: {line}"
            );
            assert_eq!(line, line.trim_end(), "{name}: space at the end of {line}");
        }
        compare(&format!("{name}.{ending}"), told);
    }
    let told = said(&network_data(), &[arguments, &TODAY, &["--json"]].concat());
    let shape: Value = serde_json::from_str(&told).expect("it is JSON");
    assert_eq!(shape["version"], 1, "{name}");
    compare(&format!("{name}.json"), told);
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
fn values<'v>(shape: &'v Value, array: &str, key: &str) -> Vec<&'v Value> {
    let array = shape[array].as_array().expect("it is an array");
    array.iter().map(|element| &element[key]).collect()
}

/// The base with texts replaced in files: file, text, new text.
fn changed(changes: &[(&str, &str, &str)]) -> TempDir {
    let folder = base();
    for (file, old, new) in changes {
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).expect("the file is there");
        assert!(text.contains(old), "{file} holds {old}");
        fs::write(&path, text.replace(old, new)).expect("the file can be written");
    }
    folder
}

/// Ids that nobody has given anything, and that must lead nowhere; one is the tax agency's published test number.
fn odd_ids() -> Vec<String> {
    let odd = [
        "../x",
        "/etc/passwd",
        "2024-02-09/..",
        "-1",
        "191212121212",
        "a\u{1b}[31mb",
        "å:ä",
    ];
    let mut odd: Vec<String> = odd.map(str::to_owned).to_vec();
    odd.extend([String::new(), " ".to_owned(), ":".to_owned(), "x".repeat(10_000)]);
    odd
}

/// Asserts that a command finds nothing under ids that nobody has given, and says so in few words.
fn refuses_odd_ids(command: &[&str]) {
    for id in odd_ids() {
        // After `--` nothing is taken for an option.
        let said = failure(&network_data(), &[command, &["--", &id]].concat());
        assert!(said.contains("finns inte"), "{id}: {said}");
        assert!(said.len() < 1_000 && !said.contains('\u{1b}'), "{id}: {said}");
        assert!(!said.contains("191212121212"), "{said}");
    }
}
