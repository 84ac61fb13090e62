//! `decision list` and `decision show`: numbers that people can hold on to.

use std::fs;

use super::changed;
use super::support::reading::{failure, refuses_odd_ids, said, shape, shows, values};
use super::support::{base, committed, git, network_data, run, stderr, stdout};

/// A line of each of the base's minutes after which a decision can be written.
const FEBRUARY: (&str, &str) = (
    "meetings/2024-02-09/minutes.md",
    "Söderby berättar om sina mallar.",
);
const APRIL: (&str, &str) = (
    "meetings/2024-04-19/minutes.md",
    "Norrby berättar hur mallarna används.",
);
const SEPTEMBER: (&str, &str) = (
    "meetings/2024-09-13/minutes.md",
    "Kommunerna jämför sina rutiner.",
);

/// The base with a decision at each of its first three meetings of 2024.
fn decided(more: &[(&str, &str, &str)]) -> tempfile::TempDir {
    let added = [
        (APRIL.0, APRIL.1, "**Beslut:** Mallarna används."),
        (SEPTEMBER.0, SEPTEMBER.1, "**Beslut:** Rutinerna skrivs ihop."),
    ];
    changed(&[&added, more].concat())
}

fn numbers(folder: &std::path::Path, arguments: &[&str]) -> Vec<String> {
    let shape = shape(folder, &[&["decision", "list"], arguments].concat());
    let numbers = values(&shape, "decisions", "id").into_iter();
    numbers
        .map(|number| number.as_str().unwrap_or("none").to_owned())
        .collect()
}

#[test]
fn the_decisions_of_the_network_are_listed_and_shown() {
    shows("decision-list", &["decision", "list", "--year", "2024"]);
    shows("decision-show", &["decision", "show", "2024:7"]);
}

#[test]
fn a_list_is_narrowed_down_to_years_and_assignments() {
    let all = numbers(&network_data(), &[]);
    let of = |years: &[&str]| numbers(&network_data(), years);
    assert_eq!(
        of(&["--year", "2024", "--year", "2025"]),
        [of(&["--year", "2024"]), of(&["--year", "2025"])].concat()
    );
    assert!(all.len() > of(&["--year", "2024"]).len() + of(&["--year", "2025"]).len());
    let one = of(&["--assignment", "erfarenhetsutbyte"]);
    let other = of(&["--assignment", "kompetensutveckling"]);
    let both = of(&[
        "--assignment",
        "erfarenhetsutbyte",
        "--assignment",
        "kompetensutveckling",
    ]);
    assert!(!one.is_empty() && !other.is_empty() && both.len() < all.len());
    assert!(one.iter().chain(&other).all(|number| both.contains(number)));
    assert!(
        both.iter()
            .all(|number| one.contains(number) || other.contains(number))
    );
}

#[test]
fn a_number_is_the_same_in_every_list() {
    let all = numbers(&network_data(), &[]);
    assert!(all.iter().collect::<std::collections::BTreeSet<_>>().len() == all.len());
    for number in all {
        let page = shape(&network_data(), &["decision", "show", &number]);
        assert_eq!(page["id"], number);
    }
}

#[test]
fn a_decision_of_a_moved_meeting_belongs_to_the_year_it_was_held_in() {
    let folder = decided(&[(
        "meetings/2024-02-09/meeting.toml",
        "date = 2024-02-09",
        "date = 2025-01-17",
    )]);
    assert_eq!(numbers(folder.path(), &[]), ["2024:1", "2024:2", "2025:1"]);
    assert_eq!(numbers(folder.path(), &["--year", "2025"]), ["2025:1"]);
    let page = shape(folder.path(), &["decision", "show", "2025:1"]);
    assert_eq!(page["meeting"]["id"], "2024-02-09");
    let told = said(folder.path(), &["decision", "show", "2025:1", "--lang", "sv"]);
    assert!(told.contains("fredag 17 januari 2025 (id 2024-02-09)"), "{told}");
    // A move inside the year changes the order, and with it the numbers, as long as it is not held yet.
    let folder = decided(&[(
        "meetings/2024-02-09/meeting.toml",
        "date = 2024-02-09",
        "date = 2024-05-31",
    )]);
    assert_eq!(
        shape(folder.path(), &["decision", "show", "2024:2"])["meeting"]["id"],
        "2024-02-09"
    );
}

#[test]
fn a_cancelled_meeting_has_decided_nothing() {
    let folder = decided(&[(
        "meetings/2024-04-19/meeting.toml",
        "status = \"held\"",
        "status = \"cancelled\"",
    )]);
    assert_eq!(numbers(folder.path(), &[]), ["2024:1", "2024:2"]);
    let page = shape(folder.path(), &["decision", "show", "2024:2"]);
    assert_eq!(page["text"], "Rutinerna skrivs ihop.");
    assert!(page["waits-for"].is_null(), "{page}");
}

