//! One folder holds the fault of every rule, and one run tells them all: no fault hides another.
//!
//! `tests/all_at_once/` began as the fixtures of the rules, laid over each other by a merge of three sides, where
//! that could be done; what stood on the same lines got records of its own. A new rule adds its fault there.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use elevhalsa::diagnostic::Severity;
use elevhalsa::rules::{About, RULES};
use rayon::prelude::*;
use serde_json::Value;
use support::{copy, run, stdout};
use tempfile::TempDir;

const DAY: [&str; 4] = ["validate", "--all-years", "--today", "2025-01-20"];
/// The digits of the numbers that stand in the folder: test numbers of Skatteverket, and one of a region's form.
const SECRETS: [&str; 3] = ["2384", "1212121212", "TF10"];

fn everything() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/all_at_once");
    copy(&from, folder.path());
    folder
}

fn told(folder: &Path, more: &[&str]) -> Value {
    let output = run(folder, &[&DAY[..], &["--format", "json"], more].concat());
    let is_sound = output.status.code() == Some(0);
    assert!(
        output.status.code() == Some(1) || (is_sound && !more.is_empty()),
        "{output:?}"
    );
    serde_json::from_slice(&output.stdout).expect("it is JSON")
}

fn faults(told: &Value, list: &str) -> Vec<Value> {
    told[list].as_array().expect("it is a list").clone()
}

fn rule(fault: &Value) -> &str {
    fault["rule"].as_str().expect("a fault has a rule")
}

#[test]
fn every_rule_is_told_in_one_run() {
    let folder = everything();
    let all: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    let json = faults(&told(folder.path(), &[]), "faults");
    let names: BTreeSet<&str> = json.iter().map(rule).collect();
    let missed: Vec<_> = all.difference(&names).collect();
    assert!(missed.is_empty(), "not in tests/all_at_once: {missed:?}");
    for language in ["sv", "en"] {
        let text = stdout(&run(folder.path(), &[&DAY[..], &["--lang", language]].concat()));
        for name in &all {
            assert!(text.contains(&format!("[{name}]: ")), "{name} in {language}");
        }
        assert!(
            !text.contains("{$") && !text.contains("{ $"),
            "a gap is left in {language}"
        );
    }
}

#[test]
fn a_rule_tells_the_same_alone_as_among_all_others() {
    let folder = everything();
    let whole = faults(&told(folder.path(), &[]), "faults");
    let differs = |name: &&str| {
        let alone = faults(&told(folder.path(), &["--only", name]), "faults");
        let among: Vec<Value> = whole
            .iter()
            .filter(|fault| rule(fault) == *name)
            .cloned()
            .collect();
        alone != among
    };
    let names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    let wrong: Vec<&str> = names.into_par_iter().filter(differs).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn each_fault_is_as_grave_as_its_rule_or_milder() {
    let folder = everything();
    let told = told(folder.path(), &[]);
    let mut gravest: BTreeMap<String, Severity> = BTreeMap::new();
    let mut counts = BTreeMap::from([("error", 0), ("warning", 0), ("info", 0)]);
    for fault in faults(&told, "faults") {
        let severity = [Severity::Info, Severity::Warning, Severity::Error]
            .into_iter()
            .find(|severity| fault["severity"] == severity.id())
            .expect("a severity is one of three");
        *counts.get_mut(severity.id()).expect("it is one of three") += 1;
        let seen = gravest.entry(rule(&fault).to_owned()).or_insert(severity);
        *seen = severity.max(*seen);
    }
    for rule in RULES {
        assert_eq!(gravest.get(rule.name), Some(&rule.severity), "{}", rule.name);
    }
    for (word, count) in counts {
        assert_eq!(told["summary"][format!("{word}-count")], count, "{word}");
    }
}

#[test]
fn a_waiver_takes_away_what_it_names_and_nothing_else() {
    let folder = everything();
    let before = faults(&told(folder.path(), &[]), "faults");
    let settings = folder.path().join("network.toml");
    let mut text = fs::read_to_string(&settings).expect("it is there");
    // A meeting with several faults, of which one is waived.
    let waived = [
        "meeting-on-wrong-weekday",
        "other-chair-than-appointed",
        "agenda-too-long",
    ];
    for name in waived {
        let fault = before
            .iter()
            .find(|fault| rule(fault) == name)
            .expect("it is told");
        let file = fault["file"].as_str().expect("a fault has a file");
        let folder = file.rsplit_once('/').expect("it lies in a folder").0;
        let id = &folder[folder.find("meetings/").expect("it is a meeting's")..];
        text += &format!(
            "\n[[waivers]]\nrule = \"{name}\"\nrecord = \"{id}\"\nreason = \"Prov\"\nuntil = 2025-12-31\n"
        );
    }
    fs::write(&settings, text).expect("it can be written");
    let after = told(folder.path(), &[]);
    let (left, gone) = (faults(&after, "faults"), faults(&after, "waived"));
    let names: BTreeSet<&str> = gone.iter().map(rule).collect();
    assert_eq!(names, BTreeSet::from(waived));
    assert_eq!(left.len() + gone.len(), before.len());
    let kept = left.iter().filter(|fault| before.contains(fault)).count();
    assert_eq!(kept, left.len(), "another fault was told differently");
}

#[test]
fn no_number_is_told_in_any_format() {
    let folder = everything();
    let personal = RULES.iter().filter(|rule| rule.about == About::Privacy);
    assert!(personal.count() >= 6, "there is too little to hide");
    for format in ["text", "json", "sarif", "github", "junit"] {
        for language in ["sv", "en"] {
            let more = ["--format", format, "--lang", language, "--verbose"];
            let text = stdout(&run(folder.path(), &[&DAY[..], &more].concat()));
            let bare: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
            for secret in SECRETS {
                assert!(!bare.contains(secret), "{format} in {language} tells {secret}");
            }
        }
    }
}
