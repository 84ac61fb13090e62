//! The waivers that run for the rules of a duty, to stand beside its state.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use super::year::Year;
use crate::records::Kind;
use crate::records::duty::Duty;
use crate::records::network::Waiver;
use crate::source::Place;
use crate::views::audience::Audience;

/// An exception that the network has made from a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exception {
    /// The rule.
    pub rule: String,
    /// The record that it is for; none for all of them, and none in public, where its name may be a person's.
    pub record: Option<String>,
    /// Why; not in public.
    pub reason: Option<String>,
    /// The last day.
    pub until: NaiveDate,
}

/// Finds the waivers that run, are for rules about a duty, and for a record that the year has to do with.
pub(super) fn exceptions(
    year: &Year<'_>,
    duty: Duty,
    audience: Audience,
    duties_of: fn(&str) -> Option<RangeInclusive<Duty>>,
) -> Vec<Exception> {
    let network = year.network;
    let waivers = network.settings.waivers.iter();
    waivers
        .filter(|waiver| network.waiver_runs(waiver))
        .filter_map(|waiver| {
            let rule = waiver.rule.as_deref()?;
            let duties = duties_of(rule)?;
            let is_about = duties.contains(&duty)
                && (duties.start() == duties.end() || is_for_assignment(year, waiver, duty));
            let is_internal = audience == Audience::Internal;
            (is_about && concerns(year, waiver)).then_some(Exception {
                rule: rule.to_owned(),
                record: waiver.record.clone().filter(|_| is_internal),
                reason: waiver.reason.clone().filter(|_| is_internal),
                until: *waiver.until?,
            })
        })
        .collect()
}

/// Tells whether a waiver is for the assignment that a duty is, or for all of them.
fn is_for_assignment(year: &Year<'_>, waiver: &Waiver, duty: Duty) -> bool {
    let Some(record) = &waiver.record else { return true };
    let place = Place::file(&format!("{record}.toml").into());
    let assignment = year.network.assignment_at(&place);
    assignment.is_some_and(|assignment| year.network.duty_of(assignment) == duty)
}

/// Tells whether the record of a waiver has to do with the year; one that has no year of its own always does.
fn concerns(year: &Year<'_>, waiver: &Waiver) -> bool {
    let Some((folder, id)) = waiver.record.as_deref().and_then(|record| record.split_once('/')) else {
        return true;
    };
    let network = year.network;
    let kind = Kind::FOLDERS
        .into_iter()
        .find(|kind| kind.folder() == Some(folder));
    match kind {
        Some(Kind::Meeting) => {
            let meeting = network.meetings.get(id);
            meeting.is_some_and(|meeting| meeting.date.year() == year.year)
        }
        Some(Kind::Dispatch) => {
            let dispatch = network.dispatches.get(id);
            dispatch.is_some_and(|dispatch| network.is_about(dispatch, year.year))
        }
        Some(Kind::Review | Kind::WorkingOrder | Kind::Feedback | Kind::Activity) => {
            id.starts_with(&format!("{:04}", year.year))
        }
        _ => true,
    }
}
