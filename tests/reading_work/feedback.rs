//! `feedback list` and `feedback show`: what was said both ways, and what waits for an answer.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::changed;
use super::support::reading::{failure, refuses_odd_ids, said, shape, shows, values};
use super::support::{committed, git, network_data, run, stderr, stdout};

const FEBRUARY: &str = "meetings/2024-02-09/minutes.md";
/// A line of the minutes of February.
const TEMPLATES: &str = "Söderby berättar om sina mallar.";
/// Two points to raise.
const POINTS: &str = "**Till skolcheferna:** Mallarna behöver stöd av en jurist.\n\n**Till skolcheferna:** Skolorna vill ha mer tid till samverkan.";

/// The base with points to raise in the minutes of February, and records of what was raised.
fn raised(points: &str, records: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = changed(&[(FEBRUARY, TEMPLATES, points)]);
    for (id, text) in records {
        let record = format!("direction = \"to-directors\"\non = 2024-02-09\n{text}\n");
        fs::write(folder.path().join(format!("feedback/{id}.toml")), record)
            .expect("the file can be written");
    }
    folder
}

fn listed(folder: &Path, arguments: &[&str]) -> Vec<(String, String)> {
    let shape = shape(
        folder,
        &[&["feedback", "list", "--today", "2024-03-01"], arguments].concat(),
    );
    let feedback = shape["feedback"].as_array().expect("there is feedback").iter();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    feedback
        .map(|one| (text(&one["id"]), text(&one["state"])))
        .collect()
}

/// The ids of what waits for an answer.
fn open(folder: &Path) -> Vec<String> {
    listed(folder, &["--open"])
        .into_iter()
        .map(|(id, _)| id)
        .collect()
}

#[test]
fn the_feedback_of_the_network_is_listed_and_shown() {
    shows("feedback-list", &["feedback", "list", "--year", "2026"]);
    shows("feedback-list-open", &["feedback", "list", "--open"]);
    shows(
        "feedback-show",
        &["feedback", "show", "2024-02-09-jurist-om-journaler"],
    );
}

#[test]
fn every_point_of_the_network_has_its_record() {
    let all = shape(&network_data(), &["feedback", "list"]);
    assert!(
        values(&all, "feedback", "is-recorded")
            .iter()
            .all(|recorded| **recorded == json!(true))
    );
}

#[test]
fn a_point_in_minutes_opens_a_loop_until_it_has_a_record() {
    let none = raised(POINTS, &[]);
    assert_eq!(open(none.path()), ["2024-02-09:1", "2024-02-09:2"]);
    // The record stands for the point that it shares words with, wherever that stands.
    let one = raised(
        POINTS,
        &[("2024-02-09-tid", "text = \"Ge skolorna tid till samverkan.\"")],
    );
    assert_eq!(open(one.path()), ["2024-02-09-tid", "2024-02-09:1"]);
    let other = raised(
        POINTS,
        &[(
            "2024-02-09-jurist",
            "meeting = \"2024-02-09\"\ntext = \"Vi söker en jurist.\"",
        )],
    );
    assert_eq!(open(other.path()), ["2024-02-09-jurist", "2024-02-09:2"]);
    // One with no words at all stands for the first.
    let silent = raised(POINTS, &[("2024-02-09-a", "")]);
    assert_eq!(open(silent.path()), ["2024-02-09-a", "2024-02-09:2"]);
    let both = raised(
        POINTS,
        &[("2024-02-09-a", ""), ("2024-02-09-b", ""), ("2024-02-09-c", "")],
    );
    assert_eq!(
        open(both.path()),
        ["2024-02-09-a", "2024-02-09-b", "2024-02-09-c"]
    );
    // What was raised at another meeting stands for none of them.
    let elsewhere = raised(POINTS, &[("2024-02-09-a", "meeting = \"2024-04-19\"")]);
    assert_eq!(open(elsewhere.path()).len(), 3);
}

#[test]
fn a_point_is_shown_with_its_place_and_what_to_do() {
    let folder = raised(POINTS, &[]);
    let arguments = ["feedback", "show", "2024-02-09:2", "--today", "2024-05-01"];
    let page = shape(folder.path(), &arguments);
    assert_eq!(page["text"], "Skolorna vill ha mer tid till samverkan.");
    assert_eq!(
        (&page["is-recorded"], &page["direction"]),
        (&json!(false), &json!("to-directors"))
    );
    assert_eq!((&page["file"], &page["line"]), (&json!(FEBRUARY), &json!(13)));
    assert_eq!(page["unanswered-at"]["id"], "2024-04-19");
    assert_eq!(values(&page, "assignments", "id"), ["samverka"]);
    let told = said(folder.path(), &[&arguments[..], &["--lang", "sv"]].concat());
    assert!(
        told.contains("inget svar till mötet 2024-04-19") && told.contains("Svaret får en plats"),
        "{told}"
    );
    let list = said(folder.path(), &["feedback", "list", "--open", "--lang", "sv"]);
    assert!(
        list.contains("Det som har mötets id och ett nummer står bara i minnesanteckningarna."),
        "{list}"
    );
}

