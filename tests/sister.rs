//! A network with other rules than the project's own is data and nothing else: it is clean, every command works
//! in it, and what is broken in it is told with its own weekday, minimum, names and addresses.
//!
//! `SNAPSHOTS=overwrite cargo test --test sister` writes the expected texts anew.

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use elevhalsa::load::tree::{Revision, Tree};
use elevhalsa::load::{Asked, Extent, Years, load};
use elevhalsa::records::meeting::MeetingStatus;
use support::{copy, example, network_data, run, stderr, stdout};
use tempfile::TempDir;

/// A day in the third of its years.
const TODAY: [&str; 2] = ["--today", "2026-05-20"];

fn sister() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&example(), folder.path());
    folder
}

fn told(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = run(folder, &[arguments, &TODAY].concat());
    assert_eq!(stderr(&output), "", "{arguments:?}");
    (output.status.code(), stdout(&output))
}

#[test]
fn it_is_clean_in_each_of_its_years() {
    let folder = sister();
    for (language, well) in [("sv", "Allt stämmer"), ("en", "All is well")] {
        for years in [
            &["--year", "2024"][..],
            &["--year", "2025"],
            &["--year", "2026"],
            &["--all-years"],
        ] {
            let asked = [&["validate", "--strict", "--lang", language], years].concat();
            let (code, text) = told(folder.path(), &asked);
            assert_eq!(code, Some(0), "{text}");
            assert!(text.starts_with(well), "{text}");
            assert!(!text.contains('['), "{text}");
        }
    }
}

#[test]
fn every_command_works_in_it() {
    let folder = sister();
    let asked: &[(&[&str], &[&str])] = &[
        (
            &["meeting", "list"],
            &["2024-02-06", "2025-11-25", "2026-11-17", "tis"],
        ),
        (&["meeting", "list", "--json"], &["\"2026-09-15\""]),
        (
            &["meeting", "show", "2025-04-08"],
            &["tisdag 6 maj 2025", "Mentorsåret", "Drömarnäs kommun"],
        ),
        (
            &["meeting", "show", "2024-11-19", "--lang", "en"],
            &["Tuesday 19 November 2024", "Gustav Sagoberg"],
        ),
        (
            &["meeting", "show", "2024-04-16", "--json"],
            &["\"Nina Hittepålund\""],
        ),
        (
            &["member", "list", "--on", "2024-09-17"],
            &[
                "vice ordförande",
                "sammankallande",
                "adjungerad",
                "ersättare",
                "Ylva",
            ],
        ),
        (
            &["member", "list", "--on", "2025-09-16", "--lang", "en"],
            &["convener", "co-opted", "Tove"],
        ),
        (&["member", "list", "--json"], &["\"Norrdalens kommunalförbund\""]),
    ];
    for (arguments, expected) in asked {
        let (code, text) = told(folder.path(), arguments);
        assert_eq!(code, Some(0), "{arguments:?}");
        for words in *expected {
            assert!(text.contains(words), "{arguments:?}: {words}\n{text}");
        }
    }
}

/// The points for the directors are found under the name that this network gives them.
#[test]
fn what_is_raised_goes_to_its_own_directors() {
    let folder = sister();
    let tree = Tree::open(folder.path(), &Revision::WorkTree).expect("the folder opens");
    let today = NaiveDate::from_ymd_opt(2026, 5, 20).expect("the day exists");
    let asked = Asked {
        today,
        births_until: today,
        years: Years::All,
        extent: Extent::Whole,
    };
    let network = load(&tree, &asked).expect("the folder loads");
    let raised = |meeting: &str| network.minutes.get(meeting).map(|minutes| minutes.raised.len());
    for meeting in network
        .meetings
        .iter()
        .filter(|meeting| meeting.status == MeetingStatus::Held)
    {
        let expected = if meeting.id.as_str() == "2025-04-08" { 0 } else { 1 };
        assert_eq!(raised(meeting.id.as_str()), Some(expected), "{}", meeting.id);
    }
}

