//! `action list` and `action show`: who promised what, and what has become of it.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::changed;
use super::support::reading::{failure, refuses_odd_ids, said, shape, shows};
use super::support::{committed, git, network_data, run, stderr, stdout};

const FEBRUARY: &str = "meetings/2024-02-09/minutes.md";
const APRIL: &str = "meetings/2024-04-19/minutes.md";
/// The only task of the base.
const DONE: &str = "- [x] Samla mallarna (@bo-exempelgren, senast 2024-03-15)";
/// A line of the minutes of April.
const USED: &str = "Norrby berättar hur mallarna används.";

/// The base with other tasks in February, and in April.
fn promised(february: &str, april: &str) -> tempfile::TempDir {
    changed(&[(FEBRUARY, DONE, february), (APRIL, USED, april)])
}

fn listed(folder: &Path, arguments: &[&str]) -> Vec<(String, String)> {
    let shape = shape(
        folder,
        &[&["action", "list", "--today", "2024-05-01"], arguments].concat(),
    );
    let actions = shape["actions"].as_array().expect("there are actions").iter();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    actions
        .map(|action| (text(&action["id"]), text(&action["state"])))
        .collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(one, other): &(&str, &str)| ((*one).to_owned(), (*other).to_owned());
    expected.iter().map(owned).collect()
}

#[test]
fn the_actions_of_the_network_are_listed_and_shown() {
    shows("action-list", &["action", "list", "--year", "2026"]);
    shows("action-list-open", &["action", "list", "--open"]);
    shows("action-show", &["action", "show", "2026-11-06:1"]);
    shows("action-show-carried-on", &["action", "show", "2025-10-16:1"]);
}

#[test]
fn actions_are_sorted_by_the_day_they_are_due_and_those_without_come_last() {
    let tasks = "- [ ] A (@bo-exempelgren)\n- [ ] B (@bo-exempelgren, senast 2024-05-02)\n- [x] C\n- [ ] D (senast 2024-04-30)\n- [ ] E (senast 2024-05-01)";
    let folder = promised(tasks, USED);
    let states = [
        ("2024-02-09:4", "overdue"),
        ("2024-02-09:5", "open"),
        ("2024-02-09:2", "open"),
        ("2024-02-09:1", "open"),
        ("2024-02-09:3", "done"),
    ];
    assert_eq!(listed(folder.path(), &[]), pairs(&states));
    assert_eq!(listed(folder.path(), &["--open"]), pairs(&states[..4]));
    assert_eq!(
        listed(folder.path(), &["--owner", "bo-exempelgren"]),
        pairs(&states[2..4])
    );
    assert_eq!(listed(folder.path(), &["--owner", "anna-pahittsson"]), []);
    assert_eq!(
        listed(
            folder.path(),
            &["--owner", "anna-pahittsson", "--owner", "bo-exempelgren"]
        )
        .len(),
        2
    );
}

#[test]
fn an_action_that_later_minutes_take_up_stands_in_the_list_once() {
    let task = "- [ ] Samla mallarna (@bo-exempelgren, senast 2024-03-15)";
    let folder = promised(
        task,
        "- [ ] Annat (@bo-exempelgren)\n- [x] Samla mallarna (@bo-exempelgren)",
    );
    assert_eq!(
        listed(folder.path(), &[]),
        pairs(&[("2024-04-19:1", "open"), ("2024-04-19:2", "done")])
    );
    let first = shape(folder.path(), &["action", "show", "2024-02-09:1"]);
    assert_eq!(
        (&first["state"], &first["next-id"]),
        (&json!("carried-on"), &json!("2024-04-19:2"))
    );
    let last = shape(folder.path(), &["action", "show", "2024-04-19:2"]);
    assert_eq!(last["earlier-ids"], json!(["2024-02-09:1"]));
    assert_eq!(last["promised-at"]["id"], "2024-02-09");
    assert_eq!(last["meeting"]["id"], "2024-04-19");
    // By another owner it is another promise.
    let folder = promised(task, "- [x] Samla mallarna (@anna-pahittsson)");
    let states = [("2024-02-09:1", "overdue"), ("2024-04-19:1", "done")];
    assert_eq!(listed(folder.path(), &[]), pairs(&states));
}

#[test]
fn the_year_is_that_in_which_it_was_promised_first() {
    let chosen = |years: &[&str]| listed(&network_data(), years);
    let promised = |year: &str| {
        for (address, _) in chosen(&["--year", year]) {
            let page = shape(&network_data(), &["action", "show", &address]);
            let day = page["promised-at"]["date"]
                .as_str()
                .unwrap_or_default()
                .to_owned();
            assert!(day.starts_with(year), "{address}: {day}");
        }
    };
    promised("2024");
    // What was promised in November 2024 is told of in February 2025.
    assert!(
        chosen(&["--year", "2024"])
            .iter()
            .any(|(address, _)| address.starts_with("2025-"))
    );
    assert_eq!(
        chosen(&[]).len(),
        ["2023", "2024", "2025", "2026"]
            .map(|year| chosen(&["--year", year]).len())
            .iter()
            .sum::<usize>()
    );
}

