//! Which assignments does the network have, and how do they stand?

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::area::AreaTitle;
use super::mandates::MandateTitle;
use crate::network::Network;
use crate::records::assignment::{AssignmentState, Judgement};
use crate::records::{Assignment, Date, Entry, Mandate};

/// What `assignment list --json` gives.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Assignments {
    /// The version of the shape.
    pub version: u32,
    /// The day as of which they stand so.
    pub day: Date,
    /// The mandates by their first days, each with its assignments.
    pub mandates: Vec<Given>,
}

/// What a mandate gives.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Given {
    /// The mandate.
    #[serde(flatten)]
    pub mandate: MandateTitle,
    /// Its assignments, in its order.
    pub assignments: Vec<Row>,
}

/// An assignment in a list.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Row {
    /// The id.
    pub id: String,
    /// The title.
    pub title: String,
    /// Where in the mandate it stands.
    pub section: Option<String>,
    /// The priority areas that it serves.
    pub areas: Vec<AreaTitle>,
    /// How it stands.
    #[serde(flatten)]
    pub standing: Standing,
    /// The latest judgement until the day.
    pub latest_follow_up: Option<Judged>,
}

/// How an assignment stands on a day.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Standing {
    /// The state.
    pub state: AssignmentState,
    /// Since when it is not active.
    pub since: Option<Date>,
    /// Why it is not active.
    pub reason: Option<String>,
}

/// A judgement with its day.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Judged {
    /// The day.
    pub on: Date,
    /// The judgement.
    pub judgement: Judgement,
}

/// Lists the assignments of mandates as of a day: those in one of these states, or all where none is named.
pub fn assignments(
    network: &Network,
    mandates: &[&Entry<Mandate>],
    on: NaiveDate,
    states: &[AssignmentState],
) -> Assignments {
    let given = |mandate: &&Entry<Mandate>| {
        let own = network.assignments_of(mandate.id.as_str()).into_iter();
        let rows = own.map(|assignment| Row::of(network, assignment, on));
        Given {
            mandate: MandateTitle::of(mandate),
            assignments: rows
                .filter(|row| states.is_empty() || states.contains(&row.standing.state))
                .collect(),
        }
    };
    Assignments {
        version: super::VERSION,
        day: Date(on),
        mandates: mandates.iter().map(given).collect(),
    }
}

impl Row {
    /// Shows an assignment as of a day.
    pub(super) fn of(network: &Network, assignment: &Entry<Assignment>, on: NaiveDate) -> Self {
        let made = assignment.follow_ups.iter();
        let latest = made
            .filter(|follow_up| *follow_up.on <= on)
            .max_by_key(|follow_up| follow_up.on);
        Self {
            id: assignment.id.to_string(),
            title: assignment.title.clone(),
            section: assignment.section.clone(),
            areas: AreaTitle::of_all(network, assignment),
            standing: Standing::on(assignment, on),
            latest_follow_up: latest.map(|follow_up| Judged {
                on: follow_up.on,
                judgement: follow_up.judgement,
            }),
        }
    }
}

impl Standing {
    /// Tells how an assignment stands on a day.
    pub(super) fn on(assignment: &Assignment, on: NaiveDate) -> Self {
        match assignment.is_active_on(on) {
            true => Self {
                state: AssignmentState::Active,
                since: None,
                reason: None,
            },
            false => Self {
                state: assignment.state,
                since: assignment.since,
                reason: assignment.reason.clone(),
            },
        }
    }
}
