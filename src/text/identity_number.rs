//! Finds Swedish personal identity numbers, co-ordination numbers and reserve numbers in free text.
//!
//! A number is the day of birth, a serial from 001 and a check digit, in the forms `YYMMDD-NNNC`, `YYMMDD+NNNC`,
//! `YYYYMMDD-NNNC` and both without a separator; a co-ordination number adds 60 to the day. Beside a digit, a letter or
//! a hyphen there is none. In other groups (`2000/01/01-2384`) it is one where little else is written so. What stands
//! in for a character counts as that character: a mark of Markdown, an entity of HTML, an escape of TOML or JSON, a
//! line that mail or a calendar has broken.

use std::borrow::Cow;
use std::ops::Range;

use chrono::NaiveDate;

mod check;
mod gap;
mod reserve;
mod run;
mod scan;
mod sign;
mod spelling;
mod surroundings;

use sign::{Kind, Sign};

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
    scan::free(text, births_until)
}

/// Masks every number that is found: its first two digits stay, all other digits become `*`, and what stands
/// between them stays: `64****-****`, `19******-****`.
///
/// A number beside a letter or a hyphen is masked too, as in the name of a file: `elev-64****-****`. No rule takes
/// that for a number, but whoever reads it does.
///
/// Of a number in full the two that stay are the century, which tells least; where it stands tells which it is.
/// The length in bytes stays the same, so that places in the text keep their meaning.
pub fn mask(text: &str, births_until: NaiveDate) -> Cow<'_, str> {
    let found = scan::all(text, births_until);
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
