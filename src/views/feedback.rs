//! What do the network and the directors tell each other, and what waits for an answer?

use std::collections::BTreeSet;

use chrono::Datelike;
use schemars::JsonSchema;
use serde::Serialize;

use super::mention::{AssignmentTitle, Line, MeetingDay, Person};
use crate::network::{Network, Point};
use crate::records::feedback::{Direction, Feedback};
use crate::records::{Date, Entry, Id, Meeting};

/// What `feedback list --json` gives: with names, for internal use.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Loops {
    /// The version of the shape.
    pub version: u32,
    /// The day as of which they are answered or open.
    pub day: Date,
    /// The feedback by day.
    pub feedback: Vec<Loop>,
}

/// What `feedback show --json` gives: with names, for internal use.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Page {
    /// The version of the shape.
    pub version: u32,
    /// The day as of which it is answered or open.
    pub day: Date,
    /// The feedback.
    #[serde(flatten)]
    pub feedback: Loop,
}

/// Feedback with its answer.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Loop {
    /// The id of the record; of a point to raise that stands in minutes alone the meeting's id and its place
    /// among all points of the minutes, such as `2024-02-09:1`.
    pub id: String,
    /// Whether there is a record of it, and not only a point in minutes.
    pub is_recorded: bool,
    /// Which way it goes.
    pub direction: Direction,
    /// What has become of it.
    pub state: State,
    /// The day on which it was given; of a point in minutes that of the meeting.
    pub on: Date,
    /// Who carried it.
    pub by: Option<Person>,
    /// The meeting that it belongs to.
    pub meeting: Option<MeetingDay>,
    /// What was said.
    pub text: Option<String>,
    /// The assignments that it is about.
    pub assignments: Vec<AssignmentTitle>,
    /// The first meeting that was held since, as long as it is open: the answer is late.
    pub unanswered_at: Option<MeetingDay>,
    /// What came back.
    pub answer: Option<Answer>,
    /// Where it stands.
    #[serde(flatten)]
    pub line: Line,
}

/// What has become of feedback.
#[derive(Debug, Clone, Copy, PartialEq, Eq, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It waits for an answer.
    Open,
    /// It has had one.
    Answered,
    /// It only says that there is nothing to say, and needs none.
    NothingToAnswer,
}

/// What came back.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Answer {
    /// The day.
    pub on: Date,
    /// Who carried it.
    pub by: Option<Person>,
    /// The meeting that heard it.
    pub meeting: Option<MeetingDay>,
    /// What was said.
    pub text: Option<String>,
}

/// Which feedback is listed.
#[derive(Debug, Default)]
pub struct Choice {
    /// Only what waits for an answer.
    pub open: bool,
    /// Only what goes this way.
    pub direction: Option<Direction>,
    /// Only what was given in these calendar years; in all where none is named.
    pub years: BTreeSet<i32>,
}

impl Choice {
    fn holds(&self, feedback: &Loop) -> bool {
        (feedback.state == State::Open || !self.open)
            && self
                .direction
                .is_none_or(|direction| feedback.direction == direction)
            && (self.years.is_empty() || self.years.contains(&feedback.on.year()))
    }
}

/// Lists feedback by day.
pub fn loops(network: &Network, choice: &Choice) -> Loops {
    let mut feedback = all(network);
    feedback.retain(|feedback| choice.holds(feedback));
    Loops {
        version: super::VERSION,
        day: Date(network.today),
        feedback,
    }
}

/// Shows feedback by its id, or a point in minutes by its address.
pub fn page(network: &Network, id: &str) -> Option<Page> {
    let feedback = all(network).into_iter().find(|feedback| feedback.id == id)?;
    Some(Page {
        version: super::VERSION,
        day: Date(network.today),
        feedback,
    })
}

fn all(network: &Network) -> Vec<Loop> {
    let records = network.feedback.iter().map(|feedback| record(network, feedback));
    let points = network.unrecorded_points();
    let mut all: Vec<Loop> = records
        .chain(points.iter().map(|raised| point(network, raised)))
        .collect();
    all.sort_by(|one, other| (one.on, &one.id).cmp(&(other.on, &other.id)));
    all
}

fn record(network: &Network, feedback: &Entry<Feedback>) -> Loop {
    let meeting = |id: &Id<Meeting>| network.meetings.get(id.as_str()).map(MeetingDay::of);
    let state = match network.is_unanswered(feedback) {
        true => State::Open,
        false if feedback.answer.is_none() => State::NothingToAnswer,
        false => State::Answered,
    };
    let answer = feedback.answer.as_ref().filter(|_| state == State::Answered);
    Loop {
        id: feedback.id.to_string(),
        is_recorded: true,
        direction: feedback.direction,
        state,
        on: feedback.on,
        by: feedback.by.as_ref().map(|by| Person::of(network, by)),
        meeting: feedback.meeting.as_ref().and_then(meeting),
        text: feedback.text.clone(),
        assignments: AssignmentTitle::of_all(network, &feedback.assignments),
        unanswered_at: network.held_without_answer(feedback).map(MeetingDay::of),
        answer: answer.map(|answer| Answer {
            on: answer.on,
            by: answer.by.as_ref().map(|by| Person::of(network, by)),
            meeting: answer.meeting.as_ref().and_then(meeting),
            text: answer.text.clone(),
        }),
        line: Line::of(network, &feedback.at("direction")),
    }
}

fn point(network: &Network, point: &Point<'_>) -> Loop {
    let assignments = point.item.map(|item| &*item.assignments).unwrap_or_default();
    Loop {
        id: point.address.clone(),
        is_recorded: false,
        direction: Direction::ToDirectors,
        state: State::Open,
        on: point.meeting.date,
        by: None,
        meeting: Some(MeetingDay::of(point.meeting)),
        text: Some(point.raised.text.clone()),
        assignments: AssignmentTitle::of_all(network, assignments),
        unanswered_at: network.next_held(*point.meeting.date).map(MeetingDay::of),
        answer: None,
        line: Line::of(network, &point.place()),
    }
}
