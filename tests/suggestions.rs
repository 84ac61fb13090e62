//! What is probably meant is suggested: the fixtures show that a fault is told, these show which way out.

mod support;

use std::fs;

use support::{fixtures, network_data, overlaid, run, stderr, stdout};

/// What is told of a case in Swedish, without line ends.
fn told(case: &str) -> String {
    let folder = overlaid(&fixtures().join(case));
    let arguments = [
        "validate",
        "--year",
        "2024",
        "--today",
        "2025-01-20",
        "--lang",
        "sv",
    ];
    let told = stdout(&run(folder.path(), &arguments));
    let words: Vec<&str> = told.split_whitespace().collect();
    words.join(" ")
}

#[test]
fn a_reference_suggests_what_it_probably_means() {
    for (case, words) in [
        ("broken", "Menade ni ”david-fiktivsson”?"),
        ("broken-member", "eller lägg till members/knut-okand.toml."),
        (
            "broken-feedback-meeting",
            "eller lägg till meetings/2024-12-24/meeting.toml.",
        ),
        ("broken-meeting-nearby", "Menade ni ”2024-02-09”?"),
        (
            "broken-moved-meeting",
            "Menade ni ”2024-02-09”? Ett möte behåller sitt namn",
        ),
        ("broken-written-out", "Skriv filens namn utan ändelse"),
        ("broken-by-name", "Menade ni ”anna-pahittsson”?"),
        (
            "broken-template",
            "Byt ut ”förnamn-efternamn” mot namnet på personens fil",
        ),
        ("broken-area", "lägg till området under [[strategy.areas]]"),
        ("broken-empty", "Här saknas ett namn mellan citattecknen"),
        ("broken-rule", "Menade ni ”unused-person”?"),
        ("broken-rule-like-no-other", "Kör elevhalsa explain"),
        ("broken-waiver-rule", "Menade ni ”unused-person”?"),
        ("broken-waiver-record", "Menade ni ”members/anna-pahittsson”?"),
        ("broken-waiver-record-by-file", "Menade ni ”meetings/2024-02-09”?"),
        (
            "broken-waiver-record-without-folder",
            "Menade ni ”organisations/norrby”?",
        ),
        (
            "broken-paper",
            "eller lägg filen i meetings/2024-02-09/attachments.",
        ),
        ("broken-paper-by-name", "Menade ni ”attachments/mallar/mall.txt”?"),
        ("broken-paper-misspelt", "Menade ni ”attachments/mall.txt”?"),
        ("broken-paper-outside", "ligger utanför mötets mapp"),
        ("broken-paper-absolute", "ligger utanför mötets mapp"),
        ("broken-paper-on-the-web", "ligger utanför mötets mapp"),
        ("broken-paper-out-and-in", "ligger utanför mötets mapp"),
    ] {
        let told = told(&format!("unknown-reference/{case}"));
        assert!(told.contains(words), "{case}: {told}");
    }
}

#[test]
fn a_stray_file_suggests_the_name_that_it_should_have() {
    for (case, words) in [
        ("broken", "Menade ni erik-pahittsson.toml?"),
        ("broken-top", "Här kan finnas activities, assignments,"),
        ("broken-top-near", "Menade ni dispatches?"),
        (
            "broken-record",
            "Här ligger bara filer vars namn slutar på .toml.",
        ),
        (
            "broken-folder-of-records",
            "Här ligger bara filer vars namn slutar på .toml.",
        ),
        ("broken-copy", "Här ligger bara filer vars namn slutar på .toml."),
        ("broken-year", "Här heter filerna som år"),
        ("broken-year-near", "Menade ni 2025.toml?"),
        ("broken-day", "Menade ni 2024-05-31?"),
        (
            "broken-meeting-without-folder",
            "Menade ni 2024-05-31/meeting.toml?",
        ),
        ("broken-in-a-meeting", "Lägg underlag i attachments."),
        ("broken-in-a-meeting-near", "Menade ni minutes.md?"),
        ("broken-in-swedish", "Menade ni minutes.md?"),
        ("broken-in-swedish", "Menade ni members?"),
    ] {
        let told = told(&format!("stray-file/{case}"));
        assert!(told.contains(words), "{case}: {told}");
    }
}

