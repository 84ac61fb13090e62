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
    /// The organisation's name; none for people without a record, who stand last.
    pub organisation: Option<String>,
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
    /// The roles of the day.
    pub roles: Vec<Role>,
    /// In whose place.
    pub deputy_for: Option<Person>,
    /// Whether it was for a part of the meeting alone.
    pub partial: bool,
    /// Which part.
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
    let people = |ids: BTreeSet<&Id<Member>>, organisation: Option<&Entry<Organisation>>| -> Vec<Attendee> {
        let sits_here = |id: &&Id<Member>| {
            let own = network
                .members
                .get(id.as_str())
                .map(|member| &member.organisation);
            let own = own.filter(|own| network.organisations.get(own.as_str()).is_some());
            own.map(Id::as_str) == organisation.map(|organisation| organisation.id.as_str())
        };
        let mut people: Vec<Attendee> = ids
            .into_iter()
            .filter(sits_here)
            .map(|id| attendee(network, attendance, id, day))
            .collect();
        people.sort_by(|one, other| order.compare_people(&one.person.name, &other.person.name));
        people
    };
    organisations
        .into_iter()
        .map(Some)
        .chain([None])
        .map(|organisation| Seat {
            organisation: organisation.map(|organisation| organisation.name.clone()),
            present: people(attendance.came().collect(), organisation),
            absent: people(attendance.stayed_away().collect(), organisation),
        })
        .filter(|seat| !seat.present.is_empty() || !seat.absent.is_empty())
        .collect()
}

fn attendee(network: &Network, attendance: &Attendance, id: &Id<Member>, day: NaiveDate) -> Attendee {
    let is_them = |other: &Id<Member>| other == id;
    let deputy = attendance.deputies.iter().find(|deputy| is_them(&deputy.member));
    let partial = attendance.partial.iter().find(|partial| is_them(&partial.member));
    let terms = network.members.get(id.as_str()).map(|member| &member.terms);
    let held = terms.into_iter().flatten().filter(|term| term.covers(day));
    Attendee {
        person: Person::of(network, id),
        roles: held.map(|term| term.role).collect(),
        deputy_for: deputy.map(|deputy| Person::of(network, &deputy.r#for)),
        partial: partial.is_some(),
        note: partial.and_then(|partial| partial.note.clone()),
    }
}
