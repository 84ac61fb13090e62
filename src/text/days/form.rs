//! Reads one number of a text as a day, in any of the forms that people write.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};

use super::cursor::{after, before, before_space, is_joined, number, past, past_space, word, word_before};
use super::{WrittenWeekday, names, weekday};

const HYPHENS: [char; 3] = ['-', '\u{2010}', '\u{2011}'];
const DASHES: [char; 5] = ['-', '\u{2010}', '\u{2011}', '–', '—'];
/// The years that a number of four digits may be.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2200;
/// How far a year of two digits lies from the text at most: `9/2-24` is a day of 2024, `9/2-75` is none of 2075.
const NEAR_YEARS: i32 = 5;
const ORDINALS: [&str; 8] = ["e", "a", "de", "te", "st", "nd", "rd", "th"];

/// A day as it is written, perhaps without a year.
#[derive(Debug)]
pub(super) struct Form {
    pub(super) day: u32,
    pub(super) month: u32,
    pub(super) year: Option<i32>,
    pub(super) bytes: Range<usize>,
    pub(super) weekday: Option<WrittenWeekday>,
    /// Where the text is read on.
    pub(super) end: usize,
}

/// A day without what stands around it.
struct Bare {
    day: u32,
    month: u32,
    year: Option<i32>,
    bytes: Range<usize>,
    /// Whether it can be nothing but a day.
    is_sure: bool,
}

/// Reads the number at `digits`; nothing before `floor` belongs to it.
pub(super) fn read(
    text: &str,
    digits: Range<usize>,
    floor: usize,
    near: NaiveDate,
    fractions: bool,
) -> Option<Form> {
    let is_short = digits.len() <= 2;
    let bare = match is_short {
        true => named(text, digits.clone(), near)
            .or_else(|| fraction(text, digits.clone(), near))
            .or_else(|| month_first(text, digits.clone(), floor, near)),
        false => iso(text, digits.clone()),
    };
    let Some(bare) = bare else {
        return first_of_two(text, digits, near, fractions).filter(|_| is_short);
    };
    let weekday =
        weekday::in_front(text, bare.bytes.start, floor).or_else(|| weekday::behind(text, bare.bytes.end));
    if !exists(&bare) || !(bare.is_sure || fractions || weekday.is_some()) {
        return None;
    }
    let weekday_end = weekday.as_ref().map_or(0, |weekday| weekday.bytes.end);
    Some(Form {
        day: bare.day,
        month: bare.month,
        year: bare.year,
        end: bare.bytes.end.max(weekday_end),
        bytes: bare.bytes,
        weekday,
    })
}

/// Tells whether some year has the day.
fn exists(bare: &Bare) -> bool {
    NaiveDate::from_ymd_opt(2024, bare.month, bare.day).is_some()
}

/// `2024-02-09`, `2024/2/9`
fn iso(text: &str, digits: Range<usize>) -> Option<Bare> {
    let (year, at) = number(text, digits.start, 4..=4)?;
    let separator = after(text, at).filter(|letter| HYPHENS.contains(letter) || *letter == '/')?;
    let (month, at) = number(text, at + separator.len_utf8(), 1..=2)?;
    let (day, end) = number(text, past(text, at, &[separator])?, 1..=2)?;
    let is_whole = match after(text, end) {
        // The time of day behind it is no part of the day.
        Some('T') => after(text, end + 1).is_some_and(|letter| letter.is_ascii_digit()),
        Some(joint) if HYPHENS.contains(&joint) || joint == '/' => {
            !is_joined(after(text, end + joint.len_utf8()))
        }
        letter => !is_joined(letter),
    };
    let is_apart = is_free_before(text, digits.start, &['-', '/', '.', ',', ':']);
    (YEARS.contains(&year) && is_whole && is_apart).then_some(Bare {
        day,
        month,
        year: i32::try_from(year).ok(),
        bytes: digits.start..end,
        is_sure: true,
    })
}

/// `9 februari 2024`, `9:e feb`, `9th of February`
fn named(text: &str, digits: Range<usize>, near: NaiveDate) -> Option<Bare> {
    let (day, _) = number(text, digits.start, 1..=2)?;
    let mut at = past_space(text, past_ordinal(text, digits.end))?;
    let of = word(text, at);
    if names::plain(of) == "of" {
        at = past_space(text, at + of.len())?;
    }
    let name = word(text, at);
    let month = names::month(name)?;
    let end = at + name.len();
    let stop = past(text, end, &['.']).unwrap_or(end);
    let year = year(text, end, near).or_else(|| spaced_year(text, stop));
    let is_apart = is_free_before(text, digits.start, &['.', ',', ':']);
    let is_whole = !is_joined(after(text, end));
    (is_apart && is_whole).then_some(Bare {
        day,
        month,
        year: year.map(|(year, _)| year),
        bytes: digits.start..year.map_or(end, |(_, end)| end),
        is_sure: true,
    })
}

