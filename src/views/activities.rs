//! What has been done for the assignments outside meetings?

use std::collections::BTreeSet;

use chrono::Datelike;
use schemars::JsonSchema;
use serde::Serialize;

use super::mention::{AssignmentTitle, Line, OrganisationName};
use crate::network::Network;
use crate::records::activity::ActivityKind;
use crate::records::{Activity, Date, Entry};

/// What `activity list --json` gives.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Activities {
    /// The version of the shape.
    pub version: u32,
    /// The activities by their first days.
    pub activities: Vec<Row>,
}

/// What `activity show --json` gives.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Page {
    /// The version of the shape.
    pub version: u32,
    /// The activity.
    #[serde(flatten)]
    pub activity: Row,
}

/// An activity.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Row {
    /// The id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it was.
    pub kind: ActivityKind,
    /// The day, or the first of several.
    pub on: Date,
    /// The last day, where there are several.
    pub until: Option<Date>,
    /// The assignments that it served.
    pub assignments: Vec<AssignmentTitle>,
    /// Who took part, in Swedish order.
    pub organisations: Vec<OrganisationName>,
    /// A remark.
    pub note: Option<String>,
    /// Where it stands.
    #[serde(flatten)]
    pub line: Line,
}

/// Which activities are listed.
#[derive(Debug, Default)]
pub struct Choice {
    /// Only those with a day in these calendar years; in all where none is named.
    pub years: BTreeSet<i32>,
    /// Only those for these assignments; for all where none is named.
    pub assignments: Vec<String>,
    /// Only those of these kinds; of all where none is named.
    pub kinds: Vec<ActivityKind>,
}

impl Choice {
    fn holds(&self, activity: &Activity) -> bool {
        let days = activity.on.year()..=activity.until.unwrap_or(activity.on).year();
        let serves = |wanted: &String| activity.assignments.iter().any(|id| id.as_str() == wanted);
        (self.years.is_empty() || self.years.iter().any(|year| days.contains(year)))
            && (self.assignments.is_empty() || self.assignments.iter().any(serves))
            && (self.kinds.is_empty() || self.kinds.contains(&activity.kind))
    }
}

/// Lists activities by their first days.
pub fn activities(network: &Network, choice: &Choice) -> Activities {
    let chosen = network
        .activities
        .iter()
        .filter(|activity| choice.holds(activity));
    let mut activities: Vec<Row> = chosen.map(|activity| row(network, activity)).collect();
    activities.sort_by(|one, other| (one.on, &one.id).cmp(&(other.on, &other.id)));
    Activities {
        version: super::VERSION,
        activities,
    }
}

/// Shows an activity.
pub fn page(network: &Network, activity: &Entry<Activity>) -> Page {
    Page {
        version: super::VERSION,
        activity: row(network, activity),
    }
}

fn row(network: &Network, activity: &Entry<Activity>) -> Row {
    Row {
        id: activity.id.to_string(),
        title: activity.title.clone(),
        kind: activity.kind,
        on: activity.on,
        until: activity.until,
        assignments: AssignmentTitle::of_all(network, &activity.assignments),
        organisations: OrganisationName::of_all(network, &activity.organisations),
        note: activity.note.clone(),
        line: Line::of(network, &activity.at("title")),
    }
}
