//! The meetings in the order of their days, all of them and those of some days.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use super::Network;
use super::mandates::{first_day, last_day};
use crate::records::meeting::MeetingStatus;
use crate::records::{Entry, Meeting};

impl Network {
    /// Goes through every meeting, in the order of their days.
    pub fn meetings_by_day(&self) -> Vec<&Entry<Meeting>> {
        self.meetings_within(NaiveDate::MIN..=NaiveDate::MAX).collect()
    }

    /// The meetings from one day to another, in the order of their days.
    pub fn meetings_within(
        &self,
        days: RangeInclusive<NaiveDate>,
    ) -> impl DoubleEndedIterator<Item = &Entry<Meeting>> + Clone {
        let places = self.meeting_places();
        let day = |place: &usize| self.meetings.at(*place).map(|meeting| *meeting.date);
        let from = places.partition_point(|place| day(place) < Some(*days.start()));
        let until = places.partition_point(|place| day(place) <= Some(*days.end()));
        let within = places.get(from..until).unwrap_or_default();
        within.iter().filter_map(|place| self.meetings.at(*place))
    }

    /// The meetings after a day, in the order of their days.
    pub fn meetings_after(&self, day: NaiveDate) -> impl DoubleEndedIterator<Item = &Entry<Meeting>> + Clone {
        let next = day.succ_opt().unwrap_or(day);
        self.meetings_within(next..=NaiveDate::MAX)
    }

    /// The meetings of one year, in the order of their days, the cancelled ones too.
    pub fn all_meetings_of(&self, year: i32) -> impl DoubleEndedIterator<Item = &Entry<Meeting>> + Clone {
        self.meetings_within(first_day(year)..=last_day(year))
    }

    /// The meetings of one year, in the order of their days, without the cancelled ones.
    pub fn meetings_of(&self, year: i32) -> Vec<&Entry<Meeting>> {
        let meetings = self.all_meetings_of(year);
        meetings
            .filter(|meeting| meeting.status != MeetingStatus::Cancelled)
            .collect()
    }

    /// The meetings of the years asked for, in the order of their days.
    pub fn meetings_asked_for(&self) -> impl Iterator<Item = &Entry<Meeting>> {
        self.years.iter().flat_map(|year| self.all_meetings_of(*year))
    }

    /// The meetings of the years asked for that were held.
    pub fn held_meetings(&self) -> impl Iterator<Item = &Entry<Meeting>> {
        self.meetings_asked_for()
            .filter(|meeting| meeting.status == MeetingStatus::Held)
    }

    /// The meetings of some days that were held, in the order of their days.
    pub fn held_within(
        &self,
        days: RangeInclusive<NaiveDate>,
    ) -> impl DoubleEndedIterator<Item = &Entry<Meeting>> + Clone {
        self.meetings_within(days)
            .filter(|meeting| meeting.status == MeetingStatus::Held)
    }
}
