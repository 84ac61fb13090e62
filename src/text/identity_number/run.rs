//! Reads a run of digits as a number in one of its forms.

use std::ops::Range;

use super::gap::{Gap, Separator};
use super::sign::{Kind, Sign};

/// The most digits that a number has.
pub(super) const MOST_DIGITS: usize = 12;

/// What may stand right before and right after a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Beside {
    /// No digit, letter or hyphen.
    Free,
    /// Anything but a digit.
    Glued,
}

impl Beside {
    /// Tells whether a number may begin or end beside a sign.
    pub(super) fn lets(self, sign: Kind) -> bool {
        match self {
            Self::Free => !sign.bars(),
            Self::Glued => !matches!(sign, Kind::Digit(_)),
        }
    }
}

/// Digits that may belong together, and what stands between them.
pub(super) struct Run {
    start: usize,
    count: usize,
    digits: [u8; MOST_DIGITS],
    /// What stands before each digit but the first.
    gaps: [Gap; MOST_DIGITS],
    ends: [usize; MOST_DIGITS],
    is_plain: bool,
}

/// A form that numbers have: how many digits there are, and before which of them something may stand.
struct Form {
    digits: usize,
    joint: usize,
}

/// `YYYYMMDD-NNNC`, and without the hyphen.
const FULL: Form = Form { digits: 12, joint: 8 };
/// `YYMMDD-NNNC`, and without the hyphen.
const SHORT: Form = Form { digits: 10, joint: 6 };

/// How the digits of a number are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// In one of the forms that numbers have.
    Form,
    /// As a day with marks between its parts, and the rest: `2000-01-01-2384`.
    Dated,
    /// In other groups.
    Scattered,
}

/// A number as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written {
    /// The ten digits that every number has.
    pub(super) digits: [u8; 10],
    /// The first two digits of the year, where they are written.
    pub(super) century: Option<u32>,
    /// What parts the birth from the rest.
    pub(super) separator: Option<Separator>,
    /// Whether numbers are written so.
    pub(super) is_plain: bool,
    /// How the digits are put together.
    pub(super) layout: Layout,
    /// Whether other things are written so too, and only a word near by can tell that it is a number.
    pub(super) needs_word: bool,
    /// Where it stands.
    pub(super) bytes: Range<usize>,
}

impl Run {
    /// Collects the digits from one on, as far as they may belong together.
    pub(super) fn from(text: &str, start: usize) -> Self {
        let mut run = Self {
            start,
            count: 0,
            digits: [0; MOST_DIGITS],
            gaps: [Gap::NONE; MOST_DIGITS],
            ends: [start; MOST_DIGITS],
            is_plain: true,
        };
        let mut at = start;
        while run.count < MOST_DIGITS {
            let Some((gap, digit)) = Gap::at(text, at) else {
                break;
            };
            let sign = Sign::at(text, digit);
            let Kind::Digit(value) = sign.kind else { break };
            at = digit + sign.length;
            run.digits[run.count] = value;
            run.gaps[run.count] = gap;
            run.ends[run.count] = at;
            run.is_plain &= sign.is_plain;
            run.count += 1;
        }
        run
    }

    /// The forms that the digits fit, the longest first.
    pub(super) fn readings(&self, text: &str, beside: Beside) -> impl Iterator<Item = Written> {
        [FULL, SHORT]
            .into_iter()
            .filter_map(move |form| self.read_as(&form, text, beside))
    }

    fn read_as(&self, form: &Form, text: &str, beside: Beside) -> Option<Written> {
        let mut written = self.first(form.digits, text, beside)?;
        for (digit, gap) in self.gaps(form.digits) {
            written.is_plain &= if digit == form.joint {
                gap.is_plain
            } else {
                gap.joins()?
            };
        }
        Some(written)
    }

    /// The first digits as a number, whatever stands between them; the last four follow the birth.
    pub(super) fn first(&self, digits: usize, text: &str, beside: Beside) -> Option<Written> {
        if self.count < digits {
            return None;
        }
        let end = self.ends[digits - 1];
        if !beside.lets(Sign::at(text, end).kind) {
            return None;
        }
        let (century, ten) = self.digits[..digits].split_at(digits - 10);
        Some(Written {
            digits: ten.try_into().ok()?,
            century: century
                .iter()
                .map(|digit| u32::from(*digit))
                .reduce(|tens, ones| tens * 10 + ones),
            separator: self.gaps[digits - 4].separator,
            is_plain: self.is_plain,
            layout: Layout::Form,
            needs_word: false,
            bytes: self.start..end,
        })
    }

    /// What stands before each of the first digits but the very first.
    pub(super) fn gaps(&self, digits: usize) -> impl Iterator<Item = (usize, Gap)> {
        self.gaps[..digits].iter().copied().enumerate().skip(1)
    }
}
