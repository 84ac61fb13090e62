//! The meetings of a year against the least number that the mandate asks for.

use chrono::{Datelike, Weekday};

use super::Network;
use crate::diagnostic::Fault;
use crate::records::meeting::MeetingStatus;
use crate::records::{Entry, Meeting};

/// The meetings of a year: those that count for the least number, and those that do not.
#[derive(Debug)]
pub struct Tally<'n> {
    /// How many the year must have.
    pub least: usize,
    /// The weekday on which they count.
    pub weekday: Weekday,
    /// Those that count, by day: not cancelled, and on the weekday of the settings.
    pub counted: Vec<&'n Entry<Meeting>>,
    /// Those that are not cancelled, but lie on another weekday.
    pub elsewhere: Vec<&'n Entry<Meeting>>,
    /// Those that are cancelled.
    pub cancelled: Vec<&'n Entry<Meeting>>,
}

impl Tally<'_> {
    /// How many of those that count were held.
    pub fn held(&self) -> usize {
        let held = |meeting: &&&Entry<Meeting>| meeting.status == MeetingStatus::Held;
        self.counted.iter().filter(held).count()
    }

    /// Shows those that do not count, with the rule's `.elsewhere` and `.cancelled` as the reasons.
    pub fn relate_left_out(&self, fault: &mut Fault) {
        for meeting in &self.elsewhere {
            fault.related_as(meeting.at("date"), "elsewhere");
        }
        for meeting in &self.cancelled {
            fault.related_as(meeting.at("status"), "cancelled");
        }
    }
}

impl Network {
    /// Counts the meetings of a year. There is no answer for a year in which no mandate asks for meetings on
    /// every day, nor while something that counts could not be read.
    pub fn tally(&self, year: i32) -> Option<Tally<'_>> {
        let weekday = Weekday::from(self.weekday()?);
        let least = self.settings.at("meetings").key("minimum-per-year");
        if !self.is_commissioned_throughout(year) || self.is_unread(&least) {
            return None;
        }
        if !self.knows_meetings_of(year) {
            return None;
        }
        let (cancelled, standing): (Vec<_>, Vec<_>) = self
            .all_meetings_of(year)
            .partition(|meeting| meeting.status == MeetingStatus::Cancelled);
        let (counted, elsewhere) = standing
            .into_iter()
            .partition(|meeting| meeting.date.weekday() == weekday);
        Some(Tally {
            least: usize::try_from(self.settings.meetings.minimum_per_year).unwrap_or(usize::MAX),
            weekday,
            counted,
            elsewhere,
            cancelled,
        })
    }
}
