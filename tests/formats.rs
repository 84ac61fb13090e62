//! `validate` in the formats of other programs, and what a change broke apart from what was there before.
//!
//! `SNAPSHOTS=overwrite cargo test --test formats` writes the expected texts anew.

mod support;

use std::fs;
use std::path::Path;

use serde_json::Value;
use support::{base, committed, git, run, stderr, stdout};

const USUAL: [&str; 5] = ["validate", "--year", "2024", "--today", "2025-01-20"];

/// A folder with an unknown reference with a near one, a missing and an unknown key, and a file whose name has
/// to be escaped in every format.
fn broken() -> tempfile::TempDir {
    let folder = base();
    replace(
        folder.path(),
        "meetings/2024-02-09/meeting.toml",
        "chair = \"anna-pahittsson\"",
        "chair = \"anna-pahitsson\"",
    );
    replace(folder.path(), "organisations/soderby.toml", "name =", "nmae =");
    fs::write(folder.path().join("100 %, å: klart.txt"), "Ett löst blad\n").expect("the file can be written");
    folder
}

fn replace(folder: &Path, file: &str, old: &str, new: &str) {
    let path = folder.join(file);
    let text = fs::read_to_string(&path).expect("the file is there");
    assert!(text.contains(old), "{file} holds {old}");
    fs::write(path, text.replacen(old, new, 1)).expect("the file can be written");
}

fn validate(folder: &Path, more: &[&str]) -> (Option<i32>, String) {
    let arguments = [&USUAL, more].concat();
    let output = run(folder, &arguments);
    assert_eq!(stderr(&output), "", "{arguments:?}");
    (output.status.code(), stdout(&output))
}

fn holds(format: &str, language: &str) {
    let folder = broken();
    // These rules alone, so that the expected text does not grow with each new rule.
    let only = [
        "--only",
        "stray-file",
        "--only",
        "unknown-key",
        "--only",
        "unknown-reference",
        "--only",
        "wrong-value",
    ];
    let (code, drawn) = validate(
        folder.path(),
        &[&["--format", format, "--lang", language], &only[..]].concat(),
    );
    assert_eq!(code, Some(1));
    let drawn = drawn.replace(env!("CARGO_PKG_VERSION"), "[VERSION]");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/formats/{format}.{language}.txt"));
    snapbox::Assert::new()
        .action_env(snapbox::assert::DEFAULT_ACTION_ENV)
        .eq(drawn, snapbox::Data::read_from(&path, None).raw());
}

#[test]
fn github_shows_each_fault_beside_its_line() {
    holds("github", "sv");
    holds("github", "en");
}

#[test]
fn junit_has_a_test_for_each_rule_and_each_fault() {
    holds("junit", "sv");
    holds("junit", "en");
}

#[test]
fn sarif_has_rules_and_results() {
    holds("sarif", "sv");
    holds("sarif", "en");
}

#[test]
fn json_has_the_shape_of_the_contract() {
    holds("json", "sv");
}

/// One member that is gone is named in many places: the text tells the cause once and lists the places, the
/// formats for programs tell each.
#[test]
fn one_cause_is_told_once_in_text_with_all_its_places() {
    let folder = base();
    fs::remove_file(folder.path().join("members/bo-exempelgren.toml")).expect("the member is there");
    let only = ["--only", "unknown-reference", "--lang", "sv"];
    let (_, json) = validate(folder.path(), &[&only[..], &["--format", "json"]].concat());
    let json: Value = serde_json::from_str(&json).expect("it is JSON");
    let count = json["faults"].as_array().map_or(0, Vec::len);
    assert!(count > 3, "{json}");
    let (_, text) = validate(folder.path(), &only);
    assert_eq!(text.matches("fel[unknown-reference]").count(), 1, "{text}");
    assert!(text.contains(&format!("Hittade {count} fel")), "{text}");
    for file in [
        "meetings/2024-02-09/meeting.toml:",
        "meetings/2024-04-19/meeting.toml:",
    ] {
        assert!(text.contains(file), "{text}");
    }
}

#[test]
fn of_very_many_places_the_first_are_listed_and_all_where_more_is_asked_for() {
    let folder = base();
    let names = "\"knut-okand\", ".repeat(50);
    for number in 0..50 {
        let group = format!(
            "title = \"Grupp {number}\"\nassignments = [\"samverka\"]\nconvener = \"knut-okand\"\nmembers = [{names}]\n"
        );
        let file = folder.path().join(format!("groups/grupp-{number}.toml"));
        fs::create_dir_all(folder.path().join("groups")).expect("the folder can be made");
        fs::write(file, group).expect("the group can be written");
    }
    let only = ["--only", "unknown-reference", "--lang", "sv"];
    let (_, text) = validate(folder.path(), &only);
    assert!(
        text.contains("och på 2529 ställen till (visa alla med -v)"),
        "{text}"
    );
    assert!(text.lines().count() < 50, "{text}");
    let (_, whole) = validate(folder.path(), &[&only[..], &["-v"]].concat());
    assert!(whole.contains("groups/grupp-49.toml:3, 4"), "{whole}");
}

