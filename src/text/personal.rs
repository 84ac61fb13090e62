//! Finds personal data in free text: identity numbers, and what may tell which pupil is meant.

use std::borrow::Cow;
use std::ops::Range;

use chrono::NaiveDate;

use super::identity_number::{self, Certainty, Sort};
use super::pupil::{self, Children};

/// What has to be known to find personal data.
#[derive(Debug, Clone, Copy)]
pub struct Known<'k> {
    /// The last day on which somebody can have been born.
    pub births_until: NaiveDate,
    /// Words for diagnoses besides those that are built in.
    pub diagnoses: &'k [String],
}

/// Personal data that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it stands.
    pub bytes: Range<usize>,
    /// What it is.
    pub what: What,
}

/// A sort of personal data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// An identity number.
    Number {
        /// The number, masked.
        masked: String,
        /// What it is.
        sort: Sort,
        /// How certain that is.
        certainty: Certainty,
    },
    /// A day of birth near a child.
    Birth,
    /// A class near a diagnosis and a child.
    Class {
        /// Where the diagnosis stands.
        diagnosis: Range<usize>,
    },
}

/// Finds the personal data of a text.
pub fn find(text: &str, known: Known<'_>) -> Vec<Found> {
    let mut found = numbers(text, known.births_until);
    let in_number = |day: &Range<usize>| {
        let next = found.partition_point(|number| number.bytes.end <= day.start);
        found.get(next).is_some_and(|number| number.bytes.start < day.end)
    };
    let children = Children::of(text);
    let mut births = children.births(known.births_until);
    births.retain(|day| !in_number(day));
    found.extend(births.into_iter().map(|bytes| Found {
        bytes,
        what: What::Birth,
    }));
    let classes = children.diagnosed(known.diagnoses);
    found.extend(classes.into_iter().map(|class| Found {
        bytes: class.class,
        what: What::Class {
            diagnosis: class.diagnosis,
        },
    }));
    found
}

/// Finds the identity numbers of a text, each with its mask.
pub fn numbers(text: &str, births_until: NaiveDate) -> Vec<Found> {
    let numbers = identity_number::find(text, births_until);
    let found = numbers.into_iter().map(|number| Found {
        what: What::Number {
            masked: number.masked(text),
            sort: number.sort,
            certainty: number.certainty,
        },
        bytes: number.bytes,
    });
    found.collect()
}

/// Masks identity numbers, of which two digits stay, and the days of birth of children, of which none does.
///
/// The length in bytes stays the same, so that places in the text keep their meaning.
pub fn mask(text: &str, births_until: NaiveDate) -> Cow<'_, str> {
    let masked = identity_number::mask(text, births_until);
    let births = pupil::births(&masked, births_until);
    if births.is_empty() {
        return masked;
    }
    let mut covered = String::with_capacity(masked.len());
    let mut end = 0;
    for day in births {
        covered.push_str(&masked[end..day.start]);
        let cover = |sign: char| if sign.is_ascii_digit() { '*' } else { sign };
        covered.extend(masked[day.clone()].chars().map(cover));
        end = day.end;
    }
    covered.push_str(&masked[end..]);
    Cow::Owned(covered)
}
