//! What minutes say of the next meeting, under its heading.

use std::ops::Range;

use chrono::NaiveDate;

use super::flat::Flat;
use crate::records::minutes::NextMeeting;
use crate::text::days::Finder;
use crate::text::{composed, title};

const TITLES: [&str; 15] = [
    "nästa möte",
    "nästa möten",
    "nästa träff",
    "nästa träffar",
    "nästa nätverksmöte",
    "nästa nätverksträff",
    "kommande möte",
    "kommande möten",
    "kommande träff",
    "kommande träffar",
    "kommande nätverksträffar",
    "next meeting",
    "next meetings",
    "upcoming meeting",
    "upcoming meetings",
];

/// The letters that they begin with.
const FIRST: [char; 6] = ['n', 'N', 'k', 'K', 'u', 'U'];

/// Looks out for the next meeting.
#[derive(Debug)]
pub(super) struct Outlook {
    held: NaiveDate,
    open: Option<Open>,
    found: Option<NextMeeting>,
}

/// The part below a heading that promises the day.
#[derive(Debug)]
struct Open {
    level: u8,
    heading: Range<usize>,
    words: Flat,
}

impl Outlook {
    /// Begins before the first word of the minutes of a day.
    pub(super) fn from(held: NaiveDate) -> Self {
        Self {
            held,
            open: None,
            found: None,
        }
    }

    /// Takes in a heading; it may name the day itself.
    pub(super) fn heading(&mut self, level: u8, words: &Flat, bytes: &Range<usize>) {
        if self.open.as_ref().is_some_and(|open| level <= open.level) {
            self.close();
        }
        if self.open.is_none() && names_next_meeting(words.text()) {
            self.open = Some(Open {
                level,
                heading: bytes.clone(),
                words: Flat::default(),
            });
        }
        self.words(words);
    }

    /// Takes in words below a heading.
    pub(super) fn words(&mut self, words: &Flat) {
        if let Some(open) = &mut self.open {
            open.words.append(words);
        }
    }

    /// Tells what was found at the end of the minutes.
    pub(super) fn finish(mut self) -> Option<NextMeeting> {
        self.close();
        self.found
    }

    /// Takes the first day behind that of the meeting itself, else the first day at all.
    fn close(&mut self) {
        let Some(open) = self.open.take() else { return };
        let days = Finder::ahead_of(self.held)
            .with_fractions()
            .find(open.words.text());
        let ahead = days.iter().find(|found| found.day > self.held).or(days.first());
        let found = match ahead {
            Some(found) => NextMeeting {
                day: Some(found.day),
                bytes: open.words.source(&found.bytes),
            },
            None => NextMeeting {
                day: None,
                bytes: open.heading,
            },
        };
        if self
            .found
            .as_ref()
            .is_none_or(|earlier| earlier.day.is_none() && found.day.is_some())
        {
            self.found = Some(found);
        }
    }
}

/// Tells whether a heading is that of the next meeting, whatever follows: `Nästa möte och avslutning`.
pub fn names_next_meeting(heading: &str) -> bool {
    let heading = composed(heading);
    // Most headings are told apart by their first letter.
    if !title::parted(&heading).1.starts_with(FIRST) {
        return false;
    }
    let key = title::key(&heading);
    let goes_on = |rest: &str| !rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '-');
    TITLES
        .iter()
        .any(|title| key.strip_prefix(title).is_some_and(goes_on))
}
