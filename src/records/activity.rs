//! Work done for an assignment outside meetings.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Assignment, Backwards, Date, Id, Kind, Named, Organisation, Record};

/// `activities/<date>-<slug>.toml`
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Activity {
    /// Its title.
    pub title: String,
    /// The day, or the first of several.
    pub on: Date,
    /// The last day.
    pub until: Option<Date>,
    /// What it was.
    pub kind: ActivityKind,
    /// The assignments that it served.
    #[serde(default)]
    pub assignments: Vec<Id<Assignment>>,
    /// Who took part.
    #[serde(default)]
    pub organisations: Vec<Id<Organisation>>,
    /// A remark.
    pub note: Option<String>,
}

impl Named for Activity {
    const KIND: Kind = Kind::Activity;
}

impl Record for Activity {
    fn backwards(&self) -> Vec<Backwards> {
        let days = Backwards::of(&[], ("on", Some(self.on)), ("until", self.until));
        days.into_iter().collect()
    }
}

/// What an activity was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActivityKind {
    /// Training.
    Training,
    /// A position taken.
    Position,
    /// A structure built.
    Structure,
    /// An exchange of experience.
    Exchange,
    /// A proposal made.
    Proposal,
    /// A contact taken.
    Contact,
}