#[test]
fn sarif_results_point_at_their_rules() {
    let folder = broken();
    let (_, drawn) = validate(folder.path(), &["--format", "sarif"]);
    let log: Value = serde_json::from_str(&drawn).expect("it is JSON");
    let run = &log["runs"][0];
    let results = run["results"].as_array().expect("there are results");
    assert_eq!(results.len(), 4);
    for result in results {
        let index = result["ruleIndex"]
            .as_u64()
            .and_then(|index| usize::try_from(index).ok());
        let rule = &run["tool"]["driver"]["rules"][index.expect("there is an index")];
        assert_eq!(rule["id"], result["ruleId"]);
    }
}

#[test]
fn a_warning_fails_its_junit_test_only_when_warnings_count() {
    let folder = base();
    fs::write(folder.path().join("blad.txt"), "x").expect("the file can be written");
    let (code, drawn) = validate(folder.path(), &["--format", "junit"]);
    assert_eq!(
        (code, drawn.contains("failures=\"0\"")),
        (Some(0), true),
        "{drawn}"
    );
    let (code, drawn) = validate(folder.path(), &["--format", "junit", "--strict"]);
    assert_eq!(
        (code, drawn.contains("failures=\"1\"")),
        (Some(1), true),
        "{drawn}"
    );
}

#[test]
fn what_was_there_before_a_change_does_not_count() {
    let folder = broken();
    committed(folder.path());
    let (code, drawn) = validate(folder.path(), &["--since", "HEAD", "--lang", "sv"]);
    assert_eq!(code, Some(0));
    assert_eq!(
        drawn,
        "Inget nytt för 2024. 4 fynd fanns redan och räknas inte; visa med --verbose.\n"
    );
    let (_, drawn) = validate(folder.path(), &["--since", "HEAD", "--verbose"]);
    assert!(drawn.contains("[unknown-key]"), "{drawn}");

    replace(
        folder.path(),
        "meetings/2024-04-19/meeting.toml",
        "bo-exempelgren",
        "bo-exempelgrn",
    );
    let (code, drawn) = validate(folder.path(), &["--since", "HEAD", "--format", "json"]);
    let report: Value = serde_json::from_str(&drawn).expect("it is JSON");
    let faults = report["faults"].as_array().expect("there are faults");
    assert_eq!((code, faults.len()), (Some(1), 1));
    assert_eq!(faults[0]["file"], "meetings/2024-04-19/meeting.toml");
    assert_eq!(report["known"].as_array().map(Vec::len), Some(4));
    assert_eq!(report["summary"]["error-count"], 1);
}

#[test]
fn a_second_fault_of_a_rule_in_the_same_record_is_new() {
    let folder = base();
    replace(
        folder.path(),
        "organisations/soderby.toml",
        "kind =",
        "slag = 1\nkind =",
    );
    committed(folder.path());
    replace(
        folder.path(),
        "organisations/soderby.toml",
        "kind =",
        "sort = 2\nkind =",
    );
    let (code, drawn) = validate(folder.path(), &["--since", "HEAD", "--format", "json"]);
    let report: Value = serde_json::from_str(&drawn).expect("it is JSON");
    assert_eq!(
        (code, report["faults"].as_array().map(Vec::len)),
        (Some(1), Some(1))
    );
    assert!(report["faults"][0]["message"].to_string().contains("sort"));
}

#[test]
fn what_time_broke_is_no_fault_of_the_change() {
    let folder = base();
    committed(folder.path());
    let late = ["validate", "--today", "2031-01-20", "--since", "HEAD"];
    let output = run(folder.path(), &late);
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
}

#[test]
fn before_the_folder_existed_there_were_no_faults() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("README"), "x").expect("the file can be written");
    committed(folder.path());
    support::copy(broken().path(), &folder.path().join("network-data"));
    git(folder.path(), &["add", "--all"]);
    let (code, drawn) = validate(folder.path(), &["--since", "HEAD", "--format", "json"]);
    let report: Value = serde_json::from_str(&drawn).expect("it is JSON");
    assert_eq!(
        (code, report["summary"]["error-count"].as_u64()),
        (Some(1), Some(3))
    );
    assert_eq!(report["faults"][0]["file"], "network-data/100 %, å: klart.txt");
}

#[test]
fn a_revision_that_does_not_exist_is_a_failure() {
    let folder = base();
    committed(folder.path());
    let output = run(
        folder.path(),
        &["validate", "--since", "ingenstans", "--lang", "sv"],
    );
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("ingenstans"), "{}", stderr(&output));
}

#[test]
fn names_of_files_are_masked_and_harmless_in_every_format() {
    let folder = base();
    // 191212121212 is a test number of the Swedish Tax Agency.
    fs::write(folder.path().join("members/191212121212.toml"), "x=").expect("the file can be written");
    fs::write(folder.path().join("members/a\u{1b}[31m.toml"), "x").expect("the file can be written");
    for format in ["text", "json", "sarif", "github", "junit"] {
        let (code, drawn) = validate(folder.path(), &["--format", format]);
        assert_eq!(code, Some(1), "{format}");
        assert!(!drawn.contains("191212121212"), "{format}:\n{drawn}");
        assert!(!drawn.contains('\u{1b}'), "{format}:\n{drawn}");
    }
}
