//! Feedback between the network and the directors, and the loops that are open.
//!
//! A point to raise in the minutes opens a loop as a record does. Once the meeting has records of what was
//! raised with the directors, each of them stands for the point that it shares most words with; what is left
//! is a point that nobody has written a record of.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::Network;
use super::index::About;
use super::minutes::{item_under, parts};
use crate::records::feedback::{Direction, Feedback};
use crate::records::meeting::AgendaItem;
use crate::records::minutes::Raised;
use crate::records::{Entry, Kind, Meeting, Minutes};
use crate::source::Place;
use crate::text::title::key;

/// Shorter words say little about what a text is about.
const SHORTEST_WORD: usize = 5;

/// A point to raise that stands in minutes and in no record.
#[derive(Debug, Clone)]
pub struct Point<'n> {
    /// The meeting.
    pub meeting: &'n Entry<Meeting>,
    /// The minutes that it stands in.
    pub minutes: &'n Entry<Minutes>,
    /// The item of the agenda that it stands under.
    pub item: Option<&'n AgendaItem>,
    /// The point.
    pub raised: &'n Raised,
    /// The meeting's id and the place among all points of its minutes, from the top: `2024-02-09:1`.
    pub address: String,
}

impl Point<'_> {
    /// Names where it stands.
    pub fn place(&self) -> Place {
        self.minutes.bytes(self.raised.bytes.clone())
    }
}

impl Network {
    /// The feedback of a meeting that goes one way: it names the meeting, or was given on its day.
    pub fn feedback_of(
        &self,
        meeting: &Entry<Meeting>,
        direction: Direction,
    ) -> impl Iterator<Item = &Entry<Feedback>> {
        let about = [About::Meeting(meeting.id.to_string()), About::Day(*meeting.date)];
        let feedback = self.feedback_places(&about).into_iter();
        feedback
            .filter_map(|place| self.feedback.at(place))
            .filter(move |feedback| feedback.direction == direction)
    }

    /// Tells whether feedback waits for an answer.
    pub fn is_unanswered(&self, feedback: &Feedback) -> bool {
        let answer = feedback.answer.as_ref();
        !feedback.says_nothing() && answer.is_none_or(|answer| *answer.on > self.today)
    }

    /// The first meeting that has been held since unanswered feedback was given.
    ///
    /// When the directors meet is not recorded, but they have met when the network meets the next time.
    pub fn held_without_answer(&self, feedback: &Feedback) -> Option<&Entry<Meeting>> {
        let unanswered = self.is_unanswered(feedback).then_some(feedback)?;
        self.next_held(self.received_on(unanswered))
    }

    /// The day on which it was given, or that of the meeting that it was brought to.
    pub fn received_on(&self, feedback: &Feedback) -> NaiveDate {
        let meeting = feedback.meeting.as_ref();
        let heard = meeting.and_then(|meeting| self.meetings.get(meeting.as_str()));
        heard.map_or(*feedback.on, |heard| heard.date.max(feedback.on).0)
    }

    /// The points to raise that stand in no record, by the day of the meeting; none where a record cannot be
    /// read, since it may be of any of them.
    pub fn unrecorded_points(&self) -> Vec<Point<'_>> {
        if self.lacks_some(Kind::Feedback) {
            return Vec::new();
        }
        let meetings = self.meetings_by_day().into_iter();
        meetings
            .flat_map(|meeting| self.unrecorded_points_of(meeting))
            .collect()
    }

    fn unrecorded_points_of<'n>(&'n self, meeting: &'n Entry<Meeting>) -> Vec<Point<'n>> {
        let Some(minutes) = self.valid_minutes_of(meeting) else {
            return Vec::new();
        };
        let mut left: Vec<(usize, &Raised)> = minutes.raised.iter().enumerate().collect();
        for record in self.feedback_of(meeting, Direction::ToDirectors) {
            let wanted = words(record.text.as_deref().unwrap_or_default());
            let shared = |(_, raised): &(usize, &Raised)| words(&raised.text).intersection(&wanted).count();
            // Of several that share as much, the first.
            let nearest = (0..left.len()).rev().max_by_key(|place| shared(&left[*place]));
            nearest.map(|place| left.remove(place));
        }
        let parts = parts(&meeting.agenda, minutes);
        let point = |(number, raised): (usize, &'n Raised)| Point {
            meeting,
            minutes,
            item: item_under(&parts, raised.section).and_then(|place| meeting.agenda.get(place)),
            raised,
            address: format!("{}:{}", meeting.id, number + 1),
        };
        left.into_iter().map(point).collect()
    }
}

fn words(text: &str) -> BTreeSet<String> {
    let text = key(text);
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words
        .filter(|word| word.chars().count() >= SHORTEST_WORD)
        .map(str::to_owned)
        .collect()
}
