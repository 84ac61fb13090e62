//! Which meetings there are?

use std::collections::BTreeSet;

use chrono::Datelike;
use schemars::JsonSchema;
use serde::Serialize;

use super::mention::MeetingDay;
use super::minutes::{MinutesState, Publication};
use crate::network::Network;
use crate::records::meeting::{MeetingKind, MeetingStatus};
use crate::records::{Date, Entry, Meeting, Time};

/// What `meeting list --json` gives.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Meetings {
    /// The version of the shape.
    pub version: u32,
    /// The day as of which meetings have passed or are still to be held.
    pub day: Date,
    /// The meetings by day.
    pub meetings: Vec<Row>,
    /// The next of them that is still to be held.
    pub next_meeting: Option<MeetingDay>,
}

/// A meeting in a list.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Row {
    /// The id: the day that it was first planned for.
    pub id: String,
    /// The day.
    pub date: Date,
    /// When it begins.
    pub start: Option<Time>,
    /// When it ends.
    pub end: Option<Time>,
    /// Its title.
    pub title: Option<String>,
    /// Where people meet.
    pub place: Option<String>,
    /// Whether it is one of the ordinary ones.
    pub kind: MeetingKind,
    /// How far it has come.
    pub status: MeetingStatus,
    /// Whether its day has passed and it still stands as to come.
    pub has_passed: bool,
    /// How far the minutes have come.
    pub minutes: Option<MinutesState>,
    /// Where and when the minutes were published.
    pub publication: Option<Publication>,
}

/// Which meetings are listed.
#[derive(Debug, Default)]
pub struct Choice {
    /// Only those that lie in these calendar years; in all where none is named.
    pub years: BTreeSet<i32>,
    /// Only those that have come this far; all where none is named.
    pub statuses: Vec<MeetingStatus>,
}

impl Choice {
    fn holds(&self, meeting: &Meeting) -> bool {
        (self.years.is_empty() || self.years.contains(&meeting.date.year()))
            && (self.statuses.is_empty() || self.statuses.contains(&meeting.status))
    }
}

/// Lists meetings by day.
pub fn meetings(network: &Network, choice: &Choice) -> Meetings {
    let mut meetings = network.meetings_by_day();
    meetings.retain(|meeting| choice.holds(meeting));
    let is_to_come = |meeting: &&&Entry<Meeting>| {
        matches!(meeting.status, MeetingStatus::Planned | MeetingStatus::Called)
            && *meeting.date >= network.today
    };
    Meetings {
        version: super::VERSION,
        day: Date(network.today),
        next_meeting: meetings
            .iter()
            .find(is_to_come)
            .map(|meeting| MeetingDay::of(meeting)),
        meetings: meetings
            .into_iter()
            .map(|meeting| row(network, meeting))
            .collect(),
    }
}

fn row(network: &Network, meeting: &Entry<Meeting>) -> Row {
    Row {
        id: meeting.id.to_string(),
        date: meeting.date,
        start: meeting.start,
        end: meeting.end,
        title: meeting.title.clone(),
        place: meeting.place.clone(),
        kind: meeting.kind,
        status: meeting.status,
        has_passed: network.has_passed(meeting),
        minutes: MinutesState::of(network, meeting),
        publication: Publication::of(meeting),
    }
}
