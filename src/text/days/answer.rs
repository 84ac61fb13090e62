//! Reads a day that somebody types as an answer: `12/2`, `12 februari`, `fre v 7`, `imorgon`, `2027-02-12`.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::{Finder, names};
use crate::text::composed;

/// What may stand beside a day and says nothing of it.
const FILLERS: [&str; 9] = ["den", "i", "in", "of", "on", "på", "the", "under", "år"];
/// The words for a week.
const WEEKS: [&str; 6] = ["v", "vecka", "veckan", "w", "week", "wk"];
/// The years that a day can be written in without hyphens: `20270212`.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// Why a text is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unclear {
    /// It names none, or more than one, or something else beside it.
    NoDay,
    /// It names a day, and a weekday that is not the day's.
    OtherWeekday(NaiveDate),
    /// It names a day, and a week that is not the day's.
    OtherWeek(NaiveDate),
}

/// Which year is meant where none is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// The one in which the day lies nearest.
    Near,
    /// The first in which the day does not lie behind.
    Ahead,
}

/// Reads a text that is one day and nothing else, as of today.
///
/// # Errors
///
/// Fails with what is unclear.
pub fn read(text: &str, today: NaiveDate, direction: Direction) -> Result<NaiveDate, Unclear> {
    let text = composed(text.trim()).to_lowercase();
    let words = words(&text);
    if let Some(day) = relative(&words, today).or_else(|| digits(&words)) {
        return Ok(day);
    }
    match of_week(&words, today, direction) {
        Some(day) => Ok(day),
        None => written(&text, today, direction),
    }
}

/// The words and numbers of a text: `fre v.7` is `fre`, `v` and `7`.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(char::is_alphanumeric) {
        rest = &rest[start..];
        let is_number = rest.starts_with(|letter: char| letter.is_ascii_digit());
        let is_over = |letter: char| !letter.is_alphanumeric() || letter.is_ascii_digit() != is_number;
        let (word, behind) = rest.split_at(rest.find(is_over).unwrap_or(rest.len()));
        words.push(word);
        rest = behind;
    }
    words
}

/// `idag`, `i morgon`, `yesterday`, and a weekday alone, which is the next one.
fn relative(words: &[&str], today: NaiveDate) -> Option<NaiveDate> {
    let after = |days| today.checked_add_days(Days::new(days));
    match words.concat().as_str() {
        "idag" | "today" => Some(today),
        "imorgon" | "imorron" | "tomorrow" => after(1),
        "iövermorgon" | "övermorgon" => after(2),
        "igår" | "yesterday" => today.pred_opt(),
        _ => {
            let [weekday] = without_fillers(words)[..] else {
                return None;
            };
            let weekday = names::weekday(weekday)?;
            let mut next = today.iter_days().skip(1).take(7);
            next.find(|day| day.weekday() == weekday)
        }
    }
}

/// `20270212`, `270212`
fn digits(words: &[&str]) -> Option<NaiveDate> {
    let [digits] = words else {
        return None;
    };
    let whole = match digits.len() {
        8 => (*digits).to_owned(),
        6 => format!("20{digits}"),
        _ => return None,
    };
    let number: u32 = whole.parse().ok()?;
    let year = i32::try_from(number / 10_000).ok()?;
    NaiveDate::from_ymd_opt(year, number / 100 % 100, number % 100).filter(|_| YEARS.contains(&year))
}

/// `fre v 7`, `fredag vecka 7 2027`, `w 7 Fri`
fn of_week(words: &[&str], today: NaiveDate, direction: Direction) -> Option<NaiveDate> {
    let (mut weekday, mut number, mut year) = (None, None, None);
    let words = without_fillers(words);
    let mut rest = words.iter();
    while let Some(word) = rest.next() {
        if WEEKS.contains(word) && number.is_none() {
            number = Some(rest.next()?.parse().ok().filter(|number| *number <= 53)?);
        } else if weekday.is_none() && names::weekday(word).is_some() {
            weekday = names::weekday(word);
        } else if year.is_none() && word.len() == 4 {
            year = Some(word.parse().ok().filter(|year| YEARS.contains(year))?);
        } else {
            return None;
        }
    }
    let (weekday, number) = (weekday?, number?);
    match year {
        Some(year) => NaiveDate::from_isoywd_opt(year, number, weekday),
        None => nearest(number, weekday, today, direction),
    }
}

fn nearest(number: u32, weekday: Weekday, today: NaiveDate, direction: Direction) -> Option<NaiveDate> {
    let year = today.iso_week().year();
    // Week 53 comes every fifth or sixth year.
    let days = (year - 6..=year + 6).filter_map(|year| NaiveDate::from_isoywd_opt(year, number, weekday));
    let days = days.filter(|day| direction == Direction::Near || *day >= today);
    days.min_by_key(|day| (*day - today).abs())
}

/// A day in one of the forms that stand in minutes, perhaps with its weekday and its week.
fn written(text: &str, today: NaiveDate, direction: Direction) -> Result<NaiveDate, Unclear> {
    let finder = match direction {
        Direction::Near => Finder::near(today),
        Direction::Ahead => Finder::ahead_of(today),
    };
    let found = finder.with_fractions().find(text);
    let [found] = &found[..] else {
        return Err(Unclear::NoDay);
    };
    let bytes = found.whole();
    let beside = format!("{} {}", &text[..bytes.start], &text[bytes.end..]);
    let own = found.day.iso_week();
    // The year is written where the week is one of another year than the day.
    let is_own_week = match without_fillers(&words(&beside))[..] {
        [] => true,
        [word, number] if WEEKS.contains(&word) => number == own.week().to_string(),
        [word, number, year] if WEEKS.contains(&word) => {
            number == own.week().to_string() && year == own.year().to_string()
        }
        _ => return Err(Unclear::NoDay),
    };
    if found.has_wrong_weekday() {
        return Err(Unclear::OtherWeekday(found.day));
    }
    if !is_own_week {
        return Err(Unclear::OtherWeek(found.day));
    }
    Ok(found.day)
}