#[test]
fn an_address_stays_when_its_task_is_ticked_off_or_worded_anew() {
    let before = promised("- [ ] A\n- [ ] B\n- [ ] C", USED);
    let after = promised("- [x] A\n- [ ] Annat\n- [ ] C", USED);
    for folder in [&before, &after] {
        assert_eq!(
            shape(folder.path(), &["action", "show", "2024-02-09:3"])["text"],
            "C"
        );
    }
}

#[test]
fn the_agenda_that_takes_an_open_action_up_is_named() {
    let page = shape(
        &network_data(),
        &["action", "show", "2026-11-06:1", "--today", "2026-11-23"],
    );
    assert_eq!(page["on-agenda-of"]["id"], "2026-12-11");
    let done = shape(
        &network_data(),
        &["action", "show", "2026-11-06:4", "--today", "2026-11-23"],
    );
    assert_eq!(
        (&done["state"], &done["on-agenda-of"]),
        (&json!("done"), &Value::Null)
    );
    let later = shape(
        &network_data(),
        &["action", "show", "2026-11-06:1", "--today", "2026-12-12"],
    );
    assert_ne!(later["on-agenda-of"]["id"], "2026-12-11");
}

#[test]
fn a_cancelled_meeting_has_promised_nothing() {
    let folder = changed(&[
        (
            "meetings/2024-04-19/meeting.toml",
            "status = \"held\"",
            "status = \"cancelled\"",
        ),
        (APRIL, USED, "- [ ] A"),
    ]);
    assert_eq!(listed(folder.path(), &[]), pairs(&[("2024-02-09:1", "done")]));
}

#[test]
fn a_moved_meeting_keeps_the_addresses_of_its_actions() {
    let folder = changed(&[(
        "meetings/2024-02-09/meeting.toml",
        "date = 2024-02-09",
        "date = 2025-01-17",
    )]);
    let page = shape(folder.path(), &["action", "show", "2024-02-09:1"]);
    assert_eq!(
        page["promised-at"],
        json!({"id": "2024-02-09", "date": "2025-01-17"})
    );
    assert_eq!(
        listed(folder.path(), &["--year", "2025"]),
        pairs(&[("2024-02-09:1", "done")])
    );
    assert_eq!(listed(folder.path(), &["--year", "2024"]), []);
}

#[test]
fn what_cannot_be_read_is_not_called_missing() {
    for file in [FEBRUARY, "meetings/2024-02-09/meeting.toml"] {
        let folder = changed(&[(APRIL, USED, "- [ ] A")]);
        fs::write(folder.path().join(file), b"\xff").expect("the file can be written");
        let list = run(folder.path(), &["action", "list", "--lang", "sv"]);
        assert!(
            stderr(&list).starts_with("obs: 1 uppgift kunde inte läsas"),
            "{}",
            stderr(&list)
        );
        assert!(stdout(&list).contains("2024-04-19:1") && !stdout(&list).contains("2024-02-09:1"));
        let shown = failure(folder.path(), &["action", "show", "2024-02-09:1"]);
        assert!(
            shown.starts_with(&format!("fel: {file} går inte att läsa")),
            "{shown}"
        );
    }
}

#[test]
fn the_past_is_read_from_git() {
    let folder = promised("- [ ] A (senast 2024-06-01)", USED);
    committed(folder.path());
    let path = folder.path().join(FEBRUARY);
    let text = fs::read_to_string(&path).expect("the minutes are there");
    fs::write(&path, text.replace("[ ]", "[x]")).expect("the minutes can be written");
    git(
        folder.path(),
        &["commit", "--quiet", "--all", "--message", "Done"],
    );
    assert_eq!(listed(folder.path(), &["--open"]), []);
    assert_eq!(
        listed(folder.path(), &["--open", "--as-of", "HEAD~1"]),
        pairs(&[("2024-02-09:1", "open")])
    );
}

#[test]
fn nothing_found_is_said_in_a_sentence() {
    let none = ["action", "list", "--year", "2022"];
    for (arguments, sentence) in [
        (&["--lang", "sv"][..], "Inga åtgärder.\n"),
        (&["--lang", "en"], "No actions.\n"),
        (&["--open", "--lang", "sv"], "Inga öppna åtgärder.\n"),
        (&["--open", "--lang", "en"], "No open actions.\n"),
    ] {
        assert_eq!(said(&network_data(), &[&none, arguments].concat()), sentence);
    }
}

#[test]
fn what_is_not_there_is_told_with_what_is_near() {
    refuses_odd_ids(&["action", "show"]);
    for (wrong, near) in [
        ("2024-02-09:99", "2024-02-09:5"),
        ("2024-02-09:0", "2024-02-09:5"),
        ("2024-02-09", "2024-02-09:5"),
        ("2024-02-90:3", "2024-02-09:3"),
    ] {
        let said = failure(&network_data(), &["action", "show", wrong]);
        assert!(said.contains(&format!("Menade ni {near}?")), "{wrong}: {said}");
    }
    let owner = failure(&network_data(), &["action", "list", "--owner", "eva-malqvist"]);
    assert!(
        owner.contains("Personen eva-malqvist finns inte") && owner.contains("eva-mallqvist"),
        "{owner}"
    );
}
