//! Numbers that stand in for a personal number: interim numbers, and the reserve numbers of the regions.
//!
//! Their forms are those that the regions and Inera have published: a birth and four signs, at least one of them
//! a letter (`20120304-TF10`, `20120304K123`); the same with a century of its own (`23120304AB12`); a day above
//! 31; or a year behind `99`.

use chrono::NaiveDate;

use super::check::{is_born, number, passes};
use super::run::Written;
use super::sign::{Kind, Sign};
use super::surroundings::Surroundings;
use super::{Certainty, Doubt, Found, Sort};

/// How many signs follow the birth.
const SIGNS: usize = 4;
/// The centuries of births; all others are free for reserve numbers.
const CENTURIES: std::ops::RangeInclusive<u32> = 18..=21;

/// Reads a number that has digits alone.
pub(super) fn of_digits(
    written: &Written,
    births_until: NaiveDate,
    around: &Surroundings<'_>,
) -> Option<Found> {
    let century = written.century?;
    let [year, month, day] = [0, 2, 4].map(|at| number(&written.digits[at..at + 2]));
    let is_of_stockholm = century == 99 && (19..=22).contains(&year) && passes(&written.digits[2..]);
    let has_day_of_none = (32..60).contains(&day)
        && is_born(century * 100 + year, month, 1, births_until)
        && passes(&written.digits);
    let speaks = around.speaks_of_numbers(&written.bytes);
    let is_told = (is_of_stockholm || has_day_of_none) && (written.is_plain || speaks);
    is_told.then(|| found(written.bytes.clone(), speaks))
}

/// Reads a number that has letters behind its birth; `start` is its first digit.
pub(super) fn of_letters(
    text: &str,
    start: usize,
    births_until: NaiveDate,
    around: &Surroundings<'_>,
) -> Option<Found> {
    let digits = text[start..]
        .bytes()
        .take(8)
        .take_while(u8::is_ascii_digit)
        .count();
    [8, 6]
        .into_iter()
        .filter(|birth| *birth <= digits)
        .find_map(|birth| {
            let part = Sign::at(text, start + birth);
            let is_apart = matches!(part.kind, Kind::Hyphen | Kind::Dash | Kind::Plus | Kind::Blank);
            let signs = start + birth + if is_apart { part.length } else { 0 };
            let tail = text.get(signs..signs + SIGNS)?;
            let bytes = start..signs + SIGNS;
            if Sign::at(text, bytes.end).kind.bars() {
                return None;
            }
            let is_national = is_birth(&text[start..start + birth], births_until)?;
            if !is_tail(&tail.to_ascii_uppercase(), is_national) {
                return None;
            }
            let speaks = around.speaks_of_numbers(&bytes);
            // Without the century a birth is short enough to be something else.
            let is_usual = (birth == 8
                || (is_apart && tail.starts_with(|sign: char| sign.is_ascii_uppercase())))
                && !tail.bytes().any(|sign| sign.is_ascii_lowercase())
                && part.kind != Kind::Blank;
            (is_usual || speaks).then(|| found(bytes, speaks))
        })
}

fn found(bytes: std::ops::Range<usize>, speaks: bool) -> Found {
    let certainty = match speaks {
        true => Certainty::Certain,
        false => Certainty::Possible(Doubt::Reserve),
    };
    Found {
        bytes,
        sort: Sort::Reserve,
        certainty,
    }
}

/// Tells whether six or eight digits are the birth of a reserve number, and whether of a national one, which has
/// centuries of its own.
fn is_birth(digits: &str, births_until: NaiveDate) -> Option<bool> {
    let digits: Vec<u8> = digits.bytes().map(|digit| digit - b'0').collect();
    let (century, rest) = digits.split_at(digits.len() - 6);
    let [year, month, day] = [0, 2, 4].map(|at| number(&rest[at..at + 2]));
    let is_in = |century: u32| is_born(century * 100 + year, month, day, births_until);
    let is_in_any = || CENTURIES.into_iter().any(is_in);
    match (century.is_empty(), number(century)) {
        (true, _) => is_in_any().then_some(false),
        (false, 0) => (month >= 20 && (40..60).contains(&day)).then_some(true),
        (false, century) if CENTURIES.contains(&century) => is_in(century).then_some(false),
        (false, century) => (century > 21 && is_in_any()).then_some(true),
    }
}

/// Tells whether four signs may follow a birth: letters and digits of both kinds.
fn is_tail(tail: &str, is_national: bool) -> bool {
    let signs = tail.as_bytes();
    let letters = signs.iter().filter(|sign| sign.is_ascii_uppercase()).count();
    let digits = signs.iter().filter(|sign| sign.is_ascii_digit()).count();
    let is_of_varmland = matches!(signs, [b'S', b'F' | b'U' | b'X' | b'P' | b'L', b'0'..=b'9', _]);
    let is_of_unknown_sex = is_national && matches!(signs, [_, _, _, b'0'..=b'9']);
    letters + digits == SIGNS && letters > 0 && (digits > 1 || is_of_varmland || is_of_unknown_sex)
}
