//! What stands in the way of a day, by the law and by the network, and the nearest good day.

use std::fs;

use elevhalsa::calendar::Obstacle;

use crate::{day, network, support};

#[test]
fn of_several_obstacles_the_gravest_comes_first() {
    let breaks = "[[breaks]]\ntitle = \"Lov\"\nfrom = 2025-05-01\nuntil = 2025-06-20\n";
    let busy = "[[busy]]\ndate = 2025-06-20\ntitle = \"A\"\n[[busy]]\ndate = 2025-05-02\ntitle = \"B\"\n";
    let network = network("2025-01-20", &[("calendar.toml", format!("{breaks}{busy}"))]);
    let classes = |text: &str| -> Vec<_> {
        network
            .obstacles_on(day(text))
            .iter()
            .map(Obstacle::class)
            .collect()
    };
    assert_eq!(classes("2025-05-01"), ["closed", "school-break"]);
    assert_eq!(classes("2025-05-02"), ["squeeze-day", "school-break", "busy"]);
    assert_eq!(
        classes("2025-06-20"),
        ["closed", "school-break", "busy", "summer"]
    );
    assert_eq!(
        network.doubt_on(day("2025-06-20")),
        None,
        "a closed day is no doubtful one"
    );
}

/// The base with one more meeting, and the good day that is found for it.
fn moved_to(today: &str, date: &str, more: &[(&str, String)]) -> Option<String> {
    let file = format!("meetings/{date}/meeting.toml");
    let mut files = vec![(&*file, format!("date = {date}\n"))];
    files.extend(more.iter().cloned());
    let network = network(today, &files);
    let meeting = network.meetings.get(date).expect("the meeting is read");
    network.nearest_good_day(meeting).map(|day| day.to_string())
}

#[test]
fn the_nearest_good_day_is_found() {
    let found = |today: &str, date: &str| moved_to(today, date, &[]).unwrap_or_default();
    // 24 April is as near, but the later day leaves more time.
    assert_eq!(found("2026-01-20", "2026-05-01"), "2026-05-08");
    // The year's meetings are counted by year, so the ninth of January would not do.
    assert_eq!(found("2026-01-20", "2026-12-31"), "2026-12-18");
    // Three weeks from the meetings of 7 February and 11 April.
    assert_eq!(found("2025-01-05", "2025-03-25"), "2025-03-21");
    assert_eq!(found("2025-01-05", "2025-02-14"), "2025-02-28");
    // The agenda can still be sent a week before.
    assert_eq!(found("2026-05-01", "2026-05-01"), "2026-05-08");
    assert_eq!(found("2026-05-02", "2026-05-01"), "2026-05-22");
    // A year that is over has none.
    assert_eq!(found("2027-01-01", "2026-05-01"), "");
}

#[test]
fn a_good_day_is_of_the_weekday_in_the_settings() {
    let settings = fs::read_to_string(support::fixtures().join("_base/network.toml")).expect("the base");
    let settings = |weekday: &str| [("network.toml", settings.replace("\"friday\"", weekday))];
    let found = |weekday: &str| moved_to("2026-01-20", "2026-05-01", &settings(weekday)).unwrap_or_default();
    assert_eq!(found("\"wednesday\""), "2026-04-29");
    assert_eq!(found("\"thursday\""), "2026-05-07");
    assert_eq!(found("\"sunday\""), "2026-05-03");
    assert_eq!(found("\"fredag\""), "", "the weekday could not be read");
}

#[test]
fn a_good_day_is_far_enough_from_others_and_from_today() {
    let base = fs::read_to_string(support::fixtures().join("_base/network.toml")).expect("the base");
    let house = |line: &str| ("network.toml", format!("{base}\n[house]\n{line}\n"));
    let any_distance = [house("days-between-meetings = 0")];
    // Two on one day are too close even so: 7 February is taken.
    assert_eq!(
        moved_to("2025-01-05", "2025-01-31", &any_distance).as_deref(),
        Some("2025-01-24")
    );
    let cancelled = (
        "meetings/2025-03-07/meeting.toml",
        "date = 2025-03-07\nstatus = \"cancelled\"\n".to_owned(),
    );
    assert_eq!(
        moved_to("2025-01-05", "2025-02-14", &[cancelled]).as_deref(),
        Some("2025-02-28")
    );
    // Nobody is called to a meeting on the day itself: 8 May is today, and 15 May a squeeze day.
    let any_notice = [house("agenda-days-before = 0")];
    assert_eq!(
        moved_to("2026-05-08", "2026-05-01", &any_notice).as_deref(),
        Some("2026-05-22")
    );
    let long_notice = [
        house("agenda-days-before = 22"),
        house("agenda-days-before = 366"),
    ];
    assert_eq!(
        moved_to("2026-05-08", "2026-05-01", &long_notice[..1]).as_deref(),
        Some("2026-06-05")
    );
    assert_eq!(moved_to("2026-05-08", "2026-05-01", &long_notice[1..]), None);
}
