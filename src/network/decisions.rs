//! What was decided at meetings, with the numbers by which people name it: `2024:7`.
//!
//! - The year is that of the day on which the meeting lies, not of the one it was first planned for: what is
//!   moved from December to January is decided in January.
//! - In a year the decisions count from 1, by the day of the meeting and from the top of its minutes.
//! - A cancelled meeting has decided nothing. One that is not held yet has, as far as its minutes say so.
//! - A number can still change while the minutes of its meeting, or of one before it in the year, are not
//!   final: they wait for those. Final minutes are sealed, so from then on it stays.
//! - Behind minutes that cannot be read nobody knows how many there were, so there are no numbers.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{Datelike, NaiveDate};

use super::Network;
use super::minutes::{item_under, parts};
use crate::records::meeting::{AgendaItem, MeetingStatus, Stage};
use crate::records::minutes::Decision;
use crate::records::{Entry, Meeting, Minutes};
use crate::source::{FilePath, Place};

/// A decision, with the meeting that took it.
#[derive(Debug, Clone)]
pub struct Decided<'n> {
    /// The meeting.
    pub meeting: &'n Entry<Meeting>,
    /// The minutes that it stands in.
    pub minutes: &'n Entry<Minutes>,
    /// The item of the agenda that it was taken under, by its place from 0.
    pub item: Option<usize>,
    /// The decision.
    pub decision: &'n Decision,
    /// Its number, where it can be known.
    pub number: Option<DecisionNumber>,
    /// The first meeting whose minutes have to become final before the number is settled.
    pub waits_for: Option<&'n Entry<Meeting>>,
}

impl<'n> Decided<'n> {
    /// The item of the agenda that it was taken under.
    pub fn agenda_item(&self) -> Option<&'n AgendaItem> {
        self.meeting.agenda.get(self.item?)
    }

    /// Names where it stands.
    pub fn place(&self) -> Place {
        self.minutes.bytes(self.decision.bytes.clone())
    }
}

/// The number of a decision: a calendar year, and a count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct DecisionNumber {
    /// The calendar year.
    pub year: i32,
    /// The count.
    pub count: u32,
}

impl DecisionNumber {
    /// Reads a number as people write it: `2024:7`.
    pub fn read(text: &str) -> Option<Self> {
        let (year, count) = text.trim().split_once(':')?;
        let is_number = |part: &str| part.chars().all(|letter| letter.is_ascii_digit());
        (is_number(year) && is_number(count) && year.len() == 4).then_some(())?;
        Some(Self {
            year: year.parse().ok()?,
            count: count.parse().ok()?,
        })
    }
}

impl fmt::Display for DecisionNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.year, self.count)
    }
}

impl Network {
    /// What was decided, in the order of the numbers.
    pub fn decisions(&self) -> Vec<Decided<'_>> {
        let mut counts: BTreeMap<i32, u32> = BTreeMap::new();
        let mut waiting: BTreeMap<i32, &Entry<Meeting>> = BTreeMap::new();
        let mut decisions = Vec::new();
        for meeting in self.meetings_by_day() {
            if meeting.status == MeetingStatus::Cancelled {
                continue;
            }
            let (day, year) = (*meeting.date, meeting.date.year());
            let stage = meeting.minutes.as_ref().map(|minutes| minutes.status);
            if stage != Some(Stage::Final) {
                waiting.entry(year).or_insert(meeting);
            }
            // Of minutes that are kept back nothing is there but the count of their decisions.
            let Some(minutes) = self.minutes.get(meeting.id.as_str()) else {
                continue;
            };
            let parts = parts(&meeting.agenda, minutes);
            let gap = self.gap_before(day);
            for decision in &minutes.decisions {
                let count = counts.entry(year).or_default();
                *count += 1;
                if self.is_kept_back(&minutes.file) {
                    continue;
                }
                let number = DecisionNumber { year, count: *count };
                decisions.push(Decided {
                    meeting,
                    minutes,
                    item: item_under(&parts, decision.section),
                    decision,
                    number: gap.is_none().then_some(number),
                    waits_for: waiting.get(&year).copied(),
                });
            }
        }
        decisions
    }

    /// The first file of a meeting earlier in the year of a day, or on it, that could not be read, so that
    /// nobody knows what was decided there.
    pub fn gap_before(&self, day: NaiveDate) -> Option<&FilePath> {
        let dated = self.unread_meetings().filter_map(|(id, file)| {
            let meeting = self.meetings.get(id);
            // Of a meeting that cannot be read the day that it was first planned for is all there is.
            let when = meeting.map_or_else(|| id.parse().ok(), |meeting| Some(*meeting.date))?;
            (when <= day && when.year() == day.year()).then_some((when, file))
        });
        dated.min().map(|(_, file)| file)
    }
}
