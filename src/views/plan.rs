//! What is planned for a year?

use chrono::Datelike;
use schemars::JsonSchema;
use serde::Serialize;

use super::mention::Person;
use super::suggestion::Doubt;
use crate::calendar::Week;
use crate::network::Network;
use crate::records::meeting::{MeetingKind, MeetingStatus};
use crate::records::network::Weekday;
use crate::records::{Date, Entry, Id, Meeting, Time};
use crate::words::Words;

/// What `plan show --json` gives.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Plan {
    /// The version of the shape.
    pub version: u32,
    /// The day as of which meetings have passed.
    pub day: Date,
    /// The calendar year.
    pub year: i32,
    /// The presidium's working order for the year.
    pub working_order: Option<Order>,
    /// The weekday of the network's meetings.
    pub weekday: Weekday,
    /// How many meetings the year must hold at least.
    pub minimum_count: u32,
    /// The meetings by day, the cancelled ones too.
    pub meetings: Vec<Row>,
}

/// A working order.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Order {
    /// The id: its year.
    pub id: String,
    /// The day on which it was adopted.
    pub adopted: Option<Date>,
    /// The presidium's members who adopted it.
    pub people: Vec<Person>,
    /// A remark.
    pub note: Option<String>,
}

/// A meeting of the year.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Row {
    /// The id: the day that it was first planned for.
    pub id: String,
    /// The day.
    pub date: Date,
    /// The number of its week.
    pub week: u32,
    /// When it begins.
    pub start: Option<Time>,
    /// When it ends.
    pub end: Option<Time>,
    /// Where people meet.
    pub place: Option<String>,
    /// Its theme.
    pub theme: Option<String>,
    /// Whether it is one of the ordinary ones.
    pub kind: MeetingKind,
    /// How far it has come.
    pub status: MeetingStatus,
    /// Whether its day has passed and it still stands as to come.
    pub has_passed: bool,
    /// What speaks against its day.
    pub doubts: Vec<Doubt>,
}

/// Tells what is planned for a year; none where nothing is.
pub fn plan(network: &Network, words: Words, year: i32) -> Option<Plan> {
    let order = network.working_order(year);
    let mut meetings = network.meetings_by_day();
    meetings.retain(|meeting| meeting.date.year() == year);
    if order.is_none() && meetings.is_empty() {
        return None;
    }
    let row = |meeting: &&Entry<Meeting>| {
        let id: Id<Meeting> = Id::new(meeting.id.as_str());
        let theme = order.and_then(|order| order.themes.get(&id)).cloned();
        row(network, words, meeting, theme)
    };
    Some(Plan {
        version: super::VERSION,
        day: Date(network.today),
        year,
        working_order: order.map(|order| Order {
            id: order.id.to_string(),
            adopted: order.adopted,
            people: order
                .by
                .iter()
                .map(|member| Person::of(network, member))
                .collect(),
            note: order.note.clone(),
        }),
        weekday: network.settings.meetings.weekday,
        minimum_count: network.settings.meetings.minimum_per_year,
        meetings: meetings.iter().map(row).collect(),
    })
}

fn row(network: &Network, words: Words, meeting: &Entry<Meeting>, theme: Option<String>) -> Row {
    let is_to_come = matches!(meeting.status, MeetingStatus::Planned | MeetingStatus::Called);
    let obstacles = network.obstacles_on(*meeting.date);
    let obstacles = obstacles.iter().filter(|_| is_to_come);
    Row {
        id: meeting.id.to_string(),
        date: meeting.date,
        week: Week::of(*meeting.date).number,
        start: meeting.start,
        end: meeting.end,
        place: meeting.place.clone(),
        theme,
        kind: meeting.kind,
        status: meeting.status,
        has_passed: network.has_passed(meeting),
        doubts: obstacles.map(|obstacle| Doubt::of(obstacle, words)).collect(),
    }
}
