//! The assignments of the mandate, each a duty of its own: what was done for it, or why it rests.

use chrono::NaiveDate;

use super::requirement::{Draft, Evidence};
use super::year::Year;
use crate::records::assignment::AssignmentState;
use crate::records::duty::Duty;
use crate::records::{Assignment, Date, Entry};

/// Work was done for the assignment, or its record says since when it rests and why.
pub(super) fn work(year: &Year<'_>, duty: Duty) -> Vec<Draft> {
    let assignments = of_duty(year, duty).into_iter();
    assignments
        .filter_map(|assignment| draft(year, assignment))
        .collect()
}

/// The titles of the assignments that a duty is.
pub(super) fn titles(year: &Year<'_>, duty: Duty) -> Vec<String> {
    let assignments = of_duty(year, duty).into_iter();
    assignments.map(|assignment| assignment.title.clone()).collect()
}

/// Since when the assignments that a duty is rest, all of them, on the day of judgement.
pub(super) fn dormant_since(year: &Year<'_>, duty: Duty) -> Option<NaiveDate> {
    let since = |assignment: &Entry<Assignment>| {
        let since = assignment.since.filter(|since| **since <= year.judged_on);
        since
            .filter(|_| assignment.state == AssignmentState::Dormant)
            .map(|since| *since)
    };
    let all: Option<Vec<NaiveDate>> = of_duty(year, duty).into_iter().map(since).collect();
    all?.into_iter().max()
}

/// The assignments that a duty is, of the mandates that run in the year.
fn of_duty<'n>(year: &Year<'n>, duty: Duty) -> Vec<&'n Entry<Assignment>> {
    if !Duty::ASSIGNMENTS.contains(&duty) {
        return Vec::new();
    }
    let network = year.network;
    let mandates = network.mandates_by_day().into_iter();
    let running = mandates.filter(|mandate| *mandate.from <= year.last && year.first <= *mandate.until);
    let given = running.flat_map(|mandate| network.assignments_of(mandate.id.as_str()));
    given
        .filter(|assignment| network.duty_of(assignment) == duty)
        .collect()
}

fn draft(year: &Year<'_>, assignment: &Entry<Assignment>) -> Option<Draft> {
    let network = year.network;
    let state = assignment.at("state");
    if let Some(days) = network.active_days(assignment, year.year) {
        let (first, last) = days.into_inner();
        let last = last.min(network.today);
        let done = match first <= last {
            true => network.work_for(&assignment.id, first..=last),
            false => Vec::new(),
        };
        let proof = done
            .into_iter()
            .map(|work| Evidence::new(work.place, Some(Date(work.day))));
        // Nobody is asked before the first half of the year has passed.
        let is_owed = network.days_to_account_for(assignment, year.year).is_some();
        let draft = Draft::new("requires-work", assignment.at("title"))
            .with("title", &assignment.title)
            .unread(network.is_unread(&state) || network.may_lack_work());
        return Some(draft.broken(is_owed).proven(proof));
    }
    let rests = assignment.state != AssignmentState::Active && !assignment.is_active_on(year.judged_on);
    let reason = assignment.reason.as_deref();
    let has_reason = reason.is_some_and(|reason| !reason.trim().is_empty());
    let proof = Evidence::new(state.clone(), assignment.since);
    // A mandate that runs for the smaller part of the year asks for nothing.
    rests.then(|| {
        Draft::new("requires-rest", state)
            .with("title", &assignment.title)
            .with(
                "since",
                assignment
                    .since
                    .map(|since| since.to_string())
                    .unwrap_or_default(),
            )
            .broken(true)
            .proven((has_reason && assignment.since.is_some()).then_some(proof))
    })
}
