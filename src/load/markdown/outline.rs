//! Headings, and the parts of the minutes below those of the second level.

use std::ops::Range;

use super::block::in_one_line;
use crate::records::Minutes;
use crate::records::minutes::{Heading, Section};
use crate::text::title;

/// Minutes while they are put together.
#[derive(Debug)]
pub(super) struct Outline {
    pub(super) minutes: Minutes,
    /// Whether a part is open; it is the last one.
    in_section: bool,
}

impl Outline {
    /// Begins with nothing but the place of the text, from the byte `start`.
    pub(super) fn of(text: &str, start: usize) -> Self {
        let body = &text[start..];
        let first = start + (body.len() - body.trim_start().len());
        let minutes = Minutes {
            body: first..first + body.trim().len(),
            ..Minutes::default()
        };
        Self {
            minutes,
            in_section: false,
        }
    }

    /// Takes in a heading; one inside a list begins no part.
    pub(super) fn heading(&mut self, level: u8, text: &str, bytes: Range<usize>, in_list: bool) {
        self.minutes.headings.push(Heading {
            level,
            text: text.trim().to_owned(),
            bytes: bytes.clone(),
        });
        if in_list || level > 2 {
            return;
        }
        self.end_section(bytes.start);
        if level == 2 {
            let (number, title) = title::parted(text);
            self.in_section = true;
            self.minutes.sections.push(Section {
                number,
                title: in_one_line(title),
                body: bytes.end..bytes.end,
                heading: bytes,
                is_empty: true,
            });
        }
    }

    /// Notes that something is written in the part that is open.
    pub(super) fn fill(&mut self) {
        if let Some(section) = self.minutes.sections.last_mut().filter(|_| self.in_section) {
            section.is_empty = false;
        }
    }

    /// The part that is open.
    pub(super) fn section(&self) -> Option<usize> {
        let last = self.minutes.sections.len().checked_sub(1);
        last.filter(|_| self.in_section)
    }

    /// Ends the part that is open.
    pub(super) fn end_section(&mut self, end: usize) {
        if let Some(section) = self.minutes.sections.last_mut().filter(|_| self.in_section) {
            section.body.end = end.max(section.body.start);
        }
        self.in_section = false;
    }
}
