//! What does one mandate say, and how far has its time come?

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::area::AreaTitle;
use super::assignments::Row;
use super::mandates::{MandateTitle, Phase};
use super::mention::OrganisationName;
use crate::network::Network;
use crate::records::mandate::Strategy;
use crate::records::{Date, Entry, Mandate};

/// What `mandate show --json` gives.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Page {
    /// The version of the shape.
    pub version: u32,
    /// The mandate.
    #[serde(flatten)]
    pub mandate: MandateTitle,
    /// The day as of which it stands so.
    pub day: Date,
    /// Whether it runs on the day.
    pub state: Phase,
    /// How many days it runs after the day; none when it does not run.
    pub remaining_day_count: Option<i64>,
    /// The organisation that commissioned the network.
    pub commissioner: Option<OrganisationName>,
    /// Where the signed text is kept.
    pub document: Option<String>,
    /// The strategy that it serves.
    pub strategy: Option<StrategyTime>,
    /// The mandate before it.
    pub predecessor: Option<MandateTitle>,
    /// The mandate after it.
    pub successor: Option<MandateTitle>,
    /// The assignments that it gives, in its order.
    pub assignments: Vec<Row>,
}

/// A strategy with its time and its priority areas.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct StrategyTime {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// The priority areas.
    pub areas: Vec<AreaTitle>,
}

/// Shows a mandate as of a day.
pub fn page(network: &Network, mandate: &Entry<Mandate>, on: NaiveDate) -> Page {
    let phase = Phase::on(mandate, on);
    let commissioner = mandate.commissioned_by.as_ref();
    let all = network.mandates_by_day();
    let place = all.iter().position(|other| other.id == mandate.id);
    let beside = |place: Option<usize>| all.get(place?).map(|mandate| MandateTitle::of(mandate));
    let assignments = network.assignments_of(mandate.id.as_str());
    Page {
        version: super::VERSION,
        mandate: MandateTitle::of(mandate),
        day: Date(on),
        state: phase,
        remaining_day_count: (phase == Phase::Running).then(|| (*mandate.until - on).num_days()),
        commissioner: commissioner.map(|id| OrganisationName::of(network, id)),
        document: mandate.document.clone(),
        strategy: mandate.strategy.as_ref().map(strategy),
        predecessor: beside(place.and_then(|place| place.checked_sub(1))),
        successor: beside(place.map(|place| place + 1)),
        assignments: assignments
            .into_iter()
            .map(|assignment| Row::of(network, assignment, on))
            .collect(),
    }
}

fn strategy(strategy: &Strategy) -> StrategyTime {
    StrategyTime {
        from: strategy.from,
        until: strategy.until,
        areas: strategy.areas.iter().map(AreaTitle::of).collect(),
    }
}
