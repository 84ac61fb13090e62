//! A person in the network, for whom, in which roles and when.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Id, Kind, Named, Organisation, Record, fitting};

/// `members/<given>-<family>.toml`
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Member {
    /// The person's name, given name first.
    pub name: String,
    /// The organisation that the person comes from.
    pub organisation: Id<Organisation>,
    /// The title at work.
    pub title: Option<String>,
    /// The address at work.
    #[serde(default, deserialize_with = "fitting::email")]
    #[schemars(extend("pattern" = fitting::EMAIL))]
    pub email: Option<String>,
    /// The telephone at work.
    pub phone: Option<String>,
    /// What may stand on public pages; nothing unless it is named here.
    #[serde(default)]
    pub publish: Vec<Published>,
    /// The roles, each with its time.
    #[serde(default)]
    pub terms: Vec<Term>,
}

impl Named for Member {
    const KIND: Kind = Kind::Member;
}

impl Record for Member {}

impl Member {
    /// Goes through the terms that a day lies in.
    pub fn terms_on(&self, day: NaiveDate) -> impl Iterator<Item = &Term> {
        self.terms.iter().filter(move |term| term.covers(day))
    }

    /// Tells whether the person is in the network on a day, in any role.
    pub fn is_member_on(&self, day: NaiveDate) -> bool {
        self.terms_on(day).next().is_some()
    }

    /// Tells whether the person has a role on a day.
    pub fn has_role_on(&self, role: Role, day: NaiveDate) -> bool {
        self.terms_on(day).any(|term| term.role == role)
    }
}

/// What of a person may be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Published {
    /// The name.
    Name,
    /// The address.
    Email,
    /// The telephone.
    Phone,
}

/// A role and its time.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Term {
    /// The role.
    pub role: Role,
    /// The first day.
    pub from: Date,
    /// The last day; open when absent.
    pub until: Option<Date>,
}

impl Term {
    /// Tells whether a day lies in the term; both ends count.
    pub fn covers(&self, day: NaiveDate) -> bool {
        *self.from <= day && self.until.is_none_or(|until| day <= *until)
    }
}

/// What a person is in the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Represents an organisation.
    Representative,
    /// Stands in for a representative.
    Deputy,
    /// Belongs to the presidium.
    Presidium,
    /// Leads the meetings.
    Chair,
    /// Stands in for the chair.
    ViceChair,
    /// Keeps the minutes.
    Secretary,
    /// Calls the meetings.
    Convener,
    /// The school director who carries feedback both ways.
    SchoolDirector,
    /// Coordinates on the association's behalf.
    Coordinator,
    /// Takes part by invitation.
    CoOpted,
}

impl Role {
    /// Every role, in the order in which lists show them.
    pub const ALL: [Self; 10] = [
        Self::Chair,
        Self::ViceChair,
        Self::Presidium,
        Self::Secretary,
        Self::Convener,
        Self::SchoolDirector,
        Self::Coordinator,
        Self::Representative,
        Self::Deputy,
        Self::CoOpted,
    ];
}
