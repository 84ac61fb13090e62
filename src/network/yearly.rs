//! What is owed in a calendar year, and whether it was done in it.

use chrono::{Datelike, NaiveDate};

use super::{Network, Stretch};
use crate::records::assignment::AssignmentState;
use crate::records::review::{ReviewResult, Revision};
use crate::records::{Assignment, Entry, Mandate, Meeting, Review};

/// A part of a year of no more days than this is too short for a revision or a follow-up to be owed in it.
const SHORT_PART_YEAR: usize = 90;

impl Network {
    /// Tells whether the assignments are to be revised in a year: a mandate runs in it, and for more than a
    /// short time where it is the first, part of a year.
    pub fn owes_review(&self, year: i32) -> bool {
        let days = self.mandate_days(year);
        let first = NaiveDate::from_ymd_opt(year, 1, 1);
        let runs_already = first.is_some_and(|first| self.mandates_on(first).next().is_some());
        days > SHORT_PART_YEAR || (runs_already && days > 0)
    }

    /// The review of a year, done or planned.
    pub fn review_of(&self, year: i32) -> Option<&Entry<Review>> {
        self.reviews.get(&format!("{year:04}"))
    }

    /// Tells whether the assignments have been revised in a year.
    pub fn is_reviewed(&self, year: i32) -> bool {
        self.review_of(year)
            .is_some_and(|review| review.on.year() == year && *review.on <= self.today)
    }

    /// The assignments that were active in a year and that its review leaves out.
    pub fn left_out_of<'n>(
        &'n self,
        review: &'n Review,
        year: i32,
    ) -> impl Iterator<Item = &'n Entry<Assignment>> {
        // It was active in the year where it still was so on the first day.
        let first = NaiveDate::from_ymd_opt(year, 1, 1);
        self.assignments_on(*review.on).filter(move |assignment| {
            let mut results = review.results.iter();
            first.is_some_and(|first| assignment.is_active_on(first))
                && !results.any(|result| result.assignment == assignment.id)
        })
    }

    /// Tells whether what a review found was carried out.
    ///
    /// The wording of the assignments is the commissioner's: another one, or one more, stands in a mandate that
    /// begins after the review, or in an assignment that carries on the old one. One that ends is ended in its
    /// record too.
    pub fn is_followed(&self, review: &Review, result: &ReviewResult) -> bool {
        let has_successor = self.mandates.iter().any(|mandate| review.on < mandate.from);
        let assignment = self.assignments.get(result.assignment.as_str());
        let is_carried_on = || {
            let mut all = self.assignments.iter();
            all.any(|other| other.continues.as_ref() == Some(&result.assignment))
        };
        match result.result {
            Revision::Unchanged => true,
            Revision::Changed => has_successor || is_carried_on(),
            Revision::New => has_successor || assignment.is_some_and(|new| new.continues.is_some()),
            Revision::Ended => {
                has_successor || assignment.is_some_and(|ended| ended.state != AssignmentState::Active)
            }
        }
    }

    /// The last of the mandates that are valid on some day of a year.
    pub fn mandate_of(&self, year: i32) -> Option<&Entry<Mandate>> {
        let runs = |mandate: &&Entry<Mandate>| (mandate.from.year()..=mandate.until.year()).contains(&year);
        self.mandates_by_day().into_iter().rfind(runs)
    }

    /// The assignments that were given by a mandate which is valid on a day, in the order of their ids.
    pub fn assignments_on(&self, day: NaiveDate) -> impl Iterator<Item = &Entry<Assignment>> {
        self.assignments.iter().filter(move |assignment| {
            let mandate = self.mandates.get(assignment.mandate.as_str());
            mandate.is_some_and(|mandate| mandate.covers(day))
        })
    }

    /// Tells whether a follow-up of an assignment is owed in a year: it is active to the end of it, and its
    /// mandate is valid for more than a short part of it.
    pub fn owes_follow_up(&self, assignment: &Assignment, year: i32) -> bool {
        let Some(last) = NaiveDate::from_ymd_opt(year, 12, 31) else {
            return false;
        };
        let Some(mandate) = self.mandates.get(assignment.mandate.as_str()) else {
            return false;
        };
        let days = Stretch::of_year(year).days_within([Stretch::of_mandate(mandate)]);
        days > SHORT_PART_YEAR && assignment.is_active_on(last)
    }

    /// The first meeting after a day that has been held.
    pub fn next_held(&self, after: NaiveDate) -> Option<&Entry<Meeting>> {
        self.held_within(after.succ_opt()?..=self.today).next()
    }
}
