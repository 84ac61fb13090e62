//! Which meetings there are?

use std::collections::BTreeSet;

use chrono::Datelike;
use serde::Serialize;

use crate::network::Network;
use crate::records::meeting::{MeetingKind, MeetingStatus, Stage};
use crate::records::{Date, Entry, Meeting, Time};

/// What `meeting list --json` gives.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Meetings {
    /// The version of the shape.
    pub version: u32,
    /// The meetings by day.
    pub meetings: Vec<Row>,
}

/// A meeting in a list.
#[derive(Debug, Serialize)]
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
    /// How far the minutes have come.
    pub minutes: Option<Stage>,
    /// Where the minutes are published.
    pub published: Option<String>,
}

/// Lists the meetings by day: of these years, or all where none is named.
pub fn meetings(network: &Network, years: &BTreeSet<i32>) -> Meetings {
    let wanted = |meeting: &&Entry<Meeting>| years.is_empty() || years.contains(&meeting.date.year());
    let meetings = network
        .meetings_by_day()
        .into_iter()
        .filter(wanted)
        .map(row)
        .collect();
    Meetings {
        version: super::VERSION,
        meetings,
    }
}

fn row(meeting: &Entry<Meeting>) -> Row {
    Row {
        id: meeting.id.to_string(),
        date: meeting.date,
        start: meeting.start,
        end: meeting.end,
        title: meeting.title.clone(),
        place: meeting.place.clone(),
        kind: meeting.kind,
        status: meeting.status,
        minutes: meeting.minutes.as_ref().map(|minutes| minutes.status),
        published: meeting
            .publication
            .as_ref()
            .and_then(|publication| publication.url.clone()),
    }
}
