//! What was done for each assignment in a year, and how it was judged.

use chrono::{Datelike, NaiveDate};
use schemars::JsonSchema;
use serde::Serialize;

use crate::network::{Deed, Network};
use crate::records::assignment::{AssignmentState, Judgement};
use crate::records::review::Revision;
use crate::records::{Assignment, Entry};
use crate::views::mention::AssignmentTitle;

/// What became of an assignment in a year.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Worked {
    /// The assignment.
    #[serde(flatten)]
    pub assignment: AssignmentTitle,
    /// How it stands.
    pub state: AssignmentState,
    /// How much was done for it.
    #[serde(flatten)]
    pub work: Work,
    /// How the school director judged it last in the year.
    pub judgement: Option<Judgement>,
    /// What the year's revision found.
    pub revision: Option<Revision>,
}

/// How much was done, of each kind.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Work {
    /// Items of agendas.
    pub item_count: usize,
    /// Decisions.
    pub decision_count: usize,
    /// Promises.
    pub action_count: usize,
    /// Activities outside meetings.
    pub activity_count: usize,
    /// Reports of working groups.
    pub report_count: usize,
}

/// Tells of the assignments of the mandates that run on some day of a year.
pub(super) fn worked(network: &Network, first: NaiveDate, day: NaiveDate) -> Vec<Worked> {
    let mut mandates = network.mandates_by_day();
    mandates.retain(|mandate| *mandate.from <= day && first <= *mandate.until);
    let given = mandates
        .into_iter()
        .flat_map(|mandate| network.assignments_of(mandate.id.as_str()));
    given
        .map(|assignment| one(network, assignment, first, day))
        .collect()
}

fn one(network: &Network, assignment: &Entry<Assignment>, first: NaiveDate, day: NaiveDate) -> Worked {
    let mut work = Work::default();
    for done in network.work_for(&assignment.id, first..=day) {
        let count = match done.deed {
            Deed::Item(..) => &mut work.item_count,
            Deed::Decision(..) => &mut work.decision_count,
            Deed::Action(..) => &mut work.action_count,
            Deed::Activity(..) => &mut work.activity_count,
            Deed::Report(..) => &mut work.report_count,
        };
        *count += 1;
    }
    let made = assignment.follow_ups.iter();
    let made = made.filter(|made| (first..=day).contains(&made.on));
    let review = network.review_of(first.year()).filter(|review| *review.on <= day);
    let mut results = review.iter().flat_map(|review| &review.results);
    Worked {
        assignment: AssignmentTitle::of(network, &assignment.id),
        state: assignment.state,
        work,
        judgement: made.max_by_key(|made| made.on).map(|made| made.judgement),
        revision: results
            .find(|result| result.assignment == assignment.id)
            .map(|result| result.result),
    }
}
