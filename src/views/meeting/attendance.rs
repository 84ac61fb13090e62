//! Who came to a meeting, organisation by organisation: in which roles, in whose place and for which part.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::held::Held;
use super::super::mention::{OrganisationName, Person};
use crate::network::Network;
use crate::records::meeting::Attendance;
use crate::records::organisation::OrganisationKind;
use crate::records::{self, Entry, Id, Member, Organisation};
use crate::text::order::Order;

/// How an organisation was represented.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Seat {
    /// The organisation; none for people without a record, who stand last.
    pub organisation: Option<OrganisationName>,
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
    pub roles: Vec<Held>,
    /// In whose place.
    pub deputy_for: Option<Person>,
    /// Whether it was for a part of the meeting alone.
    pub is_partial: bool,
    /// Which part.
    pub note: Option<String>,
}

/// Somebody from outside who came.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Guest {
    /// The name.
    pub name: String,
    /// Where the guest comes from.
    pub organisation: Option<Home>,
}

/// Where a guest comes from.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Home {
    /// The id, where it is an organisation that has a record.
    pub id: Option<String>,
    /// The name, as it is written.
    pub name: String,
}

impl Guest {
    /// Shows a guest.
    pub(super) fn of(network: &Network, guest: &records::meeting::Guest) -> Self {
        Self {
            name: guest.name.clone(),
            organisation: guest.organisation.as_deref().map(|home| Home::of(network, home)),
        }
    }
}

impl Home {
    fn of(network: &Network, written: &str) -> Self {
        let goes_by = |organisation: &&Entry<Organisation>| {
            let aliases = organisation.aliases.iter();
            let mut names = aliases.chain([&organisation.name]);
            names.any(|name| name == written)
        };
        let known = network.organisations.iter().find(goes_by);
        Self {
            id: known.map(|organisation| organisation.id.to_string()),
            name: written.to_owned(),
        }
    }
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
        people.sort_by(|one, other| one.person.compare(&other.person, &order));
        people
    };
    organisations
        .into_iter()
        .map(Some)
        .chain([None])
        .map(|organisation| Seat {
            organisation: organisation.map(|organisation| OrganisationName::of(network, &organisation.id)),
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
    let member = network.members.get(id.as_str());
    Attendee {
        person: Person::of(network, id),
        roles: member.map_or_else(Vec::new, |member| Held::on(member, day)),
        deputy_for: deputy.map(|deputy| Person::of(network, &deputy.r#for)),
        is_partial: partial.is_some(),
        note: partial.and_then(|partial| partial.note.clone()),
    }
}
