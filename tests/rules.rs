//! Each rule finds its fault in a folder that is broken, says it in both languages, and keeps quiet in one
//! that is not.
//!
//! `SNAPSHOTS=overwrite cargo test --test rules` writes the expected texts anew.

mod support;

use std::fs;
use std::path::Path;

use rayon::prelude::*;
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

/// Every case of every rule whose name begins with a word, as rule and case.
fn every(word: &str) -> Vec<(String, String)> {
    let of_rule = |name: String| {
        let cases = cases(&fixtures().join(&name), word);
        cases.into_iter().map(move |case| (name.clone(), case))
    };
    names().into_iter().flat_map(of_rule).collect()
}

/// Looks at all cases at once, and tells what is wrong with each of them.
fn look_at(word: &str, wrong: impl Fn(&str, &str) -> Vec<String> + Sync) {
    let told: Vec<String> = every(word)
        .par_iter()
        .flat_map_iter(|(name, case)| {
            let told = wrong(name, case).into_iter();
            told.map(move |wrong| format!("{name}/{case}: {wrong}"))
        })
        .collect();
    assert!(told.is_empty(), "{} cases:\n{}", told.len(), told.join("\n"));
}

#[test]
fn every_rule_finds_its_fault_and_says_it_in_both_languages() {
    look_at("broken", |name, case| {
        let fixture = fixtures().join(name);
        // Cases that say something of their own have a text of their own: `broken-early.sv.txt`.
        let stem = if case == "broken" { "expected" } else { case };
        let mut wrong = Vec::new();
        for language in ["sv", "en"] {
            let path = fixture.join(format!("{stem}.{language}.txt"));
            if language == "en" && !path.exists() && case != "broken" {
                continue;
            }
            let (code, told) = validate(&fixture, case, &["--lang", language]);
            if !matches!(code, Some(0 | 1)) || !told.contains(&format!("[{name}]")) {
                wrong.push(format!("is not found, {code:?}:\n{told}"));
            }
            if told.contains(&format!("[{name}]: {name}")) {
                wrong.push(format!(
                    "lacks something that its words are filled in with:\n{told}"
                ));
            }
            wrong.extend(drawn_wrongly(&told));
            if path.exists() || case == "broken" {
                let expected = snapbox::Data::read_from(&path, None);
                let assert = snapbox::Assert::new().action_env(snapbox::assert::DEFAULT_ACTION_ENV);
                if std::panic::catch_unwind(|| assert.eq(told, expected.raw())).is_err() {
                    wrong.push(format!("says something else in {language}"));
                }
            }
        }
        wrong
    });
}

/// What no output may have: gaps that were not filled in, and lines wider than a terminal.
fn drawn_wrongly(told: &str) -> Option<String> {
    if told.contains("{$") || told.contains("{ $") {
        return Some(format!("leaves a gap:\n{told}"));
    }
    // A path, an address or a digest is a single word, which nothing breaks; a line of TOML with a digest is there
    // to be copied whole.
    let may_be_wide = |line: &str| {
        let line = line.trim_start();
        let is_place = line.starts_with("--> ") || line.starts_with("::: ");
        let is_digest = line.starts_with("digest = \"sha256:") && line.split_whitespace().count() == 3;
        is_place || is_digest || line.split_whitespace().count() == 1
    };
    // A mark over a letter takes no column of its own.
    let width = |line: &str| {
        let is_mark = |letter: &char| ('\u{300}'..='\u{36f}').contains(letter);
        line.chars().filter(|letter| !is_mark(letter)).count()
    };
    let wide = told.lines().find(|line| width(line) > 80 && !may_be_wide(line))?;
    Some(format!("is too wide: {wide}"))
}

#[test]
fn every_rule_keeps_quiet_where_all_is_well() {
    look_at("kept", |name, case| {
        let (code, told) = validate(&fixtures().join(name), case, &["--strict"]);
        let is_told = told.contains(&format!("[{name}]"));
        let is_clean = code == Some(0) && told.lines().count() == 1;
        let is_wrong = is_told || !matches!(code, Some(0 | 1)) || (case == "kept" && !is_clean);
        is_wrong
            .then(|| format!("{code:?}:\n{told}"))
            .into_iter()
            .collect()
    });
}
