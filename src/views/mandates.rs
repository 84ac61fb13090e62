//! Which mandates there have been, are and will be?

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use crate::network::Network;
use crate::records::{Date, Entry, Mandate};

/// What `mandate list --json` gives.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Mandates {
    /// The version of the shape.
    pub version: u32,
    /// The day as of which they stand so.
    pub day: Date,
    /// The mandates by their first days.
    pub mandates: Vec<Row>,
}

/// A mandate in a list.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Row {
    /// The mandate.
    #[serde(flatten)]
    pub mandate: MandateTitle,
    /// Whether it runs on the day.
    pub state: Phase,
    /// How many assignments it gives.
    pub assignment_count: usize,
}

/// A mandate, by id, title and time.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct MandateTitle {
    /// The id.
    pub id: String,
    /// The title.
    pub title: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

/// Whether a mandate runs on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// It ended before.
    Past,
    /// It runs.
    Running,
    /// It begins later.
    Future,
}

/// Lists the mandates as of a day.
pub fn mandates(network: &Network, on: NaiveDate) -> Mandates {
    let row = |mandate: &Entry<Mandate>| Row {
        mandate: MandateTitle::of(mandate),
        state: Phase::on(mandate, on),
        assignment_count: network.assignments_of(mandate.id.as_str()).len(),
    };
    Mandates {
        version: super::VERSION,
        day: Date(on),
        mandates: network.mandates_by_day().into_iter().map(row).collect(),
    }
}

impl MandateTitle {
    /// Names a mandate.
    pub fn of(mandate: &Entry<Mandate>) -> Self {
        Self {
            id: mandate.id.to_string(),
            title: mandate.title.clone(),
            from: mandate.from,
            until: mandate.until,
        }
    }
}

impl Phase {
    /// Tells whether a mandate runs on a day.
    pub fn on(mandate: &Mandate, on: NaiveDate) -> Self {
        match (mandate.covers(on), *mandate.from > on) {
            (true, _) => Self::Running,
            (false, true) => Self::Future,
            (false, false) => Self::Past,
        }
    }
}
