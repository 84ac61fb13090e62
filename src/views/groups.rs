//! Which working groups are there, and when were they heard last?

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::mention::Person;
use crate::network::Network;
use crate::records::{Date, Entry, Group};
use crate::text::order::Order;

/// What `group list --json` gives.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Groups {
    /// The version of the shape.
    pub version: u32,
    /// The day as of which they are shown.
    pub day: Date,
    /// The groups in Swedish order.
    pub groups: Vec<Row>,
}

/// A working group in a list.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Row {
    /// The id.
    pub id: String,
    /// The title.
    pub title: String,
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
    /// Whether it exists on the day.
    pub is_open: bool,
    /// Who calls it together.
    pub convener: Option<Person>,
    /// The day of its latest report until the day.
    pub reported_on: Option<Date>,
    /// At how many meetings in a row, until the day, it has not reported.
    pub silent_meeting_count: usize,
}

/// Lists the working groups as of a day: all of them, or those that exist then.
pub fn groups(network: &Network, on: NaiveDate, only_open: bool) -> Groups {
    let order = Order::swedish();
    let row = |group: &Entry<Group>| Row {
        id: group.id.to_string(),
        title: group.title.clone(),
        from: group.from,
        until: group.until,
        is_open: group.exists_on(on),
        convener: group.convener.as_ref().map(|id| Person::of(network, id)),
        reported_on: reported(group, on),
        silent_meeting_count: network.not_heard_at(group, on).len(),
    };
    let rows = network.groups.iter().map(row);
    let mut groups: Vec<Row> = rows.filter(|row| row.is_open || !only_open).collect();
    groups.sort_by(|one, other| order.compare(&one.title, &other.title));
    Groups {
        version: super::VERSION,
        day: Date(on),
        groups,
    }
}

fn reported(group: &Group, on: NaiveDate) -> Option<Date> {
    let days = group.reports.iter().map(|report| report.on);
    days.filter(|day| **day <= on).max()
}
