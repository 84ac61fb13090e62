//! What has been decided?

use std::collections::BTreeSet;

use chrono::Datelike;
use schemars::JsonSchema;
use serde::Serialize;

use super::mention::{AssignmentTitle, ItemTitle, Line, MeetingDay};
use crate::network::{Decided, Network};

/// What `decision list --json` gives.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Decisions {
    /// The version of the shape.
    pub version: u32,
    /// The decisions, in the order of their numbers.
    pub decisions: Vec<Decision>,
}

/// What `decision show --json` gives.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Page {
    /// The version of the shape.
    pub version: u32,
    /// The decision.
    #[serde(flatten)]
    pub decision: Decision,
}

/// A decision.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Decision {
    /// The number, such as `2024:7`: a calendar year, and a count from 1 by the day of the meeting and from the
    /// top of its minutes. Nothing where earlier minutes of the year cannot be read.
    pub id: Option<String>,
    /// The first meeting whose minutes have to become final before the number is settled; nothing when it is.
    pub waits_for: Option<MeetingDay>,
    /// What was decided.
    pub text: String,
    /// The meeting that decided.
    pub meeting: MeetingDay,
    /// The item of the agenda that it was decided under.
    pub item: Option<ItemTitle>,
    /// The assignments that the item serves.
    pub assignments: Vec<AssignmentTitle>,
    /// Where it stands in the minutes.
    #[serde(flatten)]
    pub line: Line,
}

/// Lists the decisions of these years, or all where none is named, for these assignments, or all likewise.
pub fn decisions(network: &Network, years: &BTreeSet<i32>, assignments: &[String]) -> Decisions {
    let is_of_year = |decided: &Decided<'_>| years.is_empty() || years.contains(&decided.meeting.date.year());
    let serves = |decided: &Decided<'_>| {
        let served = decided
            .agenda_item()
            .into_iter()
            .flat_map(|item| &item.assignments);
        assignments.is_empty()
            || served
                .into_iter()
                .any(|id| assignments.iter().any(|wanted| wanted == id.as_str()))
    };
    let decisions = network.decisions().into_iter();
    let wanted = decisions.filter(|decided| is_of_year(decided) && serves(decided));
    Decisions {
        version: super::VERSION,
        decisions: wanted.map(|decided| Decision::of(network, &decided)).collect(),
    }
}

/// Shows a decision.
pub fn page(network: &Network, decided: &Decided<'_>) -> Page {
    Page {
        version: super::VERSION,
        decision: Decision::of(network, decided),
    }
}

impl Decision {
    /// Shows a decision in a list or on a page.
    pub(super) fn of(network: &Network, decided: &Decided<'_>) -> Self {
        let item = decided.agenda_item();
        Self {
            id: decided.number.map(|number| number.to_string()),
            waits_for: decided.waits_for.map(MeetingDay::of),
            text: decided.decision.text.clone(),
            meeting: MeetingDay::of(decided.meeting),
            item: decided
                .item
                .and_then(|place| ItemTitle::of(decided.meeting, place)),
            assignments: item.map_or_else(Vec::new, |item| {
                AssignmentTitle::of_all(network, &item.assignments)
            }),
            line: Line::of(network, &decided.place()),
        }
    }
}
