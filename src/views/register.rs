//! Who is in the network on a day?

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::contact::Contact;
use super::held::Held;
use crate::network::Network;
use crate::records::{Date, Entry, Member, Role};
use crate::text::order::Order;

/// What `member list --json` gives: personal data, for internal use.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Register {
    /// The version of the shape.
    pub version: u32,
    /// The day as of which they are members.
    pub day: Date,
    /// The members by family name.
    pub members: Vec<Row>,
}

/// A member in a list.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Row {
    /// Who, and how to reach them.
    #[serde(flatten)]
    pub contact: Contact,
    /// The roles that the person has on the day.
    pub roles: Vec<Held>,
}

/// Lists the members of a day in Swedish order by family name: those with one of these roles from one of these
/// organisations, or all where none is named.
pub fn register(network: &Network, on: NaiveDate, roles: &[Role], organisations: &[String]) -> Register {
    let order = Order::swedish();
    let has_role =
        |member: &&Entry<Member>| roles.is_empty() || roles.iter().any(|role| member.has_role_on(*role, on));
    let is_of = |member: &&Entry<Member>| {
        let own = member.organisation.as_str();
        organisations.is_empty() || organisations.iter().any(|organisation| organisation == own)
    };
    let mut members: Vec<Row> = network
        .roll_on(on)
        .filter(has_role)
        .filter(is_of)
        .map(|member| row(network, member, on))
        .collect();
    members.sort_by(|one, other| {
        let (one, other) = (&one.contact.person, &other.contact.person);
        one.compare(other, &order)
    });
    Register {
        version: super::VERSION,
        day: Date(on),
        members,
    }
}

fn row(network: &Network, member: &Entry<Member>, on: NaiveDate) -> Row {
    Row {
        contact: Contact::of(network, member),
        roles: Held::on(member, on),
    }
}
