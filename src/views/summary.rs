//! What do the directors hear of the meetings since they heard the last time?

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::decisions::Decision;
use super::feedback::{self, Loop, State};
use super::meeting::Promised;
use super::mention::MeetingDay;
use crate::diagnostic::Arguments;
use crate::network::Network;
use crate::records::feedback::Direction;
use crate::records::meeting::{AgendaItem, AgendaKind, MeetingStatus};
use crate::records::{Date, Entry, Meeting};
use crate::text::title::key;

/// What `report directors --json` gives: with names, for internal use.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Summary {
    /// The version of the shape.
    pub version: u32,
    /// The day as of which it is told.
    pub day: Date,
    /// The meetings that it tells of, by day.
    pub meetings: Vec<Told>,
    /// What the directors are asked: all that waits for an answer, and what was raised since the first of the
    /// meetings.
    pub points: Vec<Loop>,
    /// What the directors asked, and were answered since the first of the meetings.
    pub answers: Vec<Loop>,
    /// The next meeting.
    pub next_meeting: Option<MeetingDay>,
}

impl Summary {
    /// What the words about its meetings are filled in with: how many, and the days of the first and the last.
    pub fn days(&self) -> Arguments {
        let day = |told: Option<&Told>| told.map(|told| *told.meeting.date);
        Arguments::from([
            ("count", self.meetings.len().into()),
            ("first", day(self.meetings.first()).into()),
            ("last", day(self.meetings.last()).into()),
        ])
    }
}

/// What came of a meeting.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Told {
    /// The meeting.
    #[serde(flatten)]
    pub meeting: MeetingDay,
    /// The titles of the items that were on the agenda besides the formal and the standing ones.
    pub topics: Vec<String>,
    /// What was decided.
    pub decisions: Vec<Decision>,
    /// What was promised there first, as minutes tell of it last.
    pub actions: Vec<Promised>,
}

/// Tells of meetings as of a day.
pub fn summary(network: &Network, meetings: &[&Entry<Meeting>], day: NaiveDate) -> Summary {
    let first = meetings.iter().map(|meeting| *meeting.date).min().unwrap_or(day);
    let all = feedback::loops(network, &feedback::Choice::default()).feedback;
    let is_raised = |said: &Loop| {
        said.direction == Direction::ToDirectors
            && *said.on <= day
            && (said.state == State::Open || (said.state == State::Answered && first <= *said.on))
    };
    let is_answered = |said: &Loop| {
        let on = said.answer.as_ref().map(|answer| *answer.on);
        let says_nothing = || {
            let record = network.feedback.get(&said.id);
            record.is_some_and(|record| record.says_nothing())
        };
        said.direction == Direction::FromDirectors
            && on.is_some_and(|on| first <= on && on <= day)
            && !says_nothing()
    };
    let (points, rest): (Vec<Loop>, Vec<Loop>) = all.into_iter().partition(is_raised);
    let is_next = |meeting: &&Entry<Meeting>| {
        matches!(meeting.status, MeetingStatus::Planned | MeetingStatus::Called) && day < *meeting.date
    };
    let next = network.meetings_by_day().into_iter().find(is_next);
    Summary {
        version: super::VERSION,
        day: Date(day),
        meetings: meetings.iter().map(|meeting| told(network, meeting)).collect(),
        points,
        answers: rest.into_iter().filter(is_answered).collect(),
        next_meeting: next.map(MeetingDay::of),
    }
}

fn told(network: &Network, meeting: &Entry<Meeting>) -> Told {
    let standing = network.settings.meetings.standing_items.iter();
    let standing: Vec<String> = standing.map(|title| key(title)).collect();
    let is_topic =
        |item: &&AgendaItem| item.kind != Some(AgendaKind::Formal) && !standing.contains(&key(&item.title));
    let topics = meeting.agenda.iter().filter(is_topic);
    let decisions = network.decisions().into_iter();
    let decisions = decisions.filter(|decided| decided.meeting.id == meeting.id);
    let promises = network.promises().into_iter();
    let promises = promises.filter(|promise| {
        // What later minutes carry on is told as they tell it.
        promise.promised.id == meeting.id && promise.carried_on.is_none()
    });
    Told {
        meeting: MeetingDay::of(meeting),
        topics: topics.map(|item| item.title.clone()).collect(),
        decisions: decisions.map(|decided| Decision::of(network, &decided)).collect(),
        actions: promises.map(|promise| Promised::of(network, &promise)).collect(),
    }
}