/// What is broken: a file, the words in it that are taken away, and those that come instead.
type Break = (&'static str, &'static str, &'static str);

/// A name, the rule that tells it, the year, and what is broken.
const BROKEN: &[(&str, &str, &str, &[Break])] = &[
    (
        "a-friday",
        "meeting-on-wrong-weekday",
        "2026",
        &[("meetings/2026-09-15/meeting.toml", "2026-09-15", "2026-09-18")],
    ),
    (
        "two-held",
        "too-few-meetings",
        "2025",
        &[("meetings/2025-02-04/meeting.toml", "\"held\"", "\"planned\"")],
    ),
    (
        "two-planned",
        "too-few-meetings-planned",
        "2026",
        &[
            ("meetings/2026-09-15/meeting.toml", "\"planned\"", "\"cancelled\""),
            ("meetings/2026-11-17/meeting.toml", "\"planned\"", "\"cancelled\""),
        ],
    ),
    (
        "another-recipient",
        "wrong-recipient",
        "2026",
        &[(
            "dispatches/2026-01-13-register.toml",
            "forskolenatverket@example.org",
            "utbildning@skaraborg.se",
        )],
    ),
    (
        "another-host",
        "published-elsewhere",
        "2025",
        &[(
            "meetings/2025-09-16/meeting.toml",
            "norrdalen.example.org",
            "utbildningskaraborg.se",
        )],
    ),
    (
        "an-assignment-not-reviewed",
        "review-incomplete",
        "2024",
        &[(
            "reviews/2024.toml",
            "[[results]]\nassignment = \"larare-som-stannar\"\nresult = \"unchanged\"\n",
            "",
        )],
    ),
    (
        "another-wording",
        "assignment-text-changed",
        "2025",
        &[("assignments/sprak.toml", "stärker", "följer")],
    ),
    (
        "no-feedback",
        "no-feedback-from-directors",
        "2026",
        &[(
            "feedback/2026-04-21-fran-utbildningscheferna.toml",
            "from-directors",
            "to-directors",
        )],
    ),
    (
        "no-answer",
        "feedback-unanswered",
        "2025",
        &[(
            "feedback/2024-11-19-delat-ombud.toml",
            "\n[answer]\non = 2025-02-04\nby = \"agneta-diktgren\"\nmeeting = \"2025-02-04\"\ntext = \"Ja. Låtsasfors betalar fyra femtedelar.\"\n",
            "",
        )],
    ),
    (
        "nobody-informed",
        "directors-not-informed",
        "2025",
        &[("dispatches/2025-02-18-summary.toml", "2025-02-04", "2024-11-19")],
    ),
    (
        "nobody-named",
        "dispatch-incomplete",
        "2026",
        &[("dispatches/2026-01-20-report.toml", "\"utbildningscheferna\"", "")],
    ),
    (
        "not-reported",
        "year-not-reported",
        "2025",
        &[("dispatches/2026-01-20-report.toml", "year = 2025", "year = 2024")],
    ),
    (
        "a-late-agenda",
        "agenda-not-sent",
        "2025",
        &[(
            "meetings/2025-09-16/meeting.toml",
            "agenda-sent = 2025-09-03",
            "agenda-sent = 2025-09-09",
        )],
    ),
    (
        "too-close",
        "meetings-too-close",
        "2026",
        &[("meetings/2026-09-15/meeting.toml", "2026-09-15", "2026-10-13")],
    ),
    (
        "no-standing-item",
        "standing-item-missing",
        "2024",
        &[("meetings/2024-02-06/meeting.toml", "Förra mötets", "Våra")],
    ),
];

#[test]
fn what_is_broken_is_told_in_its_own_terms() {
    let (kept, mut wrong) = (sister(), Vec::new());
    for (name, rule, year, breaks) in BROKEN {
        let folder = sister();
        for (file, old, new) in *breaks {
            let path = folder.path().join(file);
            let text = fs::read_to_string(&path).expect("the file is there");
            assert!(text.contains(old), "{name}: {file} has no {old}");
            fs::write(&path, text.replacen(old, new, 1)).expect("the file can be written");
        }
        for language in ["sv", "en"] {
            let asked = [
                "validate", "--year", year, "--strict", "--only", rule, "--lang", language,
            ];
            assert_eq!(told(kept.path(), &asked).0, Some(0), "{name}");
            let (code, text) = told(folder.path(), &asked);
            // A reminder does not count.
            let grave = !matches!(*rule, "standing-item-missing");
            assert_eq!(code, Some(i32::from(grave)), "{name}:\n{text}");
            assert!(text.contains(&format!("[{rule}]")), "{name}:\n{text}");
            let path = format!(
                "{}/tests/sister/{name}.{language}.txt",
                env!("CARGO_MANIFEST_DIR")
            );
            let expected = snapbox::Data::read_from(Path::new(&path), None);
            let assert = snapbox::Assert::new().action_env(snapbox::assert::DEFAULT_ACTION_ENV);
            if std::panic::catch_unwind(|| assert.eq(text, expected.raw())).is_err() {
                wrong.push(format!("{name} says something else in {language}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The rules do not ask for seven assignments, nor for three.
#[test]
fn an_assignment_that_is_taken_away_is_missed_only_where_others_name_it() {
    let folder = sister();
    let file = "assignments/larare-som-stannar.toml";
    fs::remove_file(folder.path().join(file)).expect("the file is there");
    let (code, text) = told(folder.path(), &["validate", "--all-years", "--strict"]);
    assert_eq!(code, Some(1), "{text}");
    let faults = text
        .lines()
        .filter(|line| line.contains("[") && line.contains("]: "));
    for fault in faults {
        assert!(fault.starts_with("fel[unknown-reference]"), "{fault}");
    }
    assert!(text.contains("”larare-som-stannar” finns inte"), "{text}");
    assert!(text.contains(file), "{text}");
}

#[test]
fn the_two_networks_share_no_value_of_their_rules() {
    let settings = |folder: PathBuf| {
        let text = fs::read_to_string(folder.join("network.toml")).expect("it is there");
        text.parse::<toml::Table>().expect("it is TOML")
    };
    let (own, other) = (settings(network_data()), settings(example()));
    for (table, key) in [
        (None, "name"),
        (None, "commissioner"),
        (None, "host"),
        (Some("meetings"), "minimum-per-year"),
        (Some("meetings"), "weekday"),
        (Some("meetings"), "start"),
        (Some("meetings"), "standing-items"),
        (Some("addresses"), "register"),
        (Some("addresses"), "publication-host"),
    ] {
        let value = |settings: &toml::Table| match table {
            Some(table) => settings[table][key].clone(),
            None => settings[key].clone(),
        };
        assert_ne!(value(&own).to_string(), value(&other).to_string(), "{key}");
    }
    let house = other["house"].as_table().expect("it is a table");
    assert!(house.len() >= 5, "its own choices are few");
}
