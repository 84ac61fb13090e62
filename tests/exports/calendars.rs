//! Calendars as another reader reads them.

use std::collections::BTreeSet;

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty};

use super::{Files, export, folder, text};
use crate::support::{committed, git, network_data};

fn calendars(files: &Files) -> Vec<(&String, &str)> {
    let calendars = files.iter().filter(|(path, _)| path.ends_with(".ics"));
    calendars
        .map(|(path, bytes)| (path, std::str::from_utf8(bytes).expect("it is UTF-8")))
        .collect()
}

fn events(text: &str) -> Vec<ICalendarComponent> {
    let calendar = ICalendar::parse(text).expect("it is a calendar");
    let components = calendar.components.into_iter();
    components
        .filter(|component| component.component_type == ICalendarComponentType::VEvent)
        .collect()
}

fn value(event: &ICalendarComponent, property: &ICalendarProperty) -> String {
    let entry = event
        .property(property)
        .unwrap_or_else(|| panic!("{property:?} is not there"));
    let values = entry.values.iter().filter_map(|value| value.as_text());
    values.collect::<Vec<_>>().join(",")
}

/// The lines of an event by its id, unfolded.
fn unfolded(text: &str, uid: &str) -> Vec<String> {
    let text = text.replace("\r\n ", "");
    let event = text
        .split("BEGIN:VEVENT")
        .find(|event| event.contains(&format!("UID:{uid}")));
    let event = event.unwrap_or_else(|| panic!("{uid} is not there"));
    event.lines().map(str::to_owned).collect()
}

fn assert_has(lines: &[String], line: &str) {
    assert!(lines.iter().any(|other| other == line), "no {line} in {lines:#?}");
}

#[test]
fn lines_have_the_form_of_the_standard() {
    let folder = folder();
    for audience in ["public", "internal"] {
        let made = export(folder.path(), &["--only", "calendar", "--audience", audience]);
        for (path, text) in calendars(&made) {
            assert!(text.ends_with("END:VCALENDAR\r\n"), "{path}");
            for line in text.split_terminator("\r\n") {
                assert!(line.len() <= 75, "{path}: {line}");
                assert!(!line.contains(char::is_control), "{path}: {line:?}");
            }
            let count = |line: &str| text.matches(&format!("\r\n{line}\r\n")).count();
            assert!(count("BEGIN:VEVENT") > 0, "{path} has no event");
            for event in events(text) {
                for property in [
                    ICalendarProperty::Uid,
                    ICalendarProperty::Dtstamp,
                    ICalendarProperty::Dtstart,
                ] {
                    assert!(event.property(&property).is_some(), "{path} lacks {property:?}");
                }
                assert!(
                    event.property(&ICalendarProperty::Attendee).is_none(),
                    "{path} names who comes"
                );
            }
            assert_eq!(events(text).len(), count("BEGIN:VEVENT"), "{path}");
            assert_eq!(count("BEGIN:VALARM"), 0, "{path}");
        }
    }
}

#[test]
fn hostile_text_is_text() {
    let folder = folder();
    let made = export(folder.path(), &["--only", "calendar"]);
    let events = events(text(&made, "calendar/natverket-prov-2025.ics"));
    let moved = events
        .iter()
        .find(|event| value(event, &ICalendarProperty::Uid).contains("2025-02-07"));
    let moved = moved.expect("the meeting is there");
    assert_eq!(
        value(moved, &ICalendarProperty::Summary),
        "Nätverksträff; med, tecken \\n och ATTENDEE:mailto:evil@example.org, Nätverket Prov"
    );
    assert_eq!(
        value(moved, &ICalendarProperty::Location),
        "Norrby; sal 1, plan 2 BEGIN:VALARM"
    );
    let description = value(moved, &ICalendarProperty::Description);
    assert!(
        description.starts_with("Flyttat från 7 februari 2025.\n\nDagordning\n1. =HYPERLINK"),
        "{description}"
    );
    assert!(
        description.contains("2. En punkt med en lång rubrik"),
        "{description}"
    );
    assert!(!description.contains("mote.example.org"), "anybody could join");
}

