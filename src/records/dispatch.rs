//! What was sent, to whom and when.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Id, Kind, Meeting, Member, Named, Record, fitting};

/// `dispatches/<date>-<kind>.toml`
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Dispatch {
    /// What was sent.
    pub kind: DispatchKind,
    /// The day.
    pub sent: Option<Date>,
    /// The addresses or the bodies that it was sent to.
    #[serde(default)]
    pub to: Vec<String>,
    /// Who sent it.
    pub by: Option<Id<Member>>,
    /// The calendar year that it is about.
    #[serde(default, deserialize_with = "fitting::year")]
    #[schemars(range(min = *fitting::YEARS.start(), max = *fitting::YEARS.end()))]
    pub year: Option<i32>,
    /// The meetings that it is about.
    #[serde(default)]
    pub meetings: Vec<Id<Meeting>>,
    /// The seal of what was sent.
    pub digest: Option<String>,
    /// The files that were sent.
    #[serde(default)]
    pub files: Vec<String>,
}

impl Named for Dispatch {
    const KIND: Kind = Kind::Dispatch;
}

impl Record for Dispatch {}

impl Dispatch {
    /// Tells whether the record says to whom it was sent.
    pub fn has_recipient(&self) -> bool {
        self.to.iter().any(|to| !to.trim().is_empty())
    }
}

/// What was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DispatchKind {
    /// The register of members.
    Register,
    /// The dates of the meetings.
    Dates,
    /// A summary to the directors.
    Summary,
    /// The year's report.
    Report,
    /// The call to a meeting.
    Call,
}
