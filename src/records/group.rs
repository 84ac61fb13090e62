//! A working group.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Assignment, Backwards, Date, Id, Kind, Meeting, Member, Named, Record};

/// `groups/<id>.toml`
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Group {
    /// Its title.
    pub title: String,
    /// What it is for.
    pub purpose: Option<String>,
    /// The assignments that it serves.
    #[serde(default)]
    pub assignments: Vec<Id<Assignment>>,
    /// Who calls it together.
    pub convener: Option<Id<Member>>,
    /// Who belongs to it.
    #[serde(default)]
    pub members: Vec<Id<Member>>,
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
    /// What it has reported.
    #[serde(default)]
    pub reports: Vec<GroupReport>,
}

impl Named for Group {
    const KIND: Kind = Kind::Group;
}

impl Record for Group {
    fn backwards(&self) -> Vec<Backwards> {
        let days = Backwards::of(&[], ("from", self.from), ("until", self.until));
        days.into_iter().collect()
    }
}

impl Group {
    /// Tells whether the group exists on a day; both ends count, and an open end is far away.
    pub fn exists_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| *from <= day) && self.until.is_none_or(|until| day <= *until)
    }
}

/// A report of a working group.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GroupReport {
    /// The day.
    pub on: Date,
    /// The meeting that heard it.
    pub meeting: Option<Id<Meeting>>,
    /// What it said.
    pub text: Option<String>,
    /// Whether it is the group's last.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub r#final: bool,
}
