//! `activity list` and `activity show`: what was done outside meetings.

use std::fs;
use std::path::Path;

use super::support::reading::{failure, refuses_odd_ids, said, shape, shows, values};
use super::support::{base, committed, git, network_data, run, stderr, stdout};

/// An activity over the turn of a year, for the base's only assignment.
const TRAINING: &str = "title = \"Kurs\"\non = 2024-12-30\nuntil = 2025-01-03\nkind = \"training\"\nassignments = [\"samverka\"]\norganisations = [\"soderby\", \"norrby\"]\n";

fn with(activities: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = base();
    fs::create_dir(folder.path().join("activities")).expect("the folder can be made");
    for (id, text) in activities {
        fs::write(folder.path().join(format!("activities/{id}.toml")), text)
            .expect("the file can be written");
    }
    folder
}

fn ids(folder: &Path, arguments: &[&str]) -> Vec<String> {
    let shape = shape(folder, &[&["activity", "list"], arguments].concat());
    let ids = values(&shape, "activities", "id").into_iter();
    ids.map(|id| id.as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_activities_of_the_network_are_listed_and_shown() {
    shows("activity-list", &["activity", "list", "--year", "2024"]);
    shows(
        "activity-show",
        &["activity", "show", "2024-04-15-insamling-av-matt"],
    );
}

#[test]
fn a_list_is_narrowed_down_to_years_assignments_and_kinds() {
    let contact = TRAINING
        .replace("training", "contact")
        .replace("2024-12-30", "2024-03-01")
        .replace("until = 2025-01-03\n", "");
    let other = contact
        .replace("\"samverka\"", "")
        .replace("2024-03-01", "2024-02-01");
    let folder = with(&[
        ("2024-12-30-kurs", TRAINING),
        ("2024-03-01-samtal", &contact),
        ("2024-03-02-annat", &other),
    ]);
    let listed = |arguments: &[&str]| ids(folder.path(), arguments);
    // By day, whatever the ids say.
    assert_eq!(
        listed(&[]),
        ["2024-03-02-annat", "2024-03-01-samtal", "2024-12-30-kurs"]
    );
    assert_eq!(listed(&["--year", "2025"]), ["2024-12-30-kurs"]);
    assert_eq!(listed(&["--year", "2024"]).len(), 3);
    assert_eq!(listed(&["--year", "2023"]), [""; 0]);
    assert_eq!(
        listed(&["--assignment", "samverka"]),
        ["2024-03-01-samtal", "2024-12-30-kurs"]
    );
    assert_eq!(listed(&["--kind", "training"]), ["2024-12-30-kurs"]);
    assert_eq!(listed(&["--kind", "training", "--kind", "contact"]).len(), 3);
    assert_eq!(listed(&["--kind", "proposal"]), [""; 0]);
    let page = shape(folder.path(), &["activity", "show", "2024-12-30-kurs"]);
    assert_eq!(values(&page, "organisations", "id"), ["norrby", "soderby"]);
}

#[test]
fn every_kind_that_records_know_can_be_chosen_and_has_words() {
    let kinds = [
        "training",
        "position",
        "structure",
        "exchange",
        "proposal",
        "contact",
    ];
    for kind in kinds {
        let folder = with(&[("2024-12-30-kurs", &TRAINING.replace("training", kind))]);
        for language in ["sv", "en"] {
            let told = said(
                folder.path(),
                &["activity", "list", "--kind", kind, "--lang", language],
            );
            assert!(
                told.starts_with("2024-12-30-kurs") && !told.contains("activity-kind"),
                "{told}"
            );
        }
    }
    let wrong = failure(&network_data(), &["activity", "list", "--kind", "traning"]);
    assert!(
        wrong.contains("position, structure, exchange, proposal, contact"),
        "{wrong}"
    );
}

#[test]
fn what_cannot_be_read_is_not_called_missing() {
    let folder = with(&[("2024-12-30-kurs", TRAINING), ("2024-03-01-samtal", "title = ")]);
    let list = run(folder.path(), &["activity", "list", "--lang", "sv"]);
    assert!(
        stderr(&list).starts_with("obs: 1 uppgift kunde inte läsas"),
        "{}",
        stderr(&list)
    );
    assert!(stdout(&list).starts_with("2024-12-30-kurs"), "{}", stdout(&list));
    let shown = failure(folder.path(), &["activity", "show", "2024-03-01-samtal"]);
    assert!(
        shown.starts_with("fel: activities/2024-03-01-samtal.toml går inte att läsa"),
        "{shown}"
    );
}

#[test]
fn the_past_is_read_from_git() {
    let folder = with(&[("2024-12-30-kurs", TRAINING)]);
    committed(folder.path());
    git(
        folder.path(),
        &["rm", "--quiet", "activities/2024-12-30-kurs.toml"],
    );
    git(folder.path(), &["commit", "--quiet", "--message", "Remove"]);
    assert_eq!(ids(folder.path(), &[]), [""; 0]);
    assert_eq!(ids(folder.path(), &["--as-of", "HEAD~1"]), ["2024-12-30-kurs"]);
}

#[test]
fn nothing_found_is_said_in_a_sentence() {
    let none = ["activity", "list", "--year", "2022", "--lang"];
    assert_eq!(
        said(&network_data(), &[&none[..], &["sv"]].concat()),
        "Inga aktiviteter.\n"
    );
    assert_eq!(
        said(&network_data(), &[&none[..], &["en"]].concat()),
        "No activities.\n"
    );
}

#[test]
fn what_is_not_there_is_told_with_what_is_near() {
    refuses_odd_ids(&["activity", "show"]);
    let near = failure(
        &network_data(),
        &["activity", "show", "2024-10-18-fortbildningsdagen"],
    );
    assert!(
        near.contains("Aktiviteten 2024-10-18-fortbildningsdagen finns inte"),
        "{near}"
    );
    assert!(near.contains("Menade ni 2024-10-18-fortbildningsdag?"), "{near}");
    let unknown = failure(&network_data(), &["activity", "list", "--assignment", "milenium"]);
    assert!(unknown.contains("Menade ni millennium?"), "{unknown}");
}
