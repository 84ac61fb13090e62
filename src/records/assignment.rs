//! One assignment of a mandate, its state and its follow-ups.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Area, Date, Id, Kind, Mandate, Member, Named, Record};

/// `assignments/<id>.toml`
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Assignment {
    /// A short title in the network's own words.
    pub title: String,
    /// The commissioner's wording, once the network has filled it in.
    pub text: Option<String>,
    /// The seal of `text`, set by the tool.
    pub text_digest: Option<String>,
    /// The mandate that gives it.
    pub mandate: Id<Mandate>,
    /// Where in the mandate it stands.
    pub section: Option<String>,
    /// The priority areas that it serves, set by a person.
    #[serde(default)]
    pub areas: Vec<Id<Area>>,
    /// How it stands.
    #[serde(default)]
    pub state: AssignmentState,
    /// Since when it is not active.
    pub since: Option<Date>,
    /// Why it is not active.
    pub reason: Option<String>,
    /// The assignment of the former mandate that it carries on.
    pub continues: Option<Id<Assignment>>,
    /// The school director's judgements.
    #[serde(default)]
    pub follow_ups: Vec<FollowUp>,
}

impl Named for Assignment {
    const KIND: Kind = Kind::Assignment;
}

impl Record for Assignment {}

impl Assignment {
    /// An assignment that begins, of which only the mandate and the title are known.
    pub fn of(mandate: Id<Mandate>, title: String) -> Self {
        Self {
            title,
            text: None,
            text_digest: None,
            mandate,
            section: None,
            areas: Vec::new(),
            state: AssignmentState::Active,
            since: None,
            reason: None,
            continues: None,
            follow_ups: Vec::new(),
        }
    }

    /// Tells whether it is being worked on on a day; one that is not, and does not say since when, never is.
    pub fn is_active_on(&self, day: NaiveDate) -> bool {
        self.state == AssignmentState::Active || self.since.is_some_and(|since| day < *since)
    }
}

/// How an assignment stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AssignmentState {
    /// Being worked on.
    #[default]
    Active,
    /// Resting for a reason.
    Dormant,
    /// Replaced by another.
    Superseded,
    /// Done.
    Completed,
}

/// A judgement of how an assignment goes.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FollowUp {
    /// The day.
    pub on: Date,
    /// The school director who judged.
    pub by: Option<Id<Member>>,
    /// The judgement.
    pub judgement: Judgement,
    /// A remark.
    pub note: Option<String>,
}

/// How an assignment goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Judgement {
    /// Nothing done yet.
    NotStarted,
    /// As it should.
    OnTrack,
    /// It may fail.
    AtRisk,
    /// Done.
    Done,
}