#[test]
fn a_key_and_a_value_suggest_what_is_right() {
    for (case, words) in [
        ("unknown-key/broken", "Menade ni ”aliases”?"),
        ("unknown-key/broken-belongs-above", "Flytta raden dit"),
        ("unknown-key/broken-like-no-other", "nycklarna name, kind, code"),
        ("wrong-value/broken-word", "Menade ni ”held”?"),
        (
            "wrong-value/broken-empty-word",
            "Använd något av: ordinary, extra.",
        ),
        ("wrong-value/broken-quoted-day", "Skriv en dag utan citattecken"),
        ("wrong-value/broken-negative", "här står ”-240”"),
        ("wrong-value/broken-large", "här står ”99999999999999999999”"),
        (
            "wrong-value/broken-missing",
            "Lägg till en rad kind = … i början av filen.",
        ),
        ("wrong-value/broken-missing-in-table", "Lägg till from = … här."),
    ] {
        let told = told(case);
        assert!(told.contains(words), "{case}: {told}");
    }
}

#[test]
fn a_paper_is_found_however_its_letters_are_composed() {
    let folder = overlaid(&fixtures().join("unknown-reference/broken-paper"));
    let meeting = folder.path().join("meetings/2024-02-09");
    let written = fs::read_to_string(meeting.join("meeting.toml")).expect("the meeting is there");
    fs::write(
        meeting.join("meeting.toml"),
        written.replace("mall.txt", "mö te.txt"),
    )
    .expect("it can be written");
    fs::create_dir(meeting.join("attachments")).expect("the folder can be made");
    fs::write(meeting.join("attachments/mo\u{308} te.txt"), "Mall\n").expect("it can be written");
    let output = run(
        folder.path(),
        &["validate", "--year", "2024", "--today", "2025-01-20"],
    );
    assert!(
        !stdout(&output).contains("unknown-reference"),
        "{}",
        stdout(&output)
    );
}

#[test]
fn a_meeting_that_was_meant_is_looked_for_by_its_day() {
    let show = |day: &str| stderr(&run(&network_data(), &["meeting", "show", day, "--lang", "sv"]));
    assert!(show("2024-02-10").contains("Menade ni 2024-02-09?"));
    // Moved from the fourth, and so another meeting's day.
    assert!(show("2025-04-11").contains("elevhalsa meeting show 2025-04-04"));
    assert!(show("2024-07-15").contains("elevhalsa meeting list"));
}

#[test]
fn a_meeting_shows_who_came_for_whom_in_which_role_and_for_which_part() {
    let arguments = ["meeting", "show", "2024-02-09", "--lang", "sv"];
    let told = stdout(&run(&network_data(), &arguments));
    for words in [
        "Sara Fabelgren (för Anders Tänkdal); förhinder: Anders Tänkdal",
        "Åsa Kulissgren (till kl. 12)",
        "Margareta Sagodotter (skolchef)",
        "Viktoria Sagander (adjungerad)",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[test]
fn a_path_in_an_advice_leads_from_the_top_of_the_repository() {
    let top = tempfile::tempdir().expect("a temporary folder");
    let folder = top.path().join("network-data");
    support::copy(&fixtures().join("_base"), &folder);
    support::lay_over(&fixtures().join("final-minutes-changed/broken"), &folder);
    support::committed(top.path());
    let arguments = [
        "validate",
        "--year",
        "2024",
        "--today",
        "2025-01-20",
        "--lang",
        "sv",
    ];
    let told = stdout(&run(&folder, &arguments));
    let words: Vec<&str> = told.split_whitespace().collect();
    let told = words.join(" ");
    for words in [
        "--> network-data/meetings/2024-02-09/minutes.md",
        "git restore network-data/meetings/2024-02-09/minutes.md",
        "sist i network-data/meetings/2024-02-09/meeting.toml",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
}

/// In January plain `validate` judges a year that has hardly begun, and the old one is easily forgotten.
#[test]
fn in_january_what_the_last_year_owes_is_told_in_one_line() {
    let folder = overlaid(&fixtures().join("minutes-missing/broken"));
    let told = |more: &[&str]| {
        let arguments = [&["validate", "--lang", "sv"], more].concat();
        stdout(&run(folder.path(), &arguments))
    };
    let line = "Från 2024 är 1 sak kvar. Se vad: elevhalsa validate --year 2024\n";
    assert!(told(&["--today", "2025-01-20"]).ends_with(line));
    for more in [
        &["--today", "2025-02-20"][..],
        &["--today", "2025-01-20", "--year", "2025"],
        &["--today", "2025-01-20", "--quiet"],
        &["--today", "2025-01-20", "--format", "json"],
    ] {
        assert!(!told(more).contains("Från 2024"), "{more:?}");
    }
}
