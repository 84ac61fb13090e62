//! `meeting list` and `meeting show`: the meetings, and all that people look for on the page of one.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::changed;
use super::support::reading::{failure, refuses_odd_ids, said, shape, shows, values};
use super::support::{network_data, run, stderr, stdout};

fn ids(folder: &Path, arguments: &[&str]) -> Vec<String> {
    let shape = shape(folder, &[&["meeting", "list"], arguments].concat());
    let ids = values(&shape, "meetings", "id").into_iter();
    ids.map(|id| id.as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_meetings_of_the_network_are_listed() {
    shows(
        "meeting-list",
        &["meeting", "list", "--year", "2025", "--year", "2026"],
    );
    let of = |status: &str| ids(&network_data(), &["--status", status]);
    assert_eq!(of("cancelled"), ["2025-05-23"]);
    assert_eq!(of("called"), [""; 0]);
    assert!(
        of("held").contains(&"2024-02-09".to_owned()) && of("planned").contains(&"2026-12-11".to_owned())
    );
    assert_eq!(
        ids(
            &network_data(),
            &["--status", "held", "--status", "planned", "--status", "cancelled"]
        ),
        ids(&network_data(), &[])
    );
    let none = ["meeting", "list", "--status", "called", "--lang"];
    assert_eq!(
        said(&network_data(), &[&none[..], &["sv"]].concat()),
        "Inga möten.\n"
    );
    assert_eq!(
        said(&network_data(), &[&none[..], &["en"]].concat()),
        "No meetings.\n"
    );
}

#[test]
fn the_next_meeting_is_the_first_that_is_to_be_held_today_or_later() {
    let next = |today: &str, more: &[&str]| {
        let all = ["meeting", "list", "--today", today];
        shape(&network_data(), &[&all, more].concat())["next-meeting"]["id"].clone()
    };
    assert_eq!(next("2026-11-23", &[]), "2026-12-11");
    assert_eq!(next("2026-12-11", &[]), "2026-12-11");
    assert_eq!(next("2026-12-12", &[]), "2027-02-12");
    // It is one of those that are listed.
    assert_eq!(next("2026-11-23", &["--year", "2025"]), Value::Null);
    let told = said(
        &network_data(),
        &[
            "meeting",
            "list",
            "--year",
            "2025",
            "--lang",
            "sv",
            "--today",
            "2026-11-23",
        ],
    );
    assert!(!told.contains("Nästa möte"), "{told}");
}

#[test]
fn a_meeting_is_shown_with_all_that_came_of_it() {
    shows("meeting-show", &["meeting", "show", "2025-02-07"]);
    shows("meeting-show-moved", &["meeting", "show", "2025-04-04"]);
    shows("meeting-show-cancelled", &["meeting", "show", "2025-05-23"]);
    shows("meeting-show-planned", &["meeting", "show", "2026-12-11"]);
}

#[test]
fn a_page_tells_the_same_as_the_lists() {
    for id in ["2023-02-10", "2024-11-22", "2025-10-16", "2026-11-06"] {
        let page = shape(&network_data(), &["meeting", "show", id]);
        let (decisions, actions) = (values(&page, "decisions", "id"), values(&page, "actions", "id"));
        assert!(!actions.is_empty(), "{id}");
        for number in decisions {
            let number = number.as_str().unwrap_or_default();
            assert_eq!(
                shape(&network_data(), &["decision", "show", number])["meeting"]["id"],
                id
            );
        }
        for action in page["actions"].as_array().into_iter().flatten() {
            let address = action["id"].as_str().unwrap_or_default();
            let shown = shape(&network_data(), &["action", "show", address]);
            let told = ["id", "text", "owner", "due"].map(|key| &action[key]);
            assert_eq!(["id", "text", "owner", "due"].map(|key| &shown[key]), told);
            assert_eq!(action["is-done"], shown["state"] == "done", "{address}");
            // What else there is to tell may stand in the minutes of any year, which this page does not read.
            assert_eq!(action.as_object().map(serde_json::Map::len), Some(5), "{action}");
        }
    }
}

#[test]
fn a_meeting_that_was_moved_into_another_year_keeps_its_page() {
    let folder = changed(&[(
        "meetings/2024-02-09/meeting.toml",
        "date = 2024-02-09",
        "date = 2025-01-17",
    )]);
    let page = shape(folder.path(), &["meeting", "show", "2024-02-09"]);
    assert_eq!(
        (&page["date"], &page["decisions"][0]["id"]),
        (&json!("2025-01-17"), &json!("2025:1"))
    );
    let moved = failure(folder.path(), &["meeting", "show", "2025-01-17"]);
    assert!(moved.contains("meeting show 2024-02-09"), "{moved}");
}

#[test]
fn what_cannot_be_read_is_not_called_missing() {
    let folder = changed(&[]);
    fs::write(folder.path().join("meetings/2024-02-09/minutes.md"), b"\xff")
        .expect("the file can be written");
    let shown = run(folder.path(), &["meeting", "show", "2024-02-09", "--lang", "sv"]);
    assert!(
        stderr(&shown).starts_with("obs: 1 uppgift kunde inte läsas"),
        "{}",
        stderr(&shown)
    );
    assert!(
        stdout(&shown).contains("Dagordning") && !stdout(&shown).contains("Beslut\n"),
        "{}",
        stdout(&shown)
    );
    fs::write(folder.path().join("meetings/2024-02-09/meeting.toml"), "date = ")
        .expect("the file can be written");
    let shown = failure(folder.path(), &["meeting", "show", "2024-02-09"]);
    assert!(
        shown.starts_with("fel: meetings/2024-02-09/meeting.toml går inte att läsa"),
        "{shown}"
    );
}

#[test]
fn what_is_not_there_is_told_with_what_is_near() {
    refuses_odd_ids(&["meeting", "show"]);
    let near = failure(&network_data(), &["meeting", "show", "2024-02-08"]);
    assert!(
        near.contains("Mötet 2024-02-08 finns inte") && near.contains("Menade ni"),
        "{near}"
    );
    let wrong = failure(&network_data(), &["meeting", "list", "--status", "canceled"]);
    assert!(wrong.contains("Menade ni cancelled?"), "{wrong}");
}

#[test]
fn a_meeting_whose_day_has_passed_and_that_nobody_marked_is_shown_as_such() {
    let passed = |today: &str| {
        let more = ["--today", today];
        let listed = shape(&network_data(), &[&["meeting", "list"], &more[..]].concat());
        let rows = listed["meetings"].as_array().cloned().unwrap_or_default();
        let row = rows.iter().find(|row| row["id"] == "2026-12-11").cloned();
        let page = shape(
            &network_data(),
            &[&["meeting", "show", "2026-12-11"], &more[..]].concat(),
        );
        let row = row.unwrap_or_default();
        assert_eq!(row["has-passed"], page["has-passed"], "{today}");
        assert!(
            rows.iter()
                .all(|row| row["status"] != "held" || row["has-passed"] == false)
        );
        page["has-passed"].clone()
    };
    assert_eq!(
        (passed("2026-12-11"), passed("2026-12-12")),
        (json!(false), json!(true))
    );
    for command in [&["meeting", "list"][..], &["meeting", "show", "2026-12-11"]] {
        let more = ["--today", "2026-12-12", "--lang", "sv"];
        let told = said(&network_data(), &[command, &more].concat());
        let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(told.contains("planerat, dagen"), "{told}");
    }
}

#[test]
fn a_person_without_a_record_stays_on_the_page() {
    let folder = changed(&[]);
    let file = folder.path().join("members/david-fiktivsson.toml");
    fs::remove_file(file).expect("the file can be removed");
    let page = shape(folder.path(), &["meeting", "show", "2024-02-09"]);
    let seats = page["attendance"].as_array().cloned().unwrap_or_default();
    let last = seats.last().cloned().unwrap_or_default();
    assert_eq!(last["organisation"], Value::Null, "{page}");
    let people = [&last["present"], &last["absent"]].map(Value::to_string).concat();
    assert!(people.contains("\"name\":\"david-fiktivsson\""), "{people}");
    let told = said(folder.path(), &["meeting", "show", "2024-02-09", "--lang", "sv"]);
    assert!(
        told.contains("  utan organisation: ") && told.contains("david-fiktivsson"),
        "{told}"
    );
}

#[test]
fn programs_are_told_every_role_and_people_only_what_is_worth_knowing() {
    let page = shape(&network_data(), &["meeting", "show", "2025-02-07"]);
    let seats = values(&page, "attendance", "present").into_iter();
    let people: Vec<&Value> = seats.filter_map(Value::as_array).flatten().collect();
    let with = |role: &str| {
        people
            .iter()
            .any(|person| person["roles"].to_string().contains(role))
    };
    assert!(with("representative") && with("chair"), "{people:?}");
    for key in ["roles", "deputy-for", "is-partial", "note"] {
        assert!(people.iter().all(|person| person.get(key).is_some()), "{key}");
    }
    let told = said(
        &network_data(),
        &["meeting", "show", "2025-02-07", "--lang", "sv"],
    );
    assert!(!told.contains("(representant"), "{told}");
}

#[test]
fn a_day_means_the_same_meeting_however_it_is_written() {
    let usual = said(&network_data(), &["meeting", "show", "2024-02-09"]);
    for day in ["2024-2-9", "2024-02-09 ", " 2024-2-09"] {
        assert_eq!(said(&network_data(), &["meeting", "show", day]), usual, "{day}");
    }
    let moved = failure(&network_data(), &["meeting", "show", "2025-4-11"]);
    assert!(moved.contains("meeting show 2025-04-04"), "{moved}");
    let guessed = stderr(&run(&network_data(), &["meeting", "2024-2-9"]));
    assert!(guessed.contains("meeting show 2024-02-09"), "{guessed}");
}

#[test]
fn an_id_is_the_same_whether_its_letters_are_put_together_or_not() {
    let folder = changed(&[]);
    let activity = "on = 2024-10-18\nkind = \"training\"\ntitle = \"Övning\"\n";
    fs::create_dir_all(folder.path().join("activities")).expect("the folder can be made");
    fs::write(
        folder.path().join("activities/2024-10-18-\u{f6}vning.toml"),
        activity,
    )
    .expect("the file can be written");
    for id in ["2024-10-18-\u{f6}vning", "2024-10-18-o\u{308}vning"] {
        assert_eq!(
            shape(folder.path(), &["activity", "show", id])["id"],
            "2024-10-18-\u{f6}vning"
        );
    }
    let file = folder.path().join("members/anna-pahittsson.toml");
    fs::copy(&file, folder.path().join("members/\u{e5}sa-pahittsson.toml")).expect("it can be copied");
    for owner in ["\u{e5}sa-pahittsson", "a\u{30a}sa-pahittsson"] {
        let listed = shape(folder.path(), &["action", "list", "--owner", owner]);
        assert_eq!(listed["actions"], json!([]), "{owner}");
    }
}

#[test]
fn a_guest_is_an_object_and_comes_from_an_organisation() {
    let guests = "[attendance]\nguests = [{ name = \"Vera Påhittsson\", organisation = \"Norrby\" }, \
                  { name = \"Ulf Låtsasson\", organisation = \"Byn\" }, { name = \"Ada Fiktivsson\" }]\n";
    let alias = "kind = \"municipality\"\naliases = [\"Norrby\"]\n";
    let folder = changed(&[
        ("meetings/2024-02-09/meeting.toml", "[attendance]\n", guests),
        ("organisations/norrby.toml", "kind = \"municipality\"\n", alias),
    ]);
    let page = shape(folder.path(), &["meeting", "show", "2024-02-09"]);
    let told = json!([
        { "name": "Vera Påhittsson", "organisation": { "id": "norrby", "name": "Norrby" } },
        { "name": "Ulf Låtsasson", "organisation": { "id": null, "name": "Byn" } },
        { "name": "Ada Fiktivsson", "organisation": null },
    ]);
    assert_eq!(page["guests"], told);
}
