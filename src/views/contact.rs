//! How a member is reached at work.

use schemars::JsonSchema;
use serde::Serialize;

use super::mention::{OrganisationName, Person};
use crate::network::Network;
use crate::records::{Entry, Member};

/// A member, and how to reach them at work.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Contact {
    /// Who.
    #[serde(flatten)]
    pub person: Person,
    /// Where the person works.
    pub organisation: OrganisationName,
    /// The title at work.
    pub title: Option<String>,
    /// The e-mail address at work.
    pub email: Option<String>,
    /// The telephone at work.
    pub phone: Option<String>,
}

impl Contact {
    /// Shows a member.
    pub(super) fn of(network: &Network, member: &Entry<Member>) -> Self {
        Self {
            person: Person::of(network, &member.id),
            organisation: OrganisationName::of(network, &member.organisation),
            title: member.title.clone(),
            email: member.email.clone(),
            phone: member.phone.clone(),
        }
    }
}