#[test]
fn what_has_changed_is_told() {
    let folder = folder();
    let made = export(folder.path(), &["--only", "calendar"]);
    let all = text(&made, "calendar/natverket-prov.ics");
    let moved = unfolded(all, "meeting-2025-02-07@natverket-prov");
    assert_has(&moved, "SEQUENCE:1");
    assert_has(&moved, "STATUS:CONFIRMED");
    assert_has(&moved, "DTSTART:20250214T080000Z");
    assert_has(&moved, "DTEND:20250214T140000Z");
    assert_has(
        &moved,
        "URL:https://natverk.example.org/sidor/meetings/2025-02-07.html",
    );
    let cancelled = unfolded(all, "meeting-2025-04-11@natverket-prov");
    assert_has(&cancelled, "STATUS:CANCELLED");
    assert_has(&cancelled, "SEQUENCE:1");
    assert_has(&cancelled, "SUMMARY:Inställt: Nätverksträff\\, Nätverket Prov");
    assert_has(&cancelled, "DESCRIPTION:Skäl: Snöstorm");
    // The hours are those of the house.
    assert_has(&cancelled, "DTSTART:20250411T070000Z");
    // There is no half past two on that night.
    let night = unfolded(all, "meeting-2025-03-30@natverket-prov");
    assert_has(&night, "DTSTART:20250330T013000Z");
    assert_has(&night, "DTEND:20250330T020000Z");
}

#[test]
fn without_hours_a_meeting_takes_the_day() {
    let folder = folder();
    let settings = folder.path().join("network.toml");
    let text_of = std::fs::read_to_string(&settings).expect("it is there");
    let without = text_of
        .replace("start = 09:00:00\nend = 15:00:00\n", "")
        .replace("Europe/Stockholm", "Asia/Tokyo");
    std::fs::write(&settings, without).expect("it can be written");
    let made = export(folder.path(), &["--only", "calendar"]);
    let all = text(&made, "calendar/natverket-prov.ics");
    let day = unfolded(all, "meeting-2025-04-11@natverket-prov");
    assert_has(&day, "DTSTART;VALUE=DATE:20250411");
    assert_has(&day, "DTEND;VALUE=DATE:20250412");
    assert_has(
        &unfolded(all, "meeting-2025-02-07@natverket-prov"),
        "DTSTART:20250214T000000Z",
    );
    assert!(all.contains("X-WR-TIMEZONE:Asia/Tokyo\r\n"));
}

#[test]
fn times_are_those_of_commits() {
    let folder = folder();
    committed(folder.path());
    let commit = |date: &str| {
        git(folder.path(), &["add", "--all"]);
        let date = format!("--date={date}");
        git(
            folder.path(),
            &["commit", "--quiet", "--amend", "--no-edit", &date],
        );
        git(folder.path(), &["log", "-1", "--format=%cI"])
    };
    let time = commit("2024-12-24T12:00:00+0100");
    let time: chrono::DateTime<chrono::FixedOffset> = time.parse().expect("it is a time");
    let stamp = format!("DTSTAMP:{}", time.to_utc().format("%Y%m%dT%H%M%SZ"));
    let made = export(folder.path(), &["--only", "calendar"]);
    assert_has(
        &unfolded(
            text(&made, "calendar/natverket-prov.ics"),
            "meeting-2025-04-11@natverket-prov",
        ),
        &stamp,
    );
}

#[test]
fn each_year_and_each_owner_has_its_part() {
    let made = export(&network_data(), &["--only", "calendar"]);
    let uids = |path: &str| -> BTreeSet<String> {
        let events = events(text(&made, path));
        events
            .iter()
            .map(|event| value(event, &ICalendarProperty::Uid))
            .collect()
    };
    let stem = "calendar/natverket-elevhalsa";
    let parts = |is_owed: bool| -> BTreeSet<String> {
        let paths = made.keys().filter(|path| {
            let rest = path.strip_prefix(&format!("{stem}-"));
            rest.is_some_and(|rest| rest != "owed.ics" && rest.starts_with("owed") == is_owed)
        });
        paths.flat_map(|path| uids(path)).collect()
    };
    assert_eq!(uids(&format!("{stem}.ics")), parts(false));
    assert_eq!(uids(&format!("{stem}-owed.ics")), parts(true));
    assert!(parts(true).len() > 5, "more is owed");
}
