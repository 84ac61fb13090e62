//! Mandates and strategies in time: which run in a year, which end soon, and what comes after them.

use chrono::{Days, NaiveDate};

use super::{Network, Stretch};
use crate::records::mandate::Strategy;
use crate::records::meeting::MeetingStatus;
use crate::records::{Entry, Mandate, Meeting};

/// How many days before its end a mandate or a strategy should have a successor.
const NOTICE: Days = Days::new(180);

impl Network {
    /// The name of whoever commissions the network; empty where the settings name nobody.
    pub fn commissioner_name(&self) -> String {
        let commissioner = self.settings.commissioner.as_ref();
        let name = commissioner.map(|id| self.organisation_name(id.as_str()));
        name.unwrap_or_default()
    }

    /// The mandates that run on some day of the years asked for, in the order of their first days.
    pub fn mandates_asked_for(&self) -> Vec<&Entry<Mandate>> {
        let mut mandates = self.mandates_by_day();
        mandates.retain(|mandate| self.asks_for_some_of(*mandate.from, *mandate.until));
        mandates
    }

    /// Tells whether some day from one to another lies in a year asked for.
    pub fn asks_for_some_of(&self, from: NaiveDate, until: NaiveDate) -> bool {
        self.years
            .iter()
            .any(|&year| from <= last_day(year) && first_day(year) <= until)
    }

    /// The mandate that runs on a day: of several, the one that began last.
    pub fn mandate_on(&self, day: NaiveDate) -> Option<&Entry<Mandate>> {
        let mut mandates = self.mandates_by_day().into_iter().rev();
        mandates.find(|mandate| mandate.covers(day))
    }

    /// The mandates that run on the day on which some year asked for is judged, in the order of their first
    /// days.
    pub fn mandates_judged(&self) -> Vec<&Entry<Mandate>> {
        let mut mandates = self.mandates_by_day();
        mandates.retain(|mandate| {
            let mut judged = self.years.iter().map(|&year| self.judged_on(year));
            judged.any(|day| mandate.covers(day))
        });
        mandates
    }

    /// The stretches of a year without a mandate, as far as it has come; days before there was a network do not
    /// count.
    pub fn days_without_mandate(&self, year: i32) -> Vec<Stretch> {
        // Of a year to come nothing is judged: that its mandate is missing is told as one that ends.
        let whole = Stretch {
            first: first_day(year),
            last: self.judged_on(year).min(self.today),
        };
        if whole.last < whole.first {
            return Vec::new();
        }
        let mandates = self.mandates.iter();
        let commissioned = mandates.map(|mandate| Stretch::of_mandate(mandate));
        let mut stretches = whole.without(commissioned);
        stretches.retain(|stretch| !self.is_before_the_network(stretch));
        stretches
    }

    /// Tells whether a stretch lies before the first mandate and nobody met in it: the network was not there yet.
    fn is_before_the_network(&self, stretch: &Stretch) -> bool {
        let first = self.mandates_by_day().into_iter().next();
        let is_first = first.is_some_and(|mandate| stretch.last < *mandate.from);
        let met = |meeting: &Entry<Meeting>| meeting.status != MeetingStatus::Cancelled;
        is_first && !self.meetings_within(stretch.first..=stretch.last).any(met)
    }

    /// Tells whether what runs until a day ends within 180 days of a day on which a year asked for is judged.
    pub fn ends_soon(&self, until: NaiveDate) -> bool {
        let mut judged = self.years.iter().map(|&year| self.judged_on(year));
        judged.any(|day| ends_soon_after(until, day))
    }

    /// The strategies of all mandates, each with its mandate, in the order of the mandates' first days.
    pub fn strategies(&self) -> impl Iterator<Item = (&Entry<Mandate>, &Strategy)> {
        let mandates = self.mandates_by_day().into_iter();
        mandates.filter_map(|mandate| Some((mandate, mandate.strategy.as_ref()?)))
    }
}

/// Tells whether what runs until a day ends within 180 days of another.
pub fn ends_soon_after(until: NaiveDate, day: NaiveDate) -> bool {
    day <= until && day.checked_add_days(NOTICE).is_none_or(|last| until <= last)
}

/// What comes after the last day of a mandate or a strategy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sequel {
    /// One that starts the day after or earlier, and runs on.
    Follows,
    /// One that starts later, on this day.
    Later(NaiveDate),
    /// None.
    Nothing,
}

impl Sequel {
    /// Finds what comes after a day among the first and last days of all there are.
    pub fn of(until: NaiveDate, periods: impl Iterator<Item = (NaiveDate, NaiveDate)>) -> Self {
        let next = periods
            .filter(|(_, end)| *end > until)
            .map(|(start, _)| start)
            .min();
        match next {
            Some(start) if until.succ_opt().is_none_or(|day_after| start <= day_after) => Self::Follows,
            Some(start) => Self::Later(start),
            None => Self::Nothing,
        }
    }
}

/// The first day of a calendar year; for a year that no calendar has, the last that there is.
pub(super) fn first_day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MAX)
}

/// The last day of a calendar year; for a year that no calendar has, the first that there is.
pub(super) fn last_day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("it is a day")
    }

    #[test]
    fn a_successor_starts_the_day_after_or_earlier_and_runs_on() {
        let until = day("2026-12-31");
        let after = |start: &str, end: &str| Sequel::of(until, [(day(start), day(end))].into_iter());
        assert_eq!(after("2027-01-01", "2030-12-31"), Sequel::Follows);
        assert_eq!(after("2026-07-01", "2027-01-01"), Sequel::Follows);
        assert_eq!(
            after("2027-01-02", "2030-12-31"),
            Sequel::Later(day("2027-01-02"))
        );
        assert_eq!(after("2023-01-01", "2026-12-31"), Sequel::Nothing);
        assert_eq!(Sequel::of(until, std::iter::empty()), Sequel::Nothing);
    }
}
