//! The plan of a year: which days suit a meeting, why the others do not, and what is planned.
//!
//! `SNAPSHOTS=overwrite cargo test --test planning` writes `tests/planning/` anew.

mod support;

use std::fs;
use std::path::Path;

use chrono::{Datelike, NaiveDate, Weekday};
use serde_json::Value;
use snapbox::{Assert, Data};
use support::{base, copy, example, network_data, run, stderr, stdout};
use tempfile::TempDir;

const TODAY: &str = "--today=2026-11-23";

/// Compares what a command says of a folder, in both languages and as JSON.
fn shows(name: &str, folder: &Path, arguments: &[&str]) {
    let forms = [
        ("sv.txt", "--lang=sv"),
        ("en.txt", "--lang=en"),
        ("json", "--json"),
    ];
    for (ending, form) in forms {
        let told = said(folder, &[arguments, &[TODAY, form]].concat());
        for line in told.lines().filter(|_| form != "--json") {
            assert!(line.chars().count() <= 80, "{name}: too wide: {line}");
        }
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/planning/{name}.{ending}"));
        Assert::new()
            .action_env(snapbox::assert::DEFAULT_ACTION_ENV)
            .eq(told, Data::read_from(&path, None).raw());
    }
}

fn said(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    let (code, errors) = (output.status.code(), stderr(&output));
    assert_eq!((code, errors.as_str()), (Some(0), ""), "{arguments:?}");
    stdout(&output)
}

fn suggested(folder: &Path, year: i32, options: &[&str]) -> Value {
    let year = year.to_string();
    let told = said(
        folder,
        &[&["plan", "suggest", &year, TODAY, "--json"], options].concat(),
    );
    serde_json::from_str(&told).expect("it is JSON")
}

/// The project's own network without the meetings of 2027.
fn unplanned() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&network_data(), folder.path());
    for entry in fs::read_dir(folder.path().join("meetings")).expect("it has meetings") {
        let path = entry.expect("the entry can be read").path();
        if path
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("2027"))
        {
            fs::remove_dir_all(path).expect("it can go");
        }
    }
    folder
}

/// The days of a list of an answer.
fn days(answer: &Value, list: &str) -> Vec<NaiveDate> {
    let rows = answer[list].as_array().expect("it is a list").iter();
    let day = |row: &Value| row["date"].as_str().and_then(|day| day.parse().ok());
    rows.map(|row| day(row).expect("it has a day")).collect()
}

#[test]
fn a_year_without_meetings_is_suggested_whole() {
    shows("suggest", unplanned().path(), &["plan", "suggest", "2027"]);
}

#[test]
fn a_year_that_is_planned_needs_no_more_meetings() {
    shows("suggest-planned", &network_data(), &["plan", "suggest", "2027"]);
}

#[test]
fn a_sister_network_meets_on_its_own_weekday() {
    shows(
        "suggest-sister",
        &example(),
        &["plan", "suggest", "2027", "--count", "3"],
    );
}

#[test]
fn a_plan_shows_its_working_order_and_its_meetings() {
    shows("show", &network_data(), &["plan", "show", "2026"]);
    shows("show-moved", &network_data(), &["plan", "show", "2025"]);
}

#[test]
fn a_year_without_a_plan_has_nothing_to_show() {
    let output = run(&network_data(), &["plan", "show", "2031", TODAY]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains("elevhalsa plan suggest 2031"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn every_year_gets_good_days_in_both_terms_far_from_each_other() {
    let folder = base();
    for year in 2027..=2060 {
        let answer = suggested(folder.path(), year, &[]);
        let all = days(&answer, "suggested");
        let needed =
            usize::try_from(answer["needed-count"].as_u64().expect("a number")).expect("it is small");
        assert_eq!(needed, 5, "four and one in reserve");
        let (year_plan, _) = all.split_at(needed);
        assert!(year_plan.is_sorted(), "{year}: {year_plan:?}");
        let autumn = year_plan.iter().filter(|day| day.month() > 7).count();
        assert!((2..=3).contains(&autumn), "{year}: {year_plan:?}");
        for row in answer["suggested"].as_array().expect("a list") {
            assert_eq!(row["doubts"].as_array().map(Vec::len), Some(0), "{year}: {row}");
        }
        for (place, day) in all.iter().enumerate() {
            let apart = |other: &NaiveDate| (*day - *other).num_days().abs();
            assert!(
                all[..place].iter().all(|other| apart(other) >= 21),
                "{year}: {all:?}"
            );
        }
        // No day of the weekday is passed over in silence.
        let mut seen = [all, days(&answer, "left-out")].concat();
        seen.sort();
        let first = NaiveDate::from_ymd_opt(year, 1, 1).expect("a day");
        let fridays: Vec<NaiveDate> = first
            .iter_days()
            .take_while(|day| day.year() == year)
            .filter(|day| day.weekday() == Weekday::Fri)
            .collect();
        assert_eq!(seen, fridays, "{year}");
    }
}

#[test]
fn as_many_days_are_suggested_as_were_asked_for() {
    let folder = base();
    for count in 1..=8 {
        let answer = suggested(folder.path(), 2027, &[&format!("--count={count}")]);
        assert_eq!(days(&answer, "suggested").len(), count);
    }
}

#[test]
fn what_is_doubtful_is_suggested_only_where_nothing_better_is_left_and_what_is_closed_never() {
    let answer = suggested(unplanned().path(), 2027, &["--count=53"]);
    let rows = answer["suggested"].as_array().expect("a list");
    let is_doubtful = |row: &&Value| row["doubts"].as_array().is_some_and(|doubts| !doubts.is_empty());
    assert!(rows.iter().any(|row| is_doubtful(&row)), "{answer}");
    assert!(!rows.iter().all(|row| is_doubtful(&row)), "{answer}");
    assert!(
        !answer["suggested"].to_string().contains("\"closed\""),
        "{answer}"
    );
    let told = said(
        unplanned().path(),
        &["plan", "suggest", "2027", TODAY, "--count=53"],
    );
    assert!(told.contains("Bara "), "{told}");
}

#[test]
fn of_a_running_year_only_days_are_suggested_for_which_an_agenda_can_still_be_sent() {
    let folder = base();
    let today = ["plan", "suggest", "2024", "--today=2024-10-04", "--json"];
    let answer: Value = serde_json::from_str(&said(folder.path(), &today)).expect("it is JSON");
    let all = [days(&answer, "suggested"), days(&answer, "left-out")].concat();
    // A week before is in time.
    assert_eq!(all.iter().min(), NaiveDate::from_ymd_opt(2024, 10, 11).as_ref());
}

#[test]
fn a_year_that_is_over_is_said_to_be_so() {
    let told = said(&network_data(), &["plan", "suggest", "2024", TODAY]);
    assert!(told.starts_with("2024 är slut."), "{told}");
}
