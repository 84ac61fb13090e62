//! Each rule finds its fault in a folder that is broken, says it in both languages, and keeps quiet in one
//! that is not.
//!
//! `SNAPSHOTS=overwrite cargo test --test rules` writes the expected texts anew.

mod support;

use std::fs;
use std::path::Path;

use support::{fixtures, overlaid, run, stdout};

/// The day and the year of a fixture that says nothing else in its file `arguments`.
const USUAL: &str = "--year 2024 --today 2025-01-20";

fn arguments(fixture: &Path) -> Vec<String> {
    let written = fs::read_to_string(fixture.join("arguments")).unwrap_or_else(|_| USUAL.to_owned());
    written.split_whitespace().map(str::to_owned).collect()
}

fn validate(fixture: &Path, case: &str, more: &[&str]) -> (Option<i32>, String) {
    let folder = overlaid(&fixture.join(case));
    let written = arguments(fixture);
    let mut all = vec!["validate"];
    all.extend(written.iter().map(String::as_str));
    all.extend(more);
    let output = run(folder.path(), &all);
    (output.status.code(), stdout(&output))
}

fn names() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(fixtures())
        .expect("the fixtures are there")
        .map(|entry| {
            entry
                .expect("the entry can be read")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .filter(|name| !name.starts_with('_'))
        .collect();
    names.sort();
    names
}

#[test]
fn the_base_is_clean() {
    let folder = support::base();
    let output = run(
        folder.path(),
        &["validate", "--year", "2024", "--today", "2025-01-20"],
    );
    assert_eq!(
        (output.status.code(), stdout(&output).lines().count()),
        (Some(0), 1),
        "{}",
        stdout(&output)
    );
}

#[test]
fn every_rule_finds_its_fault_and_says_it_in_both_languages() {
    let mut wrong = Vec::new();
    for name in names() {
        let fixture = fixtures().join(&name);
        for language in ["sv", "en"] {
            let (code, told) = validate(&fixture, "broken", &["--lang", language]);
            assert!(matches!(code, Some(0 | 1)), "{name}: {code:?}");
            assert!(
                told.contains(&format!("[{name}]")),
                "{name} is not found:\n{told}"
            );
            assert!(
                !told.contains("{$") && !told.contains("{ $"),
                "{name} leaves a gap:\n{told}"
            );
            let expected = snapbox::Data::read_from(&fixture.join(format!("expected.{language}.txt")), None);
            let assert = snapbox::Assert::new().action_env(snapbox::assert::DEFAULT_ACTION_ENV);
            let check = std::panic::catch_unwind(|| assert.eq(told, expected.raw()));
            if check.is_err() {
                wrong.push(format!("{name} ({language})"));
            }
        }
    }
    assert!(wrong.is_empty(), "the output has changed: {wrong:?}");
}

#[test]
fn every_rule_keeps_quiet_where_all_is_well() {
    for name in names() {
        let (code, told) = validate(&fixtures().join(&name), "kept", &["--strict"]);
        assert_eq!((code, told.lines().count()), (Some(0), 1), "{name}:\n{told}");
    }
}

#[test]
fn no_line_is_wider_than_a_terminal() {
    for name in names() {
        for language in ["sv", "en"] {
            let (_, told) = validate(&fixtures().join(&name), "broken", &["--lang", language]);
            // A line of the excerpt is as long as the record has it, up to the width that drawing allows.
            let wide = told
                .lines()
                .find(|line| line.chars().count() > 80 && !line.contains(" | "));
            assert_eq!(wide, None, "{name} ({language})");
        }
    }
}
