//! The calendar year that duties are judged for.

use chrono::NaiveDate;

use super::requirement::Evidence;
use crate::network::{HeldTerm, Network};
use crate::records::meeting::MeetingStatus;
use crate::records::{Entry, Kind, Meeting};
use crate::source::{Place, Spot};

/// A calendar year of a network.
#[derive(Debug, Clone, Copy)]
pub(super) struct Year<'n> {
    pub(super) network: &'n Network,
    pub(super) year: i32,
    /// Its first day.
    pub(super) first: NaiveDate,
    /// Its last day.
    pub(super) last: NaiveDate,
    /// The day as of which it is judged.
    pub(super) judged_on: NaiveDate,
    /// Whether it lies behind.
    pub(super) is_over: bool,
}

impl<'n> Year<'n> {
    pub(super) fn of(network: &'n Network, year: i32) -> Self {
        Self {
            network,
            year,
            first: NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MAX),
            last: NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MIN),
            judged_on: network.judged_on(year),
            is_over: network.is_over(year),
        }
    }

    /// Tells whether a mandate runs on some day of it.
    pub(super) fn is_commissioned(&self) -> bool {
        self.network.mandate_days(self.year) > 0
    }

    /// Tells whether there is anything to judge: a mandate runs, or the network met without one.
    pub(super) fn is_asked(&self) -> bool {
        let met = || !self.network.meetings_of(self.year).is_empty();
        let lacks = || !self.network.days_without_mandate(self.year).is_empty();
        self.is_commissioned() || (met() && lacks())
    }

    /// Tells whether it has begun and is not over.
    pub(super) fn runs(&self) -> bool {
        self.first <= self.network.today && !self.is_over
    }

    /// The meetings that the year has to show something for: all that were not cancelled.
    pub(super) fn meetings(&self) -> Vec<&'n Entry<Meeting>> {
        self.network.commissioned_meetings(self.year)
    }

    /// Tells whether a meeting has been held by today.
    pub(super) fn was_held(&self, meeting: &Meeting) -> bool {
        meeting.status == MeetingStatus::Held && *meeting.date <= self.network.today
    }

    /// What in terms proves that somebody was there on some day of the year that is judged.
    pub(super) fn terms<'t>(&self, held: &'t [HeldTerm<'n>]) -> impl Iterator<Item = Evidence> + 't {
        let judged = self.network.judged_stretches(self.year);
        let within = move |held: &&HeldTerm<'n>| judged.iter().any(|days| days.meets(&held.stretch()));
        let terms = held.iter().filter(within);
        terms.map(|held| Evidence::new(held.at("role"), Some(held.term.from)))
    }

    /// Tells whether what stands at a place, or some record of the folder that it is, could not be read.
    pub(super) fn is_unread(&self, place: &Place) -> bool {
        let folder = Kind::FOLDERS
            .into_iter()
            .find(|kind| place.spot == Spot::Whole && kind.folder() == Some(&*place.file));
        match folder {
            Some(kind) => self.network.lacks_some(kind),
            None => self.network.is_unread(place),
        }
    }
}

/// Names the folder of a kind: a proof may be any record in it.
pub(super) fn folder(kind: Kind) -> Place {
    Place::file(&kind.folder().unwrap_or_default().into())
}
