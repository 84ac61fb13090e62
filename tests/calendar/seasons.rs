//! Squeeze days, soft eves, summer and the weeks of Christmas lie where they should.

use chrono::{Datelike, NaiveDate};
use elevhalsa::calendar::{Holiday, Obstacle, SoftEve, Week, is_free, obstacles};
use elevhalsa::records::network::Language;

use super::law::{by_law, days, easter_by_the_moon};
use crate::{day, words};

#[test]
fn a_squeeze_day_is_a_working_day_between_two_free_days() {
    let rests = |day: NaiveDate| by_law(day).is_some() || day.weekday().number_from_monday() > 5;
    for day in days() {
        let (yesterday, tomorrow) = (day.pred_opt().expect("a day"), day.succ_opt().expect("a day"));
        let expected = !rests(day) && rests(yesterday) && rests(tomorrow);
        let found = obstacles(day)
            .into_iter()
            .find(|found| found.class() == "squeeze-day");
        assert_eq!(found.is_some(), expected, "{day}");
        assert_eq!(is_free(day), rests(day), "{day}");
        if let Some(found) = found {
            let nameless = Obstacle::SqueezeDay {
                after: None,
                before: None,
            };
            assert_ne!(found, nameless, "{day}");
        }
    }
}

#[test]
fn a_squeeze_day_names_the_holidays_on_working_days() {
    let named = |text: &str| match obstacles(day(text)).into_iter().next() {
        Some(Obstacle::SqueezeDay { after, before }) => (after, before),
        other => panic!("{text} is {other:?}"),
    };
    assert_eq!(named("2024-12-27"), (Some(Holiday::BoxingDay), None));
    assert_eq!(named("2024-12-30"), (None, Some(Holiday::NewYearsEve)));
    // The day before is Whit Sunday, which is a Sunday all the same.
    assert_eq!(named("2017-06-05"), (None, Some(Holiday::NationalDay)));
    assert_eq!(
        named("2035-05-02"),
        (Some(Holiday::MayDay), Some(Holiday::AscensionDay))
    );
}

#[test]
fn soft_eves_are_working_days_before_good_friday_and_the_first_of_may() {
    for day in days() {
        let expected = match (day.month(), day.day()) {
            (4, 30) if day.weekday().number_from_monday() <= 5 => Some(SoftEve::WalpurgisNight),
            _ => ((day - easter_by_the_moon(day.year())).num_days() == -3).then_some(SoftEve::MaundyThursday),
        };
        assert_eq!(SoftEve::on(day), expected, "{day}");
    }
}

#[test]
fn summer_and_the_christmas_weeks_end_where_the_oracle_ends_them() {
    let has = |text: &str, obstacle: Obstacle| obstacles(day(text)).contains(&obstacle);
    let edges = ["2026-06-14", "2026-06-15", "2026-08-15", "2026-08-16"];
    assert_eq!(
        edges.map(|day| has(day, Obstacle::Summer)),
        [false, true, true, false]
    );
    let edges = ["2025-12-19", "2025-12-20", "2026-01-08", "2026-01-09"];
    assert_eq!(
        edges.map(|day| has(day, Obstacle::ChristmasWeeks)),
        [false, true, true, false]
    );
}

#[test]
fn the_ends_of_time_are_no_trouble() {
    for day in [
        NaiveDate::MIN,
        NaiveDate::MAX,
        day("0000-02-29"),
        day("9999-12-31"),
    ] {
        let _ = (obstacles(day), Week::of(day), words(Language::Sv).week(day));
    }
}
