//! A waiver silences one rule on one record, for a reason and until a day; settings make rules graver, milder or
//! off.

mod privacy;
#[path = "../support/mod.rs"]
mod support;

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

/// The last day of the waivers here.
const LAST_DAY: &str = "2025-01-20";
const DAY_AFTER: &str = "2025-01-21";

const RULE: &str = "published-before-review";
const RECORD: &str = "meetings/2024-04-19";

fn replace(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let text = fs::read_to_string(&path).expect("the file is there");
    assert!(text.contains(from), "{file} does not hold {from}");
    fs::write(path, text.replace(from, to)).expect("the file can be written");
}

/// A folder with two meetings that both have two faults, and with what is added to `network.toml`.
fn folder(settings: &str) -> TempDir {
    let folder = support::base();
    for meeting in ["2024-04-19", "2024-09-13"] {
        let file = format!("meetings/{meeting}/meeting.toml");
        replace(folder.path(), &file, "reviewed = ", "reviewed = 2030-01-01 # ");
        replace(folder.path(), &file, "chair = \"anna-pahittsson\"\n", "");
    }
    set(folder.path(), settings);
    folder
}

fn set(folder: &Path, settings: &str) {
    let file = folder.join("network.toml");
    let text = fs::read_to_string(&file).expect("the file is there");
    fs::write(file, format!("{text}\n{settings}")).expect("the file can be written");
}

/// What is told on a day, each fault as `severity rule record`, and how many are waived.
fn told(folder: &TempDir, today: &str) -> (Vec<String>, usize) {
    let output = support::run(
        folder.path(),
        &["validate", "--year", "2024", "--today", today, "--format", "json"],
    );
    let shape: Value = serde_json::from_slice(&output.stdout).expect("the output is JSON");
    let word = |fault: &Value, key: &str| fault[key].as_str().expect("it is a text").to_owned();
    let faults = shape["faults"].as_array().expect("there is a list of faults");
    let mut told: Vec<String> = faults
        .iter()
        .map(|fault| {
            let file = word(fault, "file");
            let record = file.trim_end_matches("/meeting.toml").trim_end_matches(".toml");
            format!("{} {} {record}", word(fault, "severity"), word(fault, "rule"))
        })
        .collect();
    told.sort();
    let waived = shape["waived"]
        .as_array()
        .expect("there is a list of waived faults");
    (told, waived.len())
}

fn waiver(rule: &str, rest: &str) -> String {
    format!("[[waivers]]\nrule = \"{rule}\"\n{rest}\n")
}

fn complete(rule: &str, record: &str) -> String {
    let rest = format!("record = \"{record}\"\nreason = \"Alla var sjuka.\"\nuntil = {LAST_DAY}");
    waiver(rule, &rest)
}

/// What is told where nothing is waived.
const ALL: [&str; 4] = [
    "error meeting-without-chair meetings/2024-04-19",
    "error meeting-without-chair meetings/2024-09-13",
    "warning published-before-review meetings/2024-04-19",
    "warning published-before-review meetings/2024-09-13",
];

/// All that is told, with some more.
fn all_and(more: &[&str]) -> Vec<String> {
    let mut all: Vec<String> = ALL.iter().chain(more).map(|fault| (*fault).to_owned()).collect();
    all.sort();
    all
}

#[test]
fn nothing_is_silenced_without_a_waiver() {
    assert_eq!(told(&folder(""), LAST_DAY), (all_and(&[]), 0));
}

#[test]
fn a_waiver_silences_one_rule_on_one_record_until_its_day_inclusive() {
    let folder = folder(&complete(RULE, RECORD));
    let left = [ALL[0], ALL[1], ALL[3]].map(str::to_owned).to_vec();
    assert_eq!(told(&folder, "2025-01-15"), (left.clone(), 1));
    assert_eq!(told(&folder, LAST_DAY), (left, 1));
}

