//! Each rule finds its fault in a folder that is broken, says it in both languages, and keeps quiet in one
//! that is not.
//!
//! `SNAPSHOTS=overwrite cargo test --test rules` writes the expected texts anew.

mod support;

use std::fs;
use std::path::Path;

use support::{fixtures, overlaid, run, stdout};

/// The day and the year of a case that says nothing else, in `<case>.arguments` or `arguments`.
const USUAL: &str = "--year 2024 --today 2025-01-20";

fn arguments(fixture: &Path, case: &str) -> Vec<String> {
    let written = fs::read_to_string(fixture.join(format!("{case}.arguments")))
        .or_else(|_| fs::read_to_string(fixture.join("arguments")))
        .unwrap_or_else(|_| USUAL.to_owned());
    written.split_whitespace().map(str::to_owned).collect()
}

fn validate(fixture: &Path, case: &str, more: &[&str]) -> (Option<i32>, String) {
    let folder = overlaid(&fixture.join(case));
    let written = arguments(fixture, case);
    let mut all = vec!["validate"];
    all.extend(written.iter().map(String::as_str));
    all.extend(more);
    let output = run(folder.path(), &all);
    (output.status.code(), stdout(&output))
}

/// The cases of a fixture whose names begin with a word: `broken`, `broken-held-early` and so on.
fn cases(fixture: &Path, word: &str) -> Vec<String> {
    let mut cases: Vec<String> = fs::read_dir(fixture)
        .expect("the fixture can be listed")
        .map(|entry| entry.expect("the entry can be read"))
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with(word))
        .collect();
    cases.sort();
    assert!(!cases.is_empty(), "{} has no case {word}", fixture.display());
    cases
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
        for case in cases(&fixture, "broken") {
            for language in ["sv", "en"] {
                // Cases that say something of their own have a text of their own: `broken-early.sv.txt`.
                let stem = if case == "broken" { "expected" } else { &case };
                let path = fixture.join(format!("{stem}.{language}.txt"));
                if case != "broken" && !path.exists() {
                    continue;
                }
                let (code, told) = validate(&fixture, &case, &["--lang", language]);
                assert!(matches!(code, Some(0 | 1)), "{name}/{case}: {code:?}");
                let leaves_a_gap = told.contains("{$") || told.contains("{ $");
                assert!(!leaves_a_gap, "{name}/{case} leaves a gap:\n{told}");
                let expected = snapbox::Data::read_from(&path, None);
                let assert = snapbox::Assert::new().action_env(snapbox::assert::DEFAULT_ACTION_ENV);
                if std::panic::catch_unwind(|| assert.eq(told, expected.raw())).is_err() {
                    wrong.push(format!("{name}/{case} ({language})"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "the output has changed: {wrong:?}");
}

#[test]
fn every_rule_finds_its_fault_in_each_broken_case() {
    for name in names() {
        for case in cases(&fixtures().join(&name), "broken") {
            let (code, told) = validate(&fixtures().join(&name), &case, &[]);
            assert!(matches!(code, Some(0 | 1)), "{name}/{case}: {code:?}\n{told}");
            assert!(
                told.contains(&format!("[{name}]")),
                "{name}/{case} is not found:\n{told}"
            );
        }
    }
}

#[test]
fn every_rule_keeps_quiet_in_each_kept_case() {
    for name in names() {
        for case in cases(&fixtures().join(&name), "kept") {
            let (code, told) = validate(&fixtures().join(&name), &case, &[]);
            assert!(matches!(code, Some(0 | 1)), "{name}/{case}: {code:?}\n{told}");
            assert!(
                !told.contains(&format!("[{name}]")),
                "{name}/{case} is told:\n{told}"
            );
        }
    }
}

#[test]
fn the_first_kept_case_is_clean_altogether() {
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
            // A line of the excerpt is as long as the record has it, up to the width that drawing allows; a
            // digest is a single word.
            let may_be_wide = |line: &str| line.contains(" | ") || line.contains("sha256:");
            let wide = told
                .lines()
                .find(|line| line.chars().count() > 80 && !may_be_wide(line));
            assert_eq!(wide, None, "{name} ({language})");
        }
    }
}