fn without_fillers<'t>(words: &[&'t str]) -> Vec<&'t str> {
    let telling = words.iter().filter(|word| !FILLERS.contains(word));
    telling.copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    /// A Monday, half a year before and after which days are ambiguous.
    fn today() -> NaiveDate {
        day("2026-11-23")
    }

    fn near(text: &str) -> Result<NaiveDate, Unclear> {
        read(text, today(), Direction::Near)
    }

    fn ahead(text: &str) -> Result<NaiveDate, Unclear> {
        read(text, today(), Direction::Ahead)
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for text in [
            "2027-02-12",
            " 2027-02-12 ",
            "20270212",
            "270212",
            "12/2",
            "12/2 2027",
            "12/2-27",
            "12 februari",
            "12 Februari 2027",
            "12 feb",
            "12 feb. 2027",
            "den 12 februari",
            "den 12:e februari",
            "fredag 12 februari 2027",
            "fredagen den 12 februari",
            "fre 12/2",
            "fre 12 feb",
            "fredag 12 februari 2027, v. 6",
            "fre v 6",
            "fre v6",
            "Fre v. 6",
            "fredag vecka 6",
            "fredagen i vecka 6",
            "fredag v 6 2027",
            "v. 6 fredag",
            "v 6, fre",
            "12 February",
            "12th of February",
            "February 12, 2027",
            "Fri w 6",
            "Friday week 6",
            "Friday of week 6",
            "Friday 12 February 2027, week 6",
        ] {
            assert_eq!(near(text), Ok(day("2027-02-12")), "{text}");
        }
    }

    #[test]
    fn letters_and_their_marks_may_stand_apart() {
        assert_eq!(near("lo\u{308}rdag v 48"), Ok(day("2026-11-28")));
        assert_eq!(near("i o\u{308}vermorgon"), Ok(day("2026-11-25")));
    }

    #[test]
    fn days_near_today_have_words() {
        for (text, said) in [
            ("idag", "2026-11-23"),
            ("I dag", "2026-11-23"),
            ("imorgon", "2026-11-24"),
            ("i morgon", "2026-11-24"),
            ("i övermorgon", "2026-11-25"),
            ("igår", "2026-11-22"),
            ("today", "2026-11-23"),
            ("Tomorrow", "2026-11-24"),
            ("yesterday", "2026-11-22"),
            ("fredag", "2026-11-27"),
            ("på fredag", "2026-11-27"),
            ("Tor", "2026-11-26"),
            // On a Monday the next one is meant: today has a word of its own.
            ("måndag", "2026-11-30"),
        ] {
            assert_eq!(near(text), Ok(day(said)), "{text}");
        }
    }

    #[test]
    fn a_year_that_is_not_written_is_the_nearest_or_lies_ahead() {
        assert_eq!(near("9/10"), Ok(day("2026-10-09")));
        assert_eq!(ahead("9/10"), Ok(day("2027-10-09")));
        assert_eq!(near("fre v 41"), Ok(day("2026-10-09")));
        assert_eq!(ahead("fre v 41"), Ok(day("2027-10-15")));
        assert_eq!(ahead("23/11"), Ok(today()));
        // The next year with a week 53 is 2032, and the last was 2026 itself.
        assert_eq!(near("fre v 53"), Ok(day("2027-01-01")));
        assert_eq!(ahead("29 februari"), Ok(day("2028-02-29")));
    }

    #[test]
    fn a_week_may_be_one_of_another_year() {
        let first = day("2027-01-01");
        assert_eq!(near("fredag 1 januari 2027, v. 53 2026"), Ok(first));
        assert_eq!(near("Friday 1 January 2027, week 53 of 2026"), Ok(first));
        assert_eq!(
            near("fredag 1 januari 2027, v. 53 2027"),
            Err(Unclear::OtherWeek(first))
        );
    }

    #[test]
    fn a_weekday_or_a_week_that_is_not_the_days_is_told() {
        let found = day("2027-02-12");
        assert_eq!(
            near("torsdag 12 februari 2027"),
            Err(Unclear::OtherWeekday(found))
        );
        assert_eq!(near("12 februari 2027, v. 7"), Err(Unclear::OtherWeek(found)));
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in [
            "",
            " ",
            "vet inte",
            "12",
            "v 7",
            "fre v 54",
            "fre v 0",
            "fre v",
            "30 februari",
            "2027-02-30",
            "20270230",
            "12/13",
            "12/2 eller 19/2",
            "12/2 kl 9",
            "17770212",
            "99999999",
            "191212121212",
            "fredag torsdag v 7",
            "🦀",
        ] {
            assert_eq!(near(text), Err(Unclear::NoDay), "{text}");
        }
    }

    #[test]
    fn the_ends_of_the_calendar_are_no_trap() {
        assert_eq!(
            read("imorgon", NaiveDate::MAX, Direction::Ahead),
            Err(Unclear::NoDay)
        );
        assert_eq!(read("igår", NaiveDate::MIN, Direction::Near), Err(Unclear::NoDay));
    }
}
