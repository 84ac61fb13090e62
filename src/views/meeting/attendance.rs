//! Who came to a meeting, organisation by organisation: in which roles, in whose place and for which part.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::mention::Person;
use crate::network::Network;
use crate::records::meeting::Attendance;
use crate::records::organisation::OrganisationKind;
use crate::records::{Entry, Id, Member, Organisation, Role};
use crate::text::order::Order;

/// How an organisation was represented.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Seat {
    /// The organisation's name.
    pub organisation: String,
    /// Who came for it.
    pub present: Vec<Attendee>,
    /// Who sent apologies.
    pub absent: Vec<Attendee>,
}

/// A person who came or sent apologies.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Attendee {
    /// Who.
    #[serde(flatten)]
    pub person: Person,
    /// The roles of the day; none for a representative, whom the seat itself names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// In whose place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deputy_for: Option<Person>,
    /// Whether it was for a part of the meeting alone.
    #[serde(skip_serializing_if = "is_false")]
    pub partial: bool,
    /// Which part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// The municipalities in Swedish order, all of them, then the other organisations that took part.
pub(super) fn seats(network: &Network, attendance: &Attendance, day: NaiveDate) -> Vec<Seat> {
    let order = Order::swedish();
    let mut organisations: Vec<&Entry<Organisation>> = network.organisations.iter().collect();
    let place = |kind| match kind {
        OrganisationKind::Municipality => 0,
        OrganisationKind::Association => 1,
        _ => 2,
    };
    organisations.sort_by(|one, other| {
        place(one.kind)
            .cmp(&place(other.kind))
            .then_with(|| order.compare(&one.name, &other.name))
    });
    let people = |ids: BTreeSet<&str>, organisation: &Entry<Organisation>| -> Vec<Attendee> {
        let mut people: Vec<Attendee> = ids
            .into_iter()
            .filter_map(|id| network.members.get(id))
            .filter(|member| member.organisation == organisation.id)
            .map(|member| attendee(network, attendance, member, day))
            .collect();
        people.sort_by(|one, other| order.compare_people(&one.person.name, &other.person.name));
        people
    };
    organisations
        .into_iter()
        .map(|organisation| Seat {
            organisation: organisation.name.clone(),
            present: people(attendance.came().map(Id::as_str).collect(), organisation),
            absent: people(attendance.stayed_away().map(Id::as_str).collect(), organisation),
        })
        .filter(|seat| !seat.present.is_empty() || !seat.absent.is_empty())
        .collect()
}

fn attendee(network: &Network, attendance: &Attendance, member: &Entry<Member>, day: NaiveDate) -> Attendee {
    let is_them = |id: &Id<Member>| id.as_str() == member.id.as_str();
    let deputy = attendance.deputies.iter().find(|deputy| is_them(&deputy.member));
    let partial = attendance.partial.iter().find(|partial| is_them(&partial.member));
    let held = member.terms.iter().filter(|term| term.covers(day));
    let mut roles: Vec<Role> = held.map(|term| term.role).collect();
    if roles.contains(&Role::Representative) {
        roles.clear();
    }
    // That somebody came in another's place says more than that it is the person's role.
    roles.retain(|role| deputy.is_none() || *role != Role::Deputy);
    Attendee {
        person: Person {
            id: member.id.to_string(),
            name: member.name.clone(),
        },
        roles,
        deputy_for: deputy.map(|deputy| Person {
            id: deputy.r#for.to_string(),
            name: network.name_of(&deputy.r#for),
        }),
        partial: partial.is_some(),
        note: partial.and_then(|partial| partial.note.clone()),
    }
}

fn is_false(flag: &bool) -> bool {
    !flag
}
