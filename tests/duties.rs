//! Each duty of the mandate is proven by the records: the evidence makes it met, and without it it is missed.

mod support;

mod duties {
    mod audience;
    mod each;
    mod history;
    mod overview;
    mod states;
}

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use support::{run, stdout};
use tempfile::TempDir;

/// The folder of these tests' own files.
fn here() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/duties")
}

/// The small sound network with seven assignments and a working group.
fn sound() -> TempDir {
    support::overlaid(&here().join("_sound"))
}

/// Changes a file of a folder, which must make a difference.
fn edit(folder: &Path, file: &str, change: impl Fn(&str) -> String) {
    let path = folder.join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"));
    let changed = change(&text);
    assert_ne!(text, changed, "{file} stays as it is");
    fs::write(path, changed).expect("the file can be written");
}

/// Puts one text of a file in the place of another.
fn replace(folder: &Path, file: &str, old: &str, new: &str) {
    edit(folder, file, |text| text.replacen(old, new, 1));
}

/// Takes the lines of a file away that begin with a text.
fn without(folder: &Path, file: &str, beginning: &str) {
    edit(folder, file, |text| {
        let kept = text
            .split_inclusive('\n')
            .filter(|line| !line.starts_with(beginning));
        kept.collect()
    });
}

/// Takes a file away.
fn remove(folder: &Path, file: &str) {
    fs::remove_file(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
}

/// What `duties --json` says of one year as of a day.
fn report(folder: &Path, year: &str, today: &str, more: &[&str]) -> Value {
    let arguments = ["duties", "--year", year, "--today", today, "--json"];
    let output = run(folder, &[&arguments, more].concat());
    // With 1 it says that something could not be read, and what.
    let expected = i32::from(!support::stderr(&output).is_empty());
    assert_eq!(
        output.status.code(),
        Some(expected),
        "{}",
        support::stderr(&output)
    );
    let report: Value = serde_json::from_str(&stdout(&output)).expect("it is JSON");
    report["years"][0].clone()
}

/// One duty of a year.
fn duty(year: &Value, name: &str) -> Value {
    let duties = year["duties"].as_array().expect("there are duties");
    let found = duties.iter().find(|duty| duty["id"] == name);
    found.unwrap_or_else(|| panic!("{name} is there")).clone()
}

/// How one duty stands in a year as of a day.
fn state(folder: &Path, year: &str, today: &str, name: &str) -> String {
    let duty = duty(&report(folder, year, today, &[]), name);
    duty["state"].as_str().expect("it has a state").to_owned()
}

/// The evidence of a duty: what is asked for, and a file that proves it.
fn evidence(duty: &Value) -> BTreeSet<(String, String)> {
    let text = |value: &Value| value.as_str().expect("it is a text").to_owned();
    let requirements = duty["requirements"].as_array().expect("there are requirements");
    let pairs = requirements.iter().flat_map(|asked| {
        let proofs = asked["evidence"].as_array().expect("there is a list");
        proofs
            .iter()
            .map(move |proof| (text(&asked["id"]), text(&proof["file"])))
    });
    pairs.collect()
}

/// The rules that `validate` tells of for 2024 as of the day on which the duties are judged here.
fn told(folder: &Path) -> BTreeSet<String> {
    let arguments = ["validate", "--year", "2024", "--today", TODAY, "--format", "json"];
    let output = run(folder, &arguments);
    let report: Value = serde_json::from_str(&stdout(&output)).expect("it is JSON");
    let faults = report["faults"].as_array().expect("there are faults");
    let rules = faults.iter().filter_map(|fault| fault["rule"].as_str());
    rules.map(str::to_owned).collect()
}

/// The day on which the duties of 2024 are judged.
const TODAY: &str = "2025-01-20";
