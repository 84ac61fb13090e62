//! What the tests of reading commands share: an answer in both languages and as JSON, and what is never found.

use std::path::Path;

use serde_json::Value;
use snapbox::{Assert, Data};

use super::{network_data, run, stderr, stdout};

/// The day on which the project's own network is looked at.
const TODAY: [&str; 2] = ["--today", "2026-11-23"];

/// The widest line that a pipe gets.
const WIDTH: usize = 80;

/// Compares what a command says of the project's own network, as text in both languages and as JSON, with what
/// stands in `tests/reading/`.
pub(crate) fn shows(name: &str, arguments: &[&str]) {
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
        // An address is read and copied whole.
        let is_address = line.trim_start().starts_with("https://");
        assert!(line.chars().count() <= WIDTH || is_address, "too wide: {line}");
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
pub(crate) fn said(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert_eq!(
        (output.status.code(), stderr(&output).as_str()),
        (Some(0), ""),
        "{arguments:?}"
    );
    stdout(&output)
}

/// The shape that a command gives of a folder.
pub(crate) fn shape(folder: &Path, arguments: &[&str]) -> Value {
    serde_json::from_str(&said(folder, &[arguments, &["--json"]].concat())).expect("it is JSON")
}

/// What a command that fails says on stderr, in Swedish; it says nothing else.
pub(crate) fn failure(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, &[&["--lang", "sv"], arguments].concat());
    assert_eq!(
        (output.status.code(), stdout(&output).as_str()),
        (Some(2), ""),
        "{arguments:?}"
    );
    stderr(&output)
}

/// Each value of a key in a list of a shape, in order.
pub(crate) fn values<'v>(shape: &'v Value, list: &str, key: &str) -> Vec<&'v Value> {
    let list = shape[list].as_array().expect("it is a list");
    list.iter().map(|element| &element[key]).collect()
}

/// The same of a key that holds texts.
pub(crate) fn texts<'v>(shape: &'v Value, list: &str, key: &str) -> Vec<&'v str> {
    let values = values(shape, list, key).into_iter();
    values.map(|value| value.as_str().unwrap_or("-")).collect()
}

/// Ids that nobody has given anything, and that must lead nowhere; one is a number that Skatteverket publishes for
/// tests.
fn odd_ids() -> Vec<String> {
    let odd = [
        "",
        " ",
        ":",
        "-1",
        "../x",
        "/etc/passwd",
        "191212121212",
        "2024-02-09/..",
        "a\u{1b}[31mb",
        "å:ä",
    ];
    let mut odd: Vec<String> = odd.map(str::to_owned).to_vec();
    odd.push("x".repeat(10_000));
    odd
}

/// Asserts that a command finds nothing under ids that nobody has given, and says so in few words.
pub(crate) fn refuses_odd_ids(command: &[&str]) {
    for id in odd_ids() {
        // After `--` nothing is taken for an option.
        let said = failure(&network_data(), &[command, &["--", &id]].concat());
        assert!(said.contains("finns inte"), "{id}: {said}");
        assert!(said.len() < 1_000 && !said.contains('\u{1b}'), "{id}: {said}");
        assert!(!said.contains("191212121212"), "{said}");
    }
}
