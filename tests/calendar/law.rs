//! Every day of a century is what the law says, asked in another way than the code asks.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, Weekday};
use elevhalsa::calendar::{Holiday, SoftEve, holiday, holidays};
use elevhalsa::records::network::Language;

use crate::{day, words};

const YEARS: RangeInclusive<i32> = 2005..=2100;

/// Every day of the years.
pub(super) fn days() -> impl Iterator<Item = NaiveDate> {
    day("2005-01-01")
        .iter_days()
        .take_while(|day| YEARS.contains(&day.year()))
}

/// Easter by the golden number, the century and the epact, as Clavius had it and Knuth writes it down.
pub(super) fn easter_by_the_moon(year: i32) -> NaiveDate {
    let golden = year % 19 + 1;
    let century = year / 100 + 1;
    let (leap, moon) = (3 * century / 4 - 12, (8 * century + 5) / 25 - 5);
    let mut epact = (11 * golden + 20 + moon - leap).rem_euclid(30);
    if (epact == 25 && golden > 11) || epact == 24 {
        epact += 1;
    }
    let full_moon = if 44 - epact < 21 { 74 - epact } else { 44 - epact };
    let march = NaiveDate::from_ymd_opt(year, 3, 1).expect("a day");
    let days = march
        .iter_days()
        .skip(usize::try_from(full_moon).expect("a day of spring"));
    days.take(7)
        .find(|day| day.weekday() == Weekday::Sun)
        .expect("a week has a Sunday")
}

/// The law asked of one day, where the code asks the law for a day.
pub(super) fn by_law(day: NaiveDate) -> Option<Holiday> {
    let after_easter = (day - easter_by_the_moon(day.year())).num_days();
    let is_saturday = day.weekday() == Weekday::Sat;
    match (day.month(), day.day()) {
        (1, 1) => Some(Holiday::NewYearsDay),
        (1, 6) => Some(Holiday::Epiphany),
        (5, 1) => Some(Holiday::MayDay),
        (6, 20..=26) if is_saturday => Some(Holiday::MidsummersDay),
        (6, 19..=25) if day.weekday() == Weekday::Fri => Some(Holiday::MidsummersEve),
        (10, 31) | (11, 1..=6) if is_saturday => Some(Holiday::AllSaintsDay),
        (12, 24) => Some(Holiday::ChristmasEve),
        (12, 25) => Some(Holiday::ChristmasDay),
        (12, 26) => Some(Holiday::BoxingDay),
        (12, 31) => Some(Holiday::NewYearsEve),
        _ => match after_easter {
            -2 => Some(Holiday::GoodFriday),
            0 => Some(Holiday::EasterSunday),
            1 => Some(Holiday::EasterMonday),
            39 => Some(Holiday::AscensionDay),
            49 => Some(Holiday::WhitSunday),
            _ => ((day.month(), day.day()) == (6, 6)).then_some(Holiday::NationalDay),
        },
    }
}

#[test]
fn every_day_of_a_century_is_what_the_law_says() {
    for day in days() {
        assert_eq!(holiday(day), by_law(day), "{day}");
    }
}

#[test]
fn easter_comes_when_it_is_known_to_come() {
    let known = [
        "2005-03-27",
        "2008-03-23",
        "2011-04-24",
        "2016-03-27",
        "2019-04-21",
        "2023-04-09",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2035-03-25",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2100-03-28",
    ];
    for easter in known.map(day) {
        assert_eq!(Holiday::EasterSunday.day(easter.year()), Some(easter));
        assert_eq!(easter_by_the_moon(easter.year()), easter);
    }
}

#[test]
fn moving_holidays_keep_to_their_weekdays_and_ranges() {
    let keeps = |holiday: Holiday, weekday: Weekday, first: &str, last: &str| {
        for year in YEARS {
            let day = holiday.day(year).unwrap_or_else(|| panic!("{holiday:?} {year}"));
            assert_eq!(day.weekday(), weekday, "{holiday:?} {day}");
            let date = day.format("%m-%d").to_string();
            assert!(first <= &*date && &*date <= last, "{holiday:?} {day}");
        }
    };
    keeps(Holiday::GoodFriday, Weekday::Fri, "03-20", "04-23");
    keeps(Holiday::EasterSunday, Weekday::Sun, "03-22", "04-25");
    keeps(Holiday::EasterMonday, Weekday::Mon, "03-23", "04-26");
    keeps(Holiday::AscensionDay, Weekday::Thu, "04-30", "06-03");
    keeps(Holiday::WhitSunday, Weekday::Sun, "05-10", "06-13");
    keeps(Holiday::MidsummersEve, Weekday::Fri, "06-19", "06-25");
    keeps(Holiday::MidsummersDay, Weekday::Sat, "06-20", "06-26");
    keeps(Holiday::AllSaintsDay, Weekday::Sat, "10-31", "11-06");
}

#[test]
fn a_year_has_thirteen_holidays_and_three_eves() {
    for year in YEARS {
        let found = holidays(year);
        let eves = found.iter().filter(|(_, holiday)| holiday.is_eve()).count();
        let names: BTreeSet<_> = found.iter().map(|(_, holiday)| holiday).collect();
        assert_eq!((found.len(), names.len(), eves), (16, 16, 3), "{year}");
        assert!(found.is_sorted(), "{year}");
        let days: BTreeSet<_> = found.iter().map(|(day, _)| day).collect();
        // Ascension Day on 1 May, and Whit Sunday on 6 June.
        let shared = [2008, 2049, 2055, 2060].contains(&year);
        assert_eq!(days.len(), if shared { 15 } else { 16 }, "{year}");
    }
}

#[test]
fn the_national_day_took_the_place_of_whit_monday() {
    assert_eq!(holiday(day("2004-05-31")), Some(Holiday::WhitMonday));
    assert_eq!(holiday(day("2004-06-06")), None);
    assert_eq!(holiday(day("2005-05-16")), None);
    assert_eq!(holiday(day("2005-06-06")), Some(Holiday::NationalDay));
    assert_eq!((holidays(2004).len(), holidays(2005).len()), (16, 16));
}

#[test]
fn of_two_holidays_on_a_day_the_usual_one_is_told() {
    assert_eq!(holiday(day("2008-05-01")), Some(Holiday::MayDay));
    let both = holidays(2008)
        .into_iter()
        .filter(|(found, _)| *found == day("2008-05-01"));
    assert_eq!(both.count(), 2);
}

#[test]
fn every_holiday_and_eve_has_a_name_in_both_languages() {
    let eves = [SoftEve::MaundyThursday, SoftEve::WalpurgisNight].map(SoftEve::entry);
    for language in [Language::Sv, Language::En] {
        let words = words(language);
        let entries: Vec<_> = Holiday::ALL.map(Holiday::entry).into_iter().chain(eves).collect();
        let names: BTreeSet<_> = entries.iter().map(|entry| words.say(entry)).collect();
        assert_eq!(names.len(), entries.len(), "two have the same name");
        assert!(
            names.iter().all(|name| !name.starts_with("holiday-")),
            "{names:?}"
        );
    }
}
