//! Reads numbers that are written as no number should be: `2000-01-01-2384`, `19 12 12 12-12 12`, `1912121212 12`.
//!
//! Much else is written in groups of digits, so a day with a time of day, or with two counts, is left alone unless a
//! word near by speaks of personal numbers. Twelve digits in other groups are seldom anything else: the century, the
//! day and the check digit let one row of numbers in several thousand through. Ten digits are, so of them only
//! groups are read that hardly anybody writes for other reasons.

use super::check::number;
use super::gap::{Gap, Separator};
use super::run::{Beside, Layout, Run, Written};

/// Years that stand after a day for other reasons than that somebody was born on it.
const YEARS: std::ops::Range<u32> = 1900..2100;

/// Where the groups of a number begin: each at the digit that it stands before.
struct Groups {
    joints: Vec<usize>,
    gaps: Vec<Gap>,
}

/// The readings of a run besides the forms that numbers have, the longest first.
pub(super) fn readings(run: &Run, text: &str, beside: Beside) -> impl Iterator<Item = Written> {
    [12, 10].into_iter().filter_map(move |digits| {
        let written = run.first(digits, text, beside)?;
        let groups = Groups::of(run, digits)?;
        let (layout, needs_word) = match digits {
            12 => full(&written, &groups)?,
            _ => short(&written, &groups)?,
        };
        let is_range = is_year(&written) && Gap::at(text, written.bytes.end).is_some();
        Some(Written {
            layout,
            is_plain: false,
            needs_word: needs_word || is_range,
            ..written
        })
    })
}

/// Tells whether the last four digits stand beside a day for other reasons: a time such as `0915`, or a year.
pub(super) fn is_usual(written: &Written) -> bool {
    (is_time(written) && number(&written.digits[8..]).is_multiple_of(5)) || is_year(written)
}

/// Tells whether the last four digits read as a time of day.
pub(super) fn is_time(written: &Written) -> bool {
    number(&written.digits[6..8]) < 24 && number(&written.digits[8..]) < 60
}

fn is_year(written: &Written) -> bool {
    YEARS.contains(&number(&written.digits[6..]))
}

/// Twelve digits: a day with marks between its parts, or any other groups.
fn full(written: &Written, groups: &Groups) -> Option<(Layout, bool)> {
    let is_recent = written.century.is_some_and(|century| century >= 20);
    let is_after_blank = groups.separator(8) == Some(Separator::Blank);
    let is_whole = groups.joints.last().is_none_or(|joint| *joint <= 8);
    let needs_word = match (is_whole, groups.of_birth(8)) {
        // That is a form.
        (true, []) => return None,
        (true, _) => is_after_blank && (!groups.is_close(8) || (is_recent && is_usual(written))),
        // A day, and then a time or two counts.
        (false, [] | [4, 6]) => is_recent && (is_after_blank || is_time(written)),
        // A row of counts, some below ten.
        (false, _) => groups.are_ragged(12),
    };
    let is_parted = |joint| matches!(groups.separator(joint), Some(Separator::Dash | Separator::Point));
    let is_dated = is_whole && groups.of_birth(8) == [4, 6] && is_parted(4) && is_parted(6);
    let layout = if is_dated && groups.separator(8).is_some() {
        Layout::Dated
    } else {
        Layout::Scattered
    };
    Some((layout, needs_word))
}

/// Ten digits: a day with marks between its parts, or the last four in two pairs.
fn short(written: &Written, groups: &Groups) -> Option<(Layout, bool)> {
    let needs_word = match *groups.joints {
        // That is a form.
        [] | [6] => return None,
        [2, 4, 6] => is_usual(written),
        [6, 8] => groups.separator(6) != Some(Separator::Dash) || is_time(written),
        _ => true,
    };
    Some((Layout::Scattered, needs_word))
}

impl Groups {
    /// Parts the digits; none where something stands between two of them that is in no number.
    fn of(run: &Run, digits: usize) -> Option<Self> {
        let (mut joints, mut gaps) = (Vec::new(), Vec::new());
        for (digit, gap) in run.gaps(digits) {
            let is_of_day = digits == 12 && [4, 6, 8].contains(&digit);
            match gap.separator {
                None => {}
                Some(_) if !is_of_day && gap.joins().is_some() => {}
                Some(Separator::Dash | Separator::Point | Separator::Blank) if gap.is_close || is_of_day => {
                    joints.push(digit);
                    gaps.push(gap);
                }
                Some(_) => return None,
            }
        }
        Some(Self { joints, gaps })
    }

    /// The groups of the birth, which ends before a digit.
    fn of_birth(&self, end: usize) -> &[usize] {
        &self.joints[..self.joints.partition_point(|joint| *joint < end)]
    }

    /// Tells whether some groups, but not all, are single digits.
    fn are_ragged(&self, digits: usize) -> bool {
        let ends = self.joints.iter().copied().chain([digits]);
        let starts = std::iter::once(0).chain(self.joints.iter().copied());
        let single = starts.zip(ends).filter(|(start, end)| end - start == 1).count();
        single > 0 && single <= self.joints.len()
    }

    fn at(&self, joint: usize) -> Option<Gap> {
        let place = self.joints.binary_search(&joint).ok()?;
        Some(self.gaps[place])
    }

    fn separator(&self, joint: usize) -> Option<Separator> {
        self.at(joint)?.separator
    }

    fn is_close(&self, joint: usize) -> bool {
        self.at(joint).is_some_and(|gap| gap.is_close)
    }
}
