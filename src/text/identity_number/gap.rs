//! What stands between two digits of a number.

use super::sign::{Kind, Sign};

/// What parts the birth from the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Separator {
    /// A hyphen, a dash or a minus.
    Dash,
    /// A plus: the person is a hundred years or older.
    Plus,
    /// A space, or the end of a line.
    Blank,
    /// A full stop or a slash, with nothing beside it.
    Point,
}

/// What stands between two digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Gap {
    /// The separator that it may be read as.
    pub(super) separator: Option<Separator>,
    /// Whether it may be read as nothing at all.
    pub(super) is_nothing: bool,
    /// Whether numbers are written so, and it does not merely read so on a page.
    pub(super) is_plain: bool,
    /// Whether it lies in one line and takes little room: what stands farther apart stands in two columns.
    pub(super) is_close: bool,
}

/// More signs than these between two digits part them for good.
const MOST_SIGNS: usize = 12;
/// No more signs than these are a little room.
const FEW_SIGNS: usize = 3;

impl Gap {
    /// Two digits side by side.
    pub(super) const NONE: Self = Self {
        separator: None,
        is_nothing: true,
        is_plain: true,
        is_close: true,
    };

    /// Reads what stands at a byte, and finds the digit after it.
    pub(super) fn at(text: &str, start: usize) -> Option<(Self, usize)> {
        let mut seen = Seen::default();
        let mut at = start;
        for _ in 0..=MOST_SIGNS {
            if at >= text.len() {
                return None;
            }
            let sign = Sign::at(text, at);
            if let Kind::Digit(_) = sign.kind {
                let gap = if at == start { Self::NONE } else { seen.gap()? };
                return Some((gap, at));
            }
            seen.note(sign, &text[at..])?;
            at += sign.length;
        }
        None
    }

    /// Tells whether the digits belong together here, and whether plainly so.
    pub(super) fn joins(self) -> Option<bool> {
        self.is_nothing
            .then_some(self.is_plain && self.separator.is_none())
    }
}

/// The signs of a gap, counted.
#[derive(Default)]
struct Seen {
    signs: usize,
    dashes: usize,
    pluses: usize,
    points: usize,
    blanks: usize,
    breaks: usize,
    blanks_after_break: usize,
    /// TOML and mail take the end of such a line, and the spaces after it, as nothing.
    is_continued: bool,
    after_backslash: bool,
    is_marred: bool,
}

impl Seen {
    /// Counts a sign; none when it parts the digits for good.
    fn note(&mut self, sign: Sign, rest: &str) -> Option<()> {
        self.signs += 1;
        self.is_marred |= !sign.is_plain;
        let after_backslash = std::mem::take(&mut self.after_backslash);
        match sign.kind {
            Kind::Hyphen | Kind::Dash => self.dashes += 1,
            Kind::Plus => self.pluses += 1,
            Kind::Blank if self.breaks > 0 => self.blanks_after_break += 1,
            Kind::Blank => self.blanks += 1,
            Kind::Break => {
                self.breaks += 1;
                self.is_continued |= after_backslash;
            }
            Kind::Unseen => self.after_backslash = rest.starts_with('\\'),
            // What is quoted in mail and Markdown begins each line so.
            Kind::Other if self.breaks > 0 && rest.starts_with('>') => self.blanks_after_break += 1,
            Kind::Other if rest.starts_with(['.', '/']) => self.points += 1,
            Kind::Digit(_) | Kind::Letter | Kind::Other => return None,
        }
        Some(())
    }

    fn gap(&self) -> Option<Gap> {
        let marks = self.dashes + self.pluses;
        let apart = self.blanks + self.blanks_after_break + self.breaks;
        // A full stop with a space after it ends a sentence.
        let is_crowded = marks > 2 || (marks > 1 && self.pluses > 0) || self.points > 1;
        if self.breaks > 1 || is_crowded || (self.points > 0 && marks + apart > 0) {
            return None;
        }
        let separator = match () {
            () if self.points > 0 => Some(Separator::Point),
            () if self.pluses > 0 => Some(Separator::Plus),
            () if self.dashes > 0 => Some(Separator::Dash),
            () if apart > 0 => Some(Separator::Blank),
            () => None,
        };
        let is_one_way = match separator {
            Some(Separator::Plus | Separator::Dash) => marks == 1 && apart == 0,
            // Spaces around the end of a line are not seen.
            Some(Separator::Blank) => self.breaks == 1 || self.blanks == 1,
            Some(Separator::Point) => false,
            None => true,
        };
        // Calendar files break lines anywhere, and begin the next one with a space.
        let is_folded = self.breaks == 1 && self.blanks == 0 && self.blanks_after_break == 1;
        let is_nothing = separator.is_none() || (marks == 0 && (is_folded || self.is_continued));
        Some(Gap {
            separator,
            is_nothing,
            is_plain: is_one_way && !self.is_marred,
            is_close: self.breaks == 0 && self.signs <= FEW_SIGNS,
        })
    }
}
