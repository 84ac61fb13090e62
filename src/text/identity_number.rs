//! Finds Swedish personal identity numbers, co-ordination numbers and reserve numbers in free text.
//!
//! A number is the day of birth, a serial from 001 and a check digit, in the forms `YYMMDD-NNNC`, `YYMMDD+NNNC`,
//! `YYYYMMDD-NNNC` and both without a separator; a co-ordination number adds 60 to the day. Beside a digit, a
//! letter or a hyphen there is none. What stands in for a character counts as that character: a mark of Markdown,
//! an entity of HTML, an escape of TOML or JSON, a line that mail or a calendar has broken.

use std::borrow::Cow;
use std::ops::Range;

use chrono::NaiveDate;

mod check;
mod gap;
mod reserve;
mod run;
mod sign;
mod surroundings;

use run::Run;
use sign::{Kind, Sign};
use surroundings::Surroundings;

/// A number that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it stands.
    pub bytes: Range<usize>,
    /// What it is.
    pub sort: Sort,
    /// How certain that is.
    pub certainty: Certainty,
}

/// A sort of number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A personal identity number (personnummer).
    Personal,
    /// A co-ordination number (samordningsnummer).
    Coordination,
    /// An interim number or a reserve number (reservnummer).
    Reserve,
}

/// How certain it is that a number is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// It has every sign of one.
    Certain,
    /// It may be something else.
    Possible(Doubt),
}

/// Why a number may be something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// Ten digits without a separator, as other numbers have too.
    Bare,
    /// The check digit is wrong, but a word near by speaks of personal numbers.
    CheckDigit,
    /// It also reads as a day and a time of day.
    Clock,
    /// It reads as a number on a page, but is not written like one.
    Spelling,
    /// The month or the day of birth is left open.
    OpenBirth,
    /// It has the form of a reserve number, and no word near by speaks of one.
    Reserve,
}

impl Found {
    /// The number as the text has it, masked.
    pub fn masked(&self, text: &str) -> String {
        let mut masked = String::new();
        cover(&text[self.bytes.clone()], self.sort, &mut masked);
        masked
    }
}

/// How many digits of a number stay when it is masked.
const SHOWN_DIGITS: usize = 2;

/// Finds every number, in the order of the text.
///
/// `births_until` is the last day on which somebody can have been born.
pub fn find(text: &str, births_until: NaiveDate) -> Vec<Found> {
    let mut found = Vec::new();
    if !may_hold_numbers(text) {
        return found;
    }
    let around = Surroundings::of(text);
    let mut before = Kind::Other;
    let mut at = 0;
    while at < text.len() {
        let sign = Sign::at(text, at);
        if !matches!(sign.kind, Kind::Digit(_)) {
            before = after(before, sign);
            at += sign.length;
            continue;
        }
        let may_begin = !before.bars() && may_go_on(text, at);
        match may_begin.then(|| read(text, at, births_until, &around)).flatten() {
            Some(number) => {
                at = number.bytes.end;
                found.push(number);
            }
            // No number begins within a row of digits.
            None => at += digits(text, at).max(sign.length),
        }
        before = sign.kind;
    }
    found
}

/// Masks every number that is found: its first two digits stay, all other digits become `*`, and what stands
/// between them stays: `64****-****`, `19******-****`.
///
/// Of a number in full the two that stay are the century, which tells least; where it stands tells which it is.
/// The length in bytes stays the same, so that places in the text keep their meaning.
pub fn mask(text: &str, births_until: NaiveDate) -> Cow<'_, str> {
    let found = find(text, births_until);
    if found.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut masked = String::with_capacity(text.len());
    let mut end = 0;
    for number in found {
        masked.push_str(&text[end..number.bytes.start]);
        masked.push_str(&number.masked(text));
        end = number.bytes.end;
    }
    masked.push_str(&text[end..]);
    Cow::Owned(masked)
}

/// Text without any digit is left alone at once; only a digit of full width begins with this byte.
fn may_hold_numbers(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit() || byte == 0xef)
}

/// What a number would stand beside after a sign: a mark of Markdown does not part it from a digit.
fn after(before: Kind, sign: Sign) -> Kind {
    match (before, sign.kind) {
        (Kind::Digit(_), Kind::Unseen) if sign.is_plain => before,
        (_, kind) => kind,
    }
}

/// How many digits stand side by side.
fn digits(text: &str, at: usize) -> usize {
    let rest = &text.as_bytes()[at..];
    rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// Tells whether what stands side by side may be a number or the beginning of one; most digits of a text are soon
/// told to be neither.
fn may_go_on(text: &str, at: usize) -> bool {
    let length = digits(text, at);
    match text.as_bytes().get(at + length) {
        None => matches!(length, 10 | 12),
        Some(
            b'.' | b',' | b';' | b':' | b'/' | b'!' | b'?' | b'"' | b'\'' | b'(' | b')' | b'[' | b']' | b'|',
        ) => {
            matches!(length, 10 | 12)
        }
        Some(b' ') => matches!(length, 6 | 8 | 10 | 12),
        Some(b'\n') => matches!(length, 6 | 8 | 10 | 12) || is_folded(text, at + length),
        Some(b'-') => matches!(length, 4 | 6 | 8),
        Some(letter) if letter.is_ascii_alphabetic() => matches!(length, 6..=11),
        Some(_) => true,
    }
}

/// Calendar files break lines anywhere, and begin the next one with a space.
fn is_folded(text: &str, line_end: usize) -> bool {
    matches!(text.as_bytes()[line_end..], [_, b' ' | b'\t', b'0'..=b'9', ..])
}

fn read(text: &str, start: usize, births_until: NaiveDate, around: &Surroundings<'_>) -> Option<Found> {
    let run = Run::from(text, start);
    let judged = run.readings(text).find_map(|written| {
        let judged = check::judge(&written, births_until, around);
        let number = judged.map(|(sort, certainty)| Found {
            bytes: written.bytes.clone(),
            sort,
            certainty,
        });
        number.or_else(|| reserve::of_digits(&written, births_until, around))
    });
    judged.or_else(|| reserve::of_letters(text, start, births_until, around))
}

fn cover(number: &str, sort: Sort, masked: &mut String) {
    let mut shown = 0;
    let mut at = 0;
    while at < number.len() {
        let sign = Sign::at(number, at);
        let written = &number[at..at + sign.length];
        match sign.kind {
            Kind::Digit(_) if shown < SHOWN_DIGITS => {
                shown += 1;
                masked.push_str(written);
            }
            Kind::Digit(_) => cover_digit(written, masked),
            // The letters of a reserve number tell the sex and the region.
            Kind::Letter if sort == Sort::Reserve => masked.push('*'),
            _ => masked.push_str(written),
        }
        at += sign.length;
    }
}

/// A digit may be written as an entity or an escape, which stays one as far as it can.
fn cover_digit(written: &str, masked: &mut String) {
    for letter in written.chars() {
        match letter {
            'A'..='Z' | 'a'..='z' | '&' | '#' | ';' | '\\' => masked.push(letter),
            letter => masked.extend(std::iter::repeat_n('*', letter.len_utf8())),
        }
    }
}

#[cfg(test)]
mod tests;
