//! Feedback between the network and the directors, both ways.

use serde::{Deserialize, Serialize};

use super::{Assignment, Date, Id, Kind, Meeting, Member, Named, Record};

/// `feedback/<date>-<slug>.toml`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Feedback {
    /// Which way it goes.
    pub direction: Direction,
    /// The day.
    pub on: Date,
    /// Who carried it.
    pub by: Option<Id<Member>>,
    /// The meeting that it belongs to.
    pub meeting: Option<Id<Meeting>>,
    /// What was said.
    pub text: Option<String>,
    /// The assignments that it is about.
    #[serde(default)]
    pub assignments: Vec<Id<Assignment>>,
    /// What came back.
    pub answer: Option<Answer>,
}

impl Named for Feedback {
    const KIND: Kind = Kind::Feedback;
}

impl Record for Feedback {}

/// Which way feedback goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// From the directors to the network.
    FromDirectors,
    /// From the network to the directors.
    ToDirectors,
}

/// What came back on feedback.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Answer {
    /// The day.
    pub on: Date,
    /// Who carried it.
    pub by: Option<Id<Member>>,
    /// The meeting that heard it.
    pub meeting: Option<Id<Meeting>>,
    /// What was said.
    pub text: Option<String>,
}