/// `February 9, 2024`, `Friday, February 9`
fn month_first(text: &str, digits: Range<usize>, floor: usize, near: NaiveDate) -> Option<Bare> {
    let (day, _) = number(text, digits.start, 1..=2)?;
    let end = past_ordinal(text, digits.end);
    let space = before_space(text, digits.start, floor)?;
    let stop = text[floor..space].strip_suffix('.').map_or(space, |_| space - 1);
    let name = word_before(text, stop, floor);
    let month = names::month(name)?;
    let start = stop - name.len();
    let year = year(text, end, near);
    let is_whole = year.is_some() || is_free_after(text, end, &['/', '.', ',', ':', '-']);
    (is_whole && !is_joined(before(text, start))).then_some(Bare {
        day,
        month,
        year: year.map(|(year, _)| year),
        bytes: start..year.map_or(end, |(_, end)| end),
        is_sure: year.is_some(),
    })
}

/// `9/2 2024`, `9/2-24`, `9/2`
fn fraction(text: &str, digits: Range<usize>, near: NaiveDate) -> Option<Bare> {
    let (day, _) = number(text, digits.start, 1..=2)?;
    let (month, end) = number(text, past(text, digits.end, &['/'])?, 1..=2)?;
    let slashed = || {
        let (year, end) = number(text, past(text, end, &['/'])?, 2..=4)?;
        whole_year(text, year, end, near)
    };
    let year = year(text, end, near).or_else(slashed);
    let is_whole = year.is_some() || is_free_after(text, end, &['/', '.', ',', ':']);
    let is_apart = is_free_before(text, digits.start, &['/', '.', ',', ':']);
    (is_whole && is_apart).then_some(Bare {
        day,
        month,
        year: year.map(|(year, _)| year),
        bytes: digits.start..year.map_or(end, |(_, end)| end),
        is_sure: year.is_some(),
    })
}

/// The first day of `9–10 februari 2024` and `9–10/2`; a weekday before it may belong to either.
fn first_of_two(text: &str, digits: Range<usize>, near: NaiveDate, fractions: bool) -> Option<Form> {
    let (day, end) = number(text, digits.start, 1..=2)?;
    let dash = past_space(text, end).unwrap_or(end);
    let second = past(text, dash, &DASHES)?;
    let second = past_space(text, second).unwrap_or(second);
    let (last, second_end) = number(text, second, 1..=2)?;
    let rest = named(text, second..second_end, near).or_else(|| fraction(text, second..second_end, near))?;
    let first = Bare { day, ..rest };
    let is_apart = is_free_before(text, digits.start, &['/', '.', ',', ':', '-']);
    let is_day = day < last && is_apart && exists(&first) && (first.is_sure || fractions);
    is_day.then_some(Form {
        day,
        month: first.month,
        year: first.year,
        bytes: digits.clone(),
        weekday: None,
        end: digits.end,
    })
}

/// The year behind a day: ` 2024`, `, 2024`, `-2024`, ` -24`.
fn year(text: &str, at: usize, near: NaiveDate) -> Option<(i32, usize)> {
    let dashed = || {
        let dash = past_space(text, at).unwrap_or(at);
        let (year, end) = number(text, past(text, dash, &DASHES)?, 2..=4)?;
        whole_year(text, year, end, near)
    };
    spaced_year(text, past(text, at, &[',']).unwrap_or(at)).or_else(dashed)
}

fn spaced_year(text: &str, at: usize) -> Option<(i32, usize)> {
    let (year, end) = number(text, past_space(text, at)?, 4..=4)?;
    // `1930–2100` are hours.
    let is_whole = is_free_after(text, end, &['.', ',', ':', '/', '-', '–']);
    let year = Some(year).filter(|year| YEARS.contains(year) && is_whole)?;
    Some((i32::try_from(year).ok()?, end))
}

/// A year behind a dash or a slash, unless it is the day that a range ends with: `9/2-10/3`, `9 feb -10 mars`.
fn whole_year(text: &str, year: u32, end: usize, near: NaiveDate) -> Option<(i32, usize)> {
    let is_whole = is_free_after(text, end, &['.', ',', ':', '/', '-', '–']);
    let month = past_space(text, end).is_some_and(|at| names::month(word(text, at)).is_some());
    let written = i32::try_from(year).ok()?;
    let year = match year {
        0..=99 => Some(2000 + written).filter(|year| (year - near.year()).abs() <= NEAR_YEARS),
        _ => Some(written).filter(|_| YEARS.contains(&year)),
    };
    year.filter(|_| is_whole && !month).map(|year| (year, end))
}

fn past_ordinal(text: &str, at: usize) -> usize {
    let start = past(text, at, &[':']).unwrap_or(at);
    let ending = word(text, start);
    match ORDINALS.contains(&names::plain(ending).as_str()) {
        true => start + ending.len(),
        false => at,
    }
}

/// Tells whether nothing in front of a number makes it a part of something longer, such as `1.9` or `kap-9`.
fn is_free_before(text: &str, at: usize, joints: &[char]) -> bool {
    match before(text, at) {
        Some(joint) if joints.contains(&joint) => !is_joined(before(text, at - joint.len_utf8())),
        letter => !is_joined(letter),
    }
}

/// Tells whether nothing behind a number makes it a part of something longer, such as `9/2.1` or `9/2/3`.
fn is_free_after(text: &str, at: usize, joints: &[char]) -> bool {
    match after(text, at) {
        Some('%') => false,
        Some(joint) if joints.contains(&joint) => {
            let next = after(text, at + joint.len_utf8());
            !next.is_some_and(char::is_numeric)
        }
        letter => !is_joined(letter),
    }
}
