//! Feedback between the network and the directors, both ways.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Assignment, Date, Id, Kind, Meeting, Member, Named, Record};
use crate::text::composed;

/// `feedback/<date>-<slug>.toml`
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
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
/// What people write when there is nothing to say, as the beginning of the text in small letters.
const NOTHING: [&str; 9] = [
    "inget att rapportera",
    "inget att återkoppla",
    "inget att ta upp",
    "inget nytt",
    "ingen återkoppling",
    "ingenting att",
    "no feedback",
    "nothing new",
    "nothing to",
];

impl Feedback {
    /// Tells whether it only says that there is nothing to say, which needs no answer.
    pub fn says_nothing(&self) -> bool {
        self.text.as_deref().is_some_and(says_nothing)
    }
}

fn says_nothing(text: &str) -> bool {
    let text = composed(text.trim()).to_lowercase();
    NOTHING.iter().any(|nothing| text.starts_with(nothing))
}

/// Which way feedback goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// From the directors to the network.
    FromDirectors,
    /// From the network to the directors.
    ToDirectors,
}

/// What came back on feedback.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_said_in_several_ways() {
        for text in [
            "Inget att rapportera.",
            " inget att a\u{30a}terkoppla",
            "NOTHING TO REPORT",
        ] {
            assert!(says_nothing(text), "{text}");
        }
        for text in [
            "",
            "Vi har inget att invända.",
            "Inget svar har kommit. När kommer det?",
        ] {
            assert!(!says_nothing(text), "{text}");
        }
    }
}