#[test]
fn a_number_waits_for_minutes_that_are_not_final() {
    let folder = decided(&[(
        "meetings/2024-04-19/meeting.toml",
        "status = \"final\"",
        "status = \"reviewed\"",
    )]);
    let shape = shape(folder.path(), &["decision", "list"]);
    let waits: Vec<_> = values(&shape, "decisions", "waits-for")
        .iter()
        .map(|meeting| meeting["id"].clone())
        .collect();
    assert_eq!(
        waits,
        [serde_json::Value::Null, "2024-04-19".into(), "2024-04-19".into()]
    );
    let told = said(folder.path(), &["decision", "list", "--lang", "sv"]);
    let note = "Numren från 2024:2 kan ändras tills minnesanteckningarna från 19 april 2024\när slutliga.\n";
    assert!(told.ends_with(note), "{told}");
    let told = said(folder.path(), &["decision", "show", "2024:3", "--lang", "en"]);
    assert!(
        told.ends_with("The number can change until the minutes of 19 April 2024 are final.\n"),
        "{told}"
    );
}

#[test]
fn behind_minutes_that_cannot_be_read_there_are_no_numbers() {
    let folder = decided(&[]);
    fs::write(folder.path().join(APRIL.0), b"**Beslut:** \xff").expect("the file can be written");
    let list = run(folder.path(), &["decision", "list", "--lang", "sv"]);
    assert!(
        stderr(&list).starts_with("obs: 1 uppgift kunde inte läsas"),
        "{}",
        stderr(&list)
    );
    let told = stdout(&list);
    assert!(told.contains("2024:1 ") && !told.contains("2024:2"), "{told}");
    assert!(told.contains("–       fre 13 sep 2024  Rutinerna"), "{told}");
    assert!(
        told.ends_with("Beslut utan nummer kommer efter minnesanteckningar som inte går att läsa.\n"),
        "{told}"
    );
    assert_eq!(
        failure(folder.path(), &["decision", "show", "2024:2"])
            .lines()
            .next(),
        Some("fel: meetings/2024-04-19/minutes.md går inte att läsa")
    );
    let first = run(folder.path(), &["decision", "show", "2024:1", "--lang", "sv"]);
    assert_eq!(first.status.code(), Some(1), "{}", stderr(&first));
    // A meeting that cannot be read may have decided too; papers have not.
    let folder = decided(&[("meetings/2024-04-19/meeting.toml", "date = 2024-04-19", "date = ")]);
    let list = run(folder.path(), &["decision", "list", "--json"]);
    let shape: serde_json::Value = serde_json::from_str(&stdout(&list)).expect("it is JSON");
    assert_eq!(
        values(&shape, "decisions", "id"),
        [&serde_json::json!("2024:1"), &serde_json::Value::Null]
    );
}

#[test]
fn the_past_is_read_from_git() {
    let folder = base();
    committed(folder.path());
    let added = format!("{}\n\n**Beslut:** Mallarna ses över.", FEBRUARY.1);
    let path = folder.path().join(FEBRUARY.0);
    let text = fs::read_to_string(&path).expect("the minutes are there");
    fs::write(&path, text.replace(FEBRUARY.1, &added)).expect("the minutes can be written");
    git(
        folder.path(),
        &["commit", "--quiet", "--all", "--message", "Change"],
    );
    assert_eq!(numbers(folder.path(), &[]), ["2024:1", "2024:2"]);
    assert_eq!(numbers(folder.path(), &["--as-of", "HEAD~1"]), ["2024:1"]);
    let then = ["decision", "show", "2024:1", "--as-of", "HEAD~1"];
    assert_eq!(
        shape(folder.path(), &then)["text"],
        "Kommunerna delar sina mallar med varandra."
    );
    assert_eq!(shape(folder.path(), &then[..3])["text"], "Mallarna ses över.");
}

#[test]
fn nothing_found_is_said_in_a_sentence() {
    assert_eq!(
        said(
            &network_data(),
            &["decision", "list", "--year", "2022", "--lang", "sv"]
        ),
        "Inga beslut.\n"
    );
    assert_eq!(
        said(
            &network_data(),
            &["decision", "list", "--year", "2022", "--lang", "en"]
        ),
        "No decisions.\n"
    );
}

#[test]
fn what_is_not_there_is_told_with_what_is_near() {
    refuses_odd_ids(&["decision", "show"]);
    for odd in [
        "2024",
        "2024:0",
        "2024:+1",
        "+024:1",
        "2024:-1",
        "2024:1:1",
        "2024:99999999999",
        "20240:1",
    ] {
        assert!(
            failure(&network_data(), &["decision", "show", odd]).contains("finns inte"),
            "{odd}"
        );
    }
    let beyond = failure(&network_data(), &["decision", "show", "2024:99"]);
    assert!(
        beyond.contains("Menade ni 2024:8?") && beyond.contains("elevhalsa decision list"),
        "{beyond}"
    );
    let unknown = failure(&network_data(), &["decision", "list", "--assignment", "milenium"]);
    assert!(
        unknown.contains("Uppdraget milenium finns inte") && unknown.contains("millennium"),
        "{unknown}"
    );
}
