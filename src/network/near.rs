//! Finds the meeting that was probably meant by a day: days are near by the calendar, not by their digits.

use chrono::NaiveDate;

use super::Network;
use crate::records::{Entry, Kind, Meeting};

/// Meetings farther from a day are not what was meant.
const DAYS_APART: i64 = 14;

impl Network {
    /// The id of a meeting that was moved to a day or from it, and so has another day for its id.
    pub fn meeting_moved_on(&self, day: NaiveDate) -> Option<&str> {
        let lay_on = |meeting: &&Entry<Meeting>| {
            *meeting.date == day || meeting.moves.iter().any(|moved| *moved.from == day)
        };
        let meeting = self.meetings.iter().find(lay_on)?;
        Some(meeting.id.as_str())
    }

    /// The id of the meeting nearest to a day, within two weeks.
    pub fn meeting_near(&self, day: NaiveDate) -> Option<&str> {
        let away = |id: &str| Some((id.parse::<NaiveDate>().ok()? - day).num_days().abs());
        let days = self.ids(Kind::Meeting).filter_map(|id| Some((away(id)?, id)));
        let (away, id) = days.min()?;
        (away <= DAYS_APART).then_some(id)
    }
}
