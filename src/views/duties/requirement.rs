//! One thing that a duty asks for in a year: how far it has come, by when it is due, what proves it.

use chrono::{Days, NaiveDate};
use schemars::JsonSchema;
use serde::Serialize;

use super::year::Year;
use crate::diagnostic::{Argument, Arguments};
use crate::network::Stretch;
use crate::records::Date;
use crate::source::Place;

/// How far something has come that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Progress {
    /// Done.
    Done,
    /// Holds already, and cannot be done before the year has begun.
    Expected,
    /// Still to be done, in its time.
    Coming,
    /// Its time has passed, and it can still be done.
    Late,
    /// It was not done, and cannot be any more.
    Missing,
    /// Nobody knows: what would prove it could not be read.
    Unread,
}

/// One thing that a duty asks for in a year.
#[derive(Debug)]
pub struct Requirement {
    /// The entry of the catalogue that says what, with `.short` for a count of several.
    pub asked: &'static str,
    /// What the words are filled in with.
    pub arguments: Arguments,
    /// How far it has come.
    pub progress: Progress,
    /// The last day, where there is one.
    pub due: Option<NaiveDate>,
    /// Whether it is still to be done, and soon due.
    pub is_near: bool,
    /// What proves it.
    pub evidence: Vec<Evidence>,
    /// Where the proof stands or would stand: a value, a file, or a folder of records.
    pub sought: Place,
}

/// A place in the records that proves something.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// The place.
    pub place: Place,
    /// The day on which it was done, where that is told.
    pub day: Option<NaiveDate>,
}

impl Evidence {
    /// Names a place that proves something, and the day of it.
    pub(super) fn new(place: Place, day: Option<Date>) -> Self {
        let day = day.map(|day| *day);
        Self { place, day }
    }
}

/// How many days before its last something counts as nearly due, unless it says otherwise.
const NOTICE: u64 = 7;

/// A requirement whose facts are being gathered; the year settles how far it has come.
#[derive(Debug)]
pub(super) struct Draft {
    asked: &'static str,
    arguments: Arguments,
    due: Option<NaiveDate>,
    notice: u64,
    proof: Option<Vec<Evidence>>,
    sought: Place,
    lasts: bool,
    waits: bool,
    is_broken: bool,
    is_lost: bool,
    is_unread: bool,
}

impl Draft {
    /// Asks for something that is proven at a place.
    pub(super) fn new(asked: &'static str, sought: Place) -> Self {
        Self {
            asked,
            arguments: Arguments::new(),
            due: None,
            notice: NOTICE,
            proof: None,
            sought,
            lasts: false,
            waits: false,
            is_broken: false,
            is_lost: false,
            is_unread: false,
        }
    }

    /// Fills in `$name` of the words.
    pub(super) fn with(mut self, name: &'static str, argument: impl Into<Argument>) -> Self {
        self.arguments.insert(name, argument.into());
        self
    }

    /// Fills in `$from` and `$until` with the first days on which something was lacking, where there are some.
    pub(super) fn lacking(self, empty: &[Stretch]) -> Self {
        let first = empty.first();
        let from = first.map(|days| days.first.to_string()).unwrap_or_default();
        let until = first.map(|days| days.last.to_string()).unwrap_or_default();
        self.with("from", from).with("until", until)
    }

    /// Sets the last day.
    pub(super) fn due(mut self, day: Option<NaiveDate>) -> Self {
        self.due = day;
        self
    }

    /// Sets how many days before its last it counts as nearly due.
    pub(super) fn notice(mut self, days: u64) -> Self {
        self.notice = days;
        self
    }

    /// Gives the proof; it is done where there is one.
    pub(super) fn proven(mut self, proof: impl IntoIterator<Item = Evidence>) -> Self {
        let proof: Vec<Evidence> = proof.into_iter().collect();
        self.proof = (!proof.is_empty()).then_some(proof);
        self
    }

    /// Says that it holds on all days, so that it cannot be done before the year has begun.
    pub(super) fn lasts(mut self) -> Self {
        self.lasts = true;
        self
    }

    /// Says whether its time comes only with something that has not been yet.
    pub(super) fn waits(mut self, waits: bool) -> Self {
        self.waits = waits;
        self
    }

    /// Says whether it is not as it should be, whatever day it is.
    pub(super) fn broken(mut self, is_broken: bool) -> Self {
        self.is_broken = is_broken;
        self
    }

    /// Says whether it cannot be done any more, where it is not done.
    pub(super) fn lost(mut self, is_lost: bool) -> Self {
        self.is_lost = is_lost;
        self
    }

    /// Says whether the proof may be there and could not be read.
    pub(super) fn unread(mut self, is_unread: bool) -> Self {
        self.is_unread |= is_unread;
        self
    }

    /// Settles how far it has come.
    pub(super) fn settled(self, year: &Year<'_>) -> Requirement {
        let progress = self.progress(year);
        let soon = year.network.today.checked_add_days(Days::new(self.notice));
        let is_soon = self.due.zip(soon).is_some_and(|(due, soon)| due <= soon);
        let is_near = progress == Progress::Coming && is_soon;
        Requirement {
            asked: self.asked,
            arguments: self.arguments,
            progress,
            due: self.due,
            is_near,
            evidence: self.proof.unwrap_or_default(),
            sought: self.sought,
        }
    }

    fn progress(&self, year: &Year<'_>) -> Progress {
        let today = year.network.today;
        let is_past = self.due.is_some_and(|due| due < today);
        let is_unread = self.is_unread || year.is_unread(&self.sought);
        match () {
            () if self.proof.is_some() && self.lasts && today < year.first => Progress::Expected,
            () if self.proof.is_some() => Progress::Done,
            () if is_unread => Progress::Unread,
            () if self.is_lost => Progress::Missing,
            () if self.waits => Progress::Coming,
            () if year.is_over && (self.is_broken || is_past || self.due.is_none()) => Progress::Missing,
            () if self.is_broken || is_past => Progress::Late,
            () => Progress::Coming,
        }
    }
}
