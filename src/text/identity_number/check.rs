//! Judges a number by its birth, its serial and its check digit.

use chrono::{Datelike, NaiveDate};

use super::gap::Separator;
use super::run::{Layout, Written};
use super::spelling::is_time;
use super::surroundings::Surroundings;
use super::{Certainty, Doubt, Sort};

/// Nobody who was born before this year has a number.
const FIRST_YEAR: i32 = 1850;

/// The birth that a number tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Birth {
    /// The day is known.
    Known,
    /// A co-ordination number may leave the month, the day or both open.
    Open,
}

/// Tells what a number is and how certain that is; none when it is no number.
pub(super) fn judge(
    written: &Written,
    births_until: NaiveDate,
    around: &Surroundings<'_>,
) -> Option<(Sort, Certainty)> {
    let (sort, birth) = born(written, births_until)?;
    if number(&written.digits[6..9]) == 0 {
        return None;
    }
    let is_bare = written.separator.is_none() && written.century.is_none();
    let is_scattered = written.layout == Layout::Scattered;
    if (is_bare || is_scattered) && written.digits[0] == 0 && around.is_phone(&written.bytes) {
        return None;
    }
    if is_scattered && !passes(&written.digits) {
        return None;
    }
    let needs_a_word = (is_bare && birth == Birth::Open) || written.needs_word || !passes(&written.digits);
    if needs_a_word && !around.speaks_of_numbers(&written.bytes) {
        return None;
    }
    let certainty = match () {
        () if !passes(&written.digits) => Certainty::Possible(Doubt::CheckDigit),
        () if is_clock(written) => Certainty::Possible(Doubt::Clock),
        () if !written.is_plain || is_odd_plus(written, births_until) => Certainty::Possible(Doubt::Spelling),
        () if birth == Birth::Open => Certainty::Possible(Doubt::OpenBirth),
        () if is_bare => Certainty::Possible(Doubt::Bare),
        () => Certainty::Certain,
    };
    Some((sort, certainty))
}

fn born(written: &Written, births_until: NaiveDate) -> Option<(Sort, Birth)> {
    let [year, month, day] = [0, 2, 4].map(|at| number(&written.digits[at..at + 2]));
    let (sort, day) = match day {
        60..=91 => (Sort::Coordination, day - 60),
        _ => (Sort::Personal, day),
    };
    let centuries = match written.century {
        Some(century) => century..=century,
        None => 18..=u32::try_from(births_until.year() / 100).unwrap_or(20),
    };
    let birth_in = |century: u32| {
        let year = century * 100 + year;
        let is_old_enough = written.century.is_some()
            || written.separator != Some(Separator::Plus)
            || year <= hundred_years_before(births_until);
        let is_open = sort == Sort::Coordination && month <= 12 && (month == 0 || day == 0);
        match () {
            () if !is_old_enough => None,
            () if is_open => is_born(year, 1, 1, births_until).then_some(Birth::Open),
            () => is_born(year, month, day, births_until).then_some(Birth::Known),
        }
    };
    centuries.rev().find_map(birth_in).map(|birth| (sort, birth))
}

/// Tells whether somebody may have been born on a day.
pub(super) fn is_born(year: u32, month: u32, day: u32, births_until: NaiveDate) -> bool {
    let born = i32::try_from(year)
        .ok()
        .and_then(|year| NaiveDate::from_ymd_opt(year, month, day));
    born.is_some_and(|born| born.year() >= FIRST_YEAR && born <= births_until)
}

/// A plus between a whole year and the rest of somebody who is not a hundred yet.
fn is_odd_plus(written: &Written, births_until: NaiveDate) -> bool {
    let year = written
        .century
        .map(|century| century * 100 + number(&written.digits[..2]));
    written.separator == Some(Separator::Plus)
        && year.is_some_and(|year| year > hundred_years_before(births_until))
}

fn hundred_years_before(day: NaiveDate) -> u32 {
    u32::try_from(day.year() - 100).unwrap_or_default()
}

/// Time stamps have eight digits for the day, and were not written before there were computers for it.
fn is_clock(written: &Written) -> bool {
    written.century.is_some_and(|century| century >= 20) && is_time(written)
}

/// Luhn: every other digit counts twice, and the sum of all digits ends in nought.
pub(super) fn passes(digits: &[u8]) -> bool {
    let twice = |digit: u8| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| u32::from(if place % 2 == 1 { twice(*digit) } else { *digit }))
        .sum();
    sum.is_multiple_of(10)
}

/// The number that some digits write.
pub(super) fn number(digits: &[u8]) -> u32 {
    digits
        .iter()
        .fold(0, |number, digit| number * 10 + u32::from(*digit))
}
