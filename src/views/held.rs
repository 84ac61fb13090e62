//! Which roles somebody has, and since when.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use crate::records::member::Term;
use crate::records::{Date, Member, Role};

/// A role that a person has.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Held {
    /// The role.
    pub role: Role,
    /// Since when.
    pub from: Date,
    /// Until when, where that is known.
    pub until: Option<Date>,
}

impl Held {
    /// Shows a term.
    pub fn of(term: &Term) -> Self {
        Self {
            role: term.role,
            from: term.from,
            until: term.until,
        }
    }

    /// The roles of a day, in the order in which lists show them.
    pub fn on(member: &Member, day: NaiveDate) -> Vec<Self> {
        let mut roles: Vec<Self> = member.terms_on(day).map(Self::of).collect();
        roles.sort_by_key(|held| (held.rank(), held.from));
        roles
    }

    /// Every role there was, is or will be, the latest first.
    pub fn ever(member: &Member) -> Vec<Self> {
        let mut roles: Vec<Self> = member.terms.iter().map(Self::of).collect();
        roles.sort_by_key(|held| (std::cmp::Reverse(held.from), held.rank()));
        roles
    }

    /// The place of the role in lists.
    fn rank(&self) -> Option<usize> {
        Role::ALL.iter().position(|role| *role == self.role)
    }
}
