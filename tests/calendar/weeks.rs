//! Weeks to ISO 8601, with the year that they belong to.

use elevhalsa::calendar::Week;
use elevhalsa::records::network::Language;

use crate::{day, words};

#[test]
fn weeks_that_trip_programs_are_right() {
    let weeks = [
        ("2023-01-01", 2022, 52),
        ("2024-12-29", 2024, 52),
        ("2024-12-30", 2025, 1),
        ("2026-12-31", 2026, 53),
        ("2027-01-01", 2026, 53),
        ("2027-01-03", 2026, 53),
        ("2027-01-04", 2027, 1),
        ("2020-12-31", 2020, 53),
        ("2021-01-04", 2021, 1),
        ("2018-12-31", 2019, 1),
        ("2010-01-03", 2009, 53),
        ("2008-12-29", 2009, 1),
    ];
    for (text, year, number) in weeks {
        assert_eq!(Week::of(day(text)), Week { year, number }, "{text}");
    }
}

#[test]
fn weeks_are_written_with_their_year_where_it_is_not_the_days() {
    let (swedish, english) = (words(Language::Sv), words(Language::En));
    let said = |text: &str| (swedish.week(day(text)), english.week(day(text)));
    assert_eq!(said("2024-11-15"), ("v. 46".into(), "week 46".into()));
    assert_eq!(said("2024-12-30"), ("v. 1 2025".into(), "week 1 of 2025".into()));
    assert_eq!(
        said("2027-01-01"),
        ("v. 53 2026".into(), "week 53 of 2026".into())
    );
}
