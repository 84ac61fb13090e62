//! `meeting list`: the meetings, and the next of them.

use std::path::Path;

use serde_json::Value;

use super::support::network_data;
use super::{said, shape, shows, values};

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
        shape(&network_data(), &[&all, more].concat())["next"]["id"].clone()
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
