//! Reads a run of digits as a number in one of its forms.

use std::ops::Range;

use super::gap::{Gap, Separator};
use super::sign::{Kind, Sign};

/// The most digits that a number has.
const MOST_DIGITS: usize = 12;

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

/// A form: how many digits there are, and before which of them something may stand.
struct Form {
    digits: usize,
    joints: &'static [usize],
}

/// `YYYYMMDD-NNNC`, and without the hyphen.
const FULL: Form = Form {
    digits: 12,
    joints: &[8],
};
/// `YYMMDD-NNNC`, and without the hyphen.
const SHORT: Form = Form {
    digits: 10,
    joints: &[6],
};
/// `YYYY-MM-DD-NNNC`, which some forms on the web make of it.
const DATED: Form = Form {
    digits: 12,
    joints: &[4, 6, 8],
};

impl Form {
    fn is_dated(&self) -> bool {
        self.joints.len() > 1
    }

    /// The digit before which the birth ends.
    fn last_joint(&self) -> usize {
        self.digits - 4
    }

    /// Tells whether a gap may stand before a digit, and whether numbers are written so.
    fn takes(&self, digit: usize, gap: Gap) -> Option<bool> {
        if !self.joints.contains(&digit) {
            return gap.joins();
        }
        let is_right = match gap.separator {
            _ if !self.is_dated() => true,
            Some(Separator::Dash) => true,
            Some(Separator::Blank) => digit == self.last_joint(),
            Some(Separator::Plus) | None => false,
        };
        is_right.then_some(gap.is_plain)
    }
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
    /// Whether the day is written `YYYY-MM-DD`.
    pub(super) is_dated: bool,
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
            let may_stand = match run.count {
                6 | 8 => true,
                4 => gap.is_nothing || gap.separator == Some(Separator::Dash),
                _ => gap.is_nothing,
            };
            let sign = Sign::at(text, digit);
            let Kind::Digit(value) = sign.kind else { break };
            if !may_stand {
                break;
            }
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
    pub(super) fn readings(&self, text: &str) -> impl Iterator<Item = Written> {
        [FULL, DATED, SHORT]
            .into_iter()
            .filter_map(|form| self.read_as(&form, text))
    }

    fn read_as(&self, form: &Form, text: &str) -> Option<Written> {
        if self.count < form.digits {
            return None;
        }
        let mut is_plain = self.is_plain && !form.is_dated();
        for digit in 1..form.digits {
            is_plain &= form.takes(digit, self.gaps[digit])?;
        }
        let end = self.ends[form.digits - 1];
        if Sign::at(text, end).kind.bars() {
            return None;
        }
        let (century, ten) = self.digits[..form.digits].split_at(form.digits - 10);
        Some(Written {
            digits: ten.try_into().ok()?,
            century: century
                .iter()
                .map(|digit| u32::from(*digit))
                .reduce(|tens, ones| tens * 10 + ones),
            separator: self.gaps[form.last_joint()].separator,
            is_plain,
            is_dated: form.is_dated(),
            bytes: self.start..end,
        })
    }
}
