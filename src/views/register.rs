//! Who is in the network on a day?

use chrono::NaiveDate;
use serde::Serialize;

use crate::network::Network;
use crate::records::{Date, Entry, Member, Role};
use crate::text::order::Order;

/// What `member list --json` gives: personal data, for internal use.
#[derive(Debug, Serialize)]
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
#[derive(Debug, Serialize)]
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

/// A role that a person has.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Held {
    /// The role.
    pub role: Role,
    /// Since when.
    pub from: Date,
    /// Until when, where that is known.
    pub until: Option<Date>,
}

/// Lists the members of a day in Swedish order by family name.
pub fn register(network: &Network, on: NaiveDate) -> Register {
    let order = Order::swedish();
    let mut members: Vec<Row> = network
        .roll_on(on)
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
    let mut roles: Vec<Held> = member
        .terms_on(on)
        .map(|term| Held {
            role: term.role,
            from: term.from,
            until: term.until,
        })
        .collect();
    roles.sort_by_key(|held| Role::ALL.iter().position(|role| *role == held.role));
    Row {
        id: member.id.to_string(),
        name: member.name.clone(),
        organisation_name: network.organisation_name(&organisation),
        organisation,
        title: member.title.clone(),
        email: member.email.clone(),
        phone: member.phone.clone(),
        roles,
    }
}
