//! The plan of a calendar year: its working order, its first meeting, and what makes them owed.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::Network;
use crate::records::meeting::MeetingStatus;
use crate::records::{Entry, Kind, Meeting, WorkingOrder};
use crate::source::Place;

impl Network {
    /// The working order of a calendar year.
    pub fn working_order(&self, year: i32) -> Option<&Entry<WorkingOrder>> {
        self.working_orders.get(&year.to_string())
    }

    /// The calendar years that have a working order or meetings.
    pub fn planned_years(&self) -> BTreeSet<i32> {
        let orders = self.working_orders.iter();
        let orders = orders.filter_map(|order| order.id.as_str().parse().ok());
        orders
            .chain(self.meetings.iter().map(|meeting| meeting.date.year()))
            .collect()
    }

    /// The working order that was adopted for a year by today.
    pub fn adopted_working_order(&self, year: i32) -> Option<&Entry<WorkingOrder>> {
        self.working_order(year)
            .filter(|order| order.adopted.is_some_and(|adopted| *adopted <= self.today))
    }

    /// Tells whether some mandate is valid on a day.
    pub fn is_commissioned_on(&self, day: NaiveDate) -> bool {
        self.mandates_on(day).next().is_some()
    }

    /// The meetings of a year that a mandate covers, in the order of their days, without the cancelled ones.
    pub fn commissioned_meetings(&self, year: i32) -> Vec<&Entry<Meeting>> {
        let mut meetings = self.meetings_of(year);
        meetings.retain(|meeting| self.is_commissioned_on(*meeting.date));
        meetings
    }

    /// The meetings of a year that were held under a mandate, in the order of their days.
    pub fn commissioned_meetings_held(&self, year: i32) -> Vec<&Entry<Meeting>> {
        let mut meetings = self.commissioned_meetings(year);
        meetings.retain(|meeting| meeting.status == MeetingStatus::Held);
        meetings
    }

    /// Tells whether the day of a meeting has passed and its record still says that it is to come.
    pub fn has_passed(&self, meeting: &Meeting) -> bool {
        matches!(meeting.status, MeetingStatus::Planned | MeetingStatus::Called) && *meeting.date < self.today
    }

    /// The first meeting of a year under a mandate.
    pub fn first_meeting(&self, year: i32) -> Option<&Entry<Meeting>> {
        self.commissioned_meetings(year).into_iter().next()
    }

    /// What shows that there is a year to plan: its first meeting, else a mandate that runs in it.
    pub fn occasion_to_plan(&self, year: i32) -> Option<Occasion> {
        if let Some(first) = self.meetings_of(year).first() {
            return Some(Occasion::Meeting(first.at("date")));
        }
        let runs = |day: &NaiveDate| day.year() == year;
        let mut days = NaiveDate::from_ymd_opt(year, 1, 1)?.iter_days().take_while(runs);
        let mandate = days.find_map(|day| self.mandates_on(day).next())?;
        Some(Occasion::Mandate(mandate.at("until")))
    }

    /// Tells whether every meeting of a year could be read, and whether each was cancelled.
    pub fn knows_meetings_of(&self, year: i32) -> bool {
        let is_doubtful = |meeting: &Entry<Meeting>| self.is_unread(&meeting.at("status"));
        !self.lacks_some(Kind::Meeting) && !self.all_meetings_of(year).any(is_doubtful)
    }
}

/// What shows that there is a year to plan, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Occasion {
    /// A meeting lies in it.
    Meeting(Place),
    /// A mandate runs in it.
    Mandate(Place),
}