#[test]
fn an_answer_counts_from_its_day_and_nothing_needs_none() {
    let folder = raised(
        TEMPLATES,
        &[
            ("2024-02-09-a", "[answer]\non = 2024-03-01"),
            ("2024-02-09-b", "[answer]\non = 2024-03-02\ntext = \"Ja.\""),
            ("2024-02-09-c", "text = \"Inget att rapportera.\""),
        ],
    );
    let states = listed(folder.path(), &["--direction", "to-directors"]);
    let states: Vec<&str> = states.iter().map(|(_, state)| &**state).collect();
    assert_eq!(states, ["answered", "open", "nothing-to-answer"]);
    let shown = |today| {
        shape(
            folder.path(),
            &["feedback", "show", "2024-02-09-b", "--today", today],
        )
    };
    assert_eq!(shown("2024-03-01")["answer"], Value::Null);
    assert_eq!(shown("2024-03-02")["answer"]["text"], "Ja.");
}

#[test]
fn a_list_is_narrowed_down_to_years_and_directions() {
    let all = listed(&network_data(), &[]);
    let from = listed(&network_data(), &["--direction", "from-directors"]);
    let to = listed(&network_data(), &["--direction", "to-directors"]);
    assert!(!from.is_empty() && !to.is_empty());
    assert_eq!(from.len() + to.len(), all.len());
    let years = ["2023", "2024", "2025", "2026"].map(|year| listed(&network_data(), &["--year", year]));
    assert_eq!(years.concat(), all);
    assert!(years[1].iter().all(|(id, _)| id.starts_with("2024-")));
    let wrong = failure(
        &network_data(),
        &["feedback", "list", "--direction", "from-director"],
    );
    assert!(wrong.contains("Menade ni from-directors?"), "{wrong}");
}

#[test]
fn what_cannot_be_read_is_not_called_missing() {
    // The record that cannot be read may be that of any point.
    let folder = raised(POINTS, &[("2024-02-09-a", "text = ")]);
    let list = run(folder.path(), &["feedback", "list", "--open", "--lang", "sv"]);
    assert!(
        stderr(&list).starts_with("obs: 1 uppgift kunde inte läsas"),
        "{}",
        stderr(&list)
    );
    assert!(!stdout(&list).contains("2024-02-09:1"), "{}", stdout(&list));
    let shown = failure(folder.path(), &["feedback", "show", "2024-02-09-a"]);
    assert!(
        shown.starts_with("fel: feedback/2024-02-09-a.toml går inte att läsa"),
        "{shown}"
    );
    let folder = raised(POINTS, &[]);
    fs::write(folder.path().join(FEBRUARY), b"\xff").expect("the file can be written");
    let shown = failure(folder.path(), &["feedback", "show", "2024-02-09:1"]);
    assert!(
        shown.starts_with(&format!("fel: {FEBRUARY} går inte att läsa")),
        "{shown}"
    );
}

#[test]
fn a_cancelled_meeting_has_raised_nothing() {
    let folder = raised(POINTS, &[]);
    let path = folder.path().join("meetings/2024-02-09/meeting.toml");
    let text = fs::read_to_string(&path).expect("the meeting is there");
    fs::write(&path, text.replace("\"held\"", "\"cancelled\"")).expect("the meeting can be written");
    assert_eq!(open(folder.path()), [""; 0]);
}

#[test]
fn the_past_is_read_from_git() {
    let folder = raised(POINTS, &[]);
    committed(folder.path());
    let record = "direction = \"to-directors\"\non = 2024-02-09\ntext = \"En jurist.\"\n";
    fs::write(folder.path().join("feedback/2024-02-09-jurist.toml"), record)
        .expect("the file can be written");
    git(folder.path(), &["add", "--all"]);
    git(folder.path(), &["commit", "--quiet", "--message", "Record"]);
    assert_eq!(open(folder.path()), ["2024-02-09-jurist", "2024-02-09:2"]);
    let before = listed(folder.path(), &["--open", "--as-of", "HEAD~1"]);
    assert_eq!(before.len(), 2);
    assert_eq!(before[0].0, "2024-02-09:1");
}

#[test]
fn nothing_found_is_said_in_a_sentence() {
    for (arguments, sentence) in [
        (&["--lang", "sv"][..], "Ingen återkoppling.\n"),
        (&["--lang", "en"], "No feedback.\n"),
        (
            &["--open", "--lang", "sv"],
            "Ingen återkoppling väntar på svar.\n",
        ),
        (&["--open", "--lang", "en"], "No feedback waits for an answer.\n"),
    ] {
        let told = said(
            &network_data(),
            &[&["feedback", "list", "--year", "2022"], arguments].concat(),
        );
        assert_eq!(told, sentence);
    }
}

#[test]
fn what_is_not_there_is_told_with_what_is_near() {
    refuses_odd_ids(&["feedback", "show"]);
    let near = failure(
        &network_data(),
        &["feedback", "show", "2024-02-09-jurist-om-journal"],
    );
    assert!(
        near.contains("Menade ni 2024-02-09-jurist-om-journaler?"),
        "{near}"
    );
}