#[test]
fn the_day_after_a_waiver_silences_nothing_and_is_told() {
    let folder = folder(&complete(RULE, RECORD));
    let expired = all_and(&["warning waiver-expired network"]);
    assert_eq!(told(&folder, DAY_AFTER), (expired, 0));
}

#[test]
fn a_waiver_for_another_rule_or_record_silences_nothing() {
    for (rule, record) in [
        ("published-elsewhere", RECORD),
        (RULE, "meetings/2024-02-09"),
        (RULE, "network"),
    ] {
        let folder = folder(&complete(rule, record));
        assert_eq!(told(&folder, LAST_DAY), (all_and(&[]), 0), "{rule} {record}");
    }
}

#[test]
fn a_waiver_that_lacks_something_silences_nothing_and_is_told() {
    let (record, reason, until) = (
        format!("record = \"{RECORD}\"\n"),
        "reason = \"Alla var sjuka.\"\n",
        format!("until = {LAST_DAY}\n"),
    );
    for rest in [
        format!("{record}{until}"),
        format!("{record}{until}reason = \"\"\n"),
        format!("{record}{until}reason = \" \\t\"\n"),
        format!("{record}{reason}"),
        format!("{reason}{until}"),
    ] {
        let folder = folder(&waiver(RULE, &rest));
        let incomplete = all_and(&["error waiver-incomplete network"]);
        assert_eq!(told(&folder, LAST_DAY), (incomplete, 0), "{rest}");
    }
}

#[test]
fn a_rule_is_off_while_a_waiver_says_why() {
    let off = format!("[rules]\n{RULE} = \"off\"\n");
    let because = waiver(
        RULE,
        &format!("reason = \"Nätverket granskar inte.\"\nuntil = {LAST_DAY}"),
    );
    let reasoned = folder(&format!("{off}{because}"));
    let left = ALL[..2].iter().map(|fault| (*fault).to_owned()).collect();
    assert_eq!(told(&reasoned, LAST_DAY), (left, 0));
    let expired = all_and(&["warning waiver-expired network"]);
    assert_eq!(told(&reasoned, DAY_AFTER), (expired, 0));
}

#[test]
fn a_rule_is_not_off_without_a_reason() {
    let off = format!("[rules]\n{RULE} = \"off\"\n");
    let until = format!("until = {LAST_DAY}");
    for because in [
        String::new(),
        waiver(RULE, &until),
        waiver(RULE, &format!("reason = \" \"\n{until}")),
        waiver(
            "published-elsewhere",
            &format!("reason = \"Så är det.\"\nrecord = \"network\"\n{until}"),
        ),
    ] {
        let folder = folder(&format!("{off}{because}"));
        let incomplete = all_and(&["error waiver-incomplete network"]);
        assert_eq!(told(&folder, LAST_DAY), (incomplete, 0), "{because}");
    }
}

#[test]
fn a_waiver_for_one_record_does_not_turn_a_rule_off() {
    let settings = format!("[rules]\n{RULE} = \"off\"\n{}", complete(RULE, RECORD));
    let (told, waived) = told(&folder(&settings), LAST_DAY);
    assert_eq!(waived, 1);
    assert!(told.contains(&ALL[3].to_owned()), "{told:?}");
    assert!(
        told.contains(&"error waiver-incomplete network".to_owned()),
        "{told:?}"
    );
}

#[test]
fn a_rule_is_as_grave_as_the_settings_say() {
    for grade in ["error", "warning", "info"] {
        let folder = folder(&format!(
            "[rules]\n{RULE} = \"{grade}\"\nmeeting-without-chair = \"{grade}\"\n"
        ));
        let (told, _) = told(&folder, LAST_DAY);
        assert_eq!(told.len(), 4, "{told:?}");
        assert!(
            told.iter().all(|fault| fault.starts_with(grade)),
            "{grade}: {told:?}"
        );
        let output = support::run(
            folder.path(),
            &["validate", "--year", "2024", "--today", LAST_DAY],
        );
        assert_eq!(output.status.code(), Some(i32::from(grade == "error")), "{grade}");
    }
}
