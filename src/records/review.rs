//! The yearly revision of the assignments.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Assignment, Date, Id, Kind, Member, Named, Record};

/// `reviews/<year>.toml`
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Review {
    /// The day.
    pub on: Date,
    /// The school director who revised.
    pub by: Option<Id<Member>>,
    /// What became of each assignment.
    #[serde(default)]
    pub results: Vec<ReviewResult>,
}

impl Named for Review {
    const KIND: Kind = Kind::Review;
}

impl Record for Review {}

/// What became of one assignment.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ReviewResult {
    /// The assignment.
    pub assignment: Id<Assignment>,
    /// What became of it.
    pub result: Revision,
    /// A remark.
    pub note: Option<String>,
}

/// What a revision came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Revision {
    /// Stays as it is.
    Unchanged,
    /// Gets another wording.
    Changed,
    /// Is new.
    New,
    /// Ends.
    Ended,
}
