//! Who is in the network on a day?

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

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
    /// The day.
    pub on: Date,
    /// The members by family name.
    pub members: Vec<Row>,
}

/// A member in a list.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Row {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The organisation's id.
    pub organisation: String,
    /// The organisation's name.
    pub organisation_name: String,
    /// The title at work.
    pub title: Option<String>,
    /// The address at work.
    pub email: Option<String>,
    /// The telephone at work.
    pub phone: Option<String>,
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
        order
            .compare_people(&one.name, &other.name)
            .then_with(|| one.id.cmp(&other.id))
    });
    Register {
        version: super::VERSION,
        on: Date(on),
        members,
    }
}

fn row(network: &Network, member: &Entry<Member>, on: NaiveDate) -> Row {
    let organisation = member.organisation.to_string();
    Row {
        id: member.id.to_string(),
        name: member.name.clone(),
        organisation_name: network.organisation_name(&organisation),
        organisation,
        title: member.title.clone(),
        email: member.email.clone(),
        phone: member.phone.clone(),
        roles: Held::on(member, on),
    }
}
