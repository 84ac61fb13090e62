//! Which organisations there are, and who stands for them on a day?

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::mention::Person;
use crate::network::Network;
use crate::records::organisation::OrganisationKind;
use crate::records::{self, Date, Entry, Organisation};
use crate::text::order::Order;

/// What `organisation list --json` gives: with names, for internal use.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Organisations {
    /// The version of the shape.
    pub version: u32,
    /// The day as of which somebody stands for them.
    pub day: Date,
    /// The municipalities, the association and the others, each in Swedish order.
    pub organisations: Vec<Row>,
}

/// An organisation in a list.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Row {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it is.
    pub kind: OrganisationKind,
    /// Who stands for it on the day.
    pub seat: Seat,
}

/// The seat of an organisation on a day.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Seat {
    /// Whether it is filled.
    pub state: SeatState,
    /// Who fills it, by family name: a municipality's representatives, and of others whoever is in the network.
    pub people: Vec<Person>,
    /// The time for which it is declared empty.
    pub vacancy: Option<Vacancy>,
}

/// A time in which nobody stands for an organisation, with its knowledge.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Vacancy {
    /// The first day.
    pub from: Date,
    /// The last day, when the seat is to be filled.
    pub until: Option<Date>,
    /// Why the seat is empty.
    pub reason: Option<String>,
}

/// Whether the seat of an organisation is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SeatState {
    /// Somebody stands for it.
    Filled,
    /// Nobody does, and the organisation says why.
    Vacant,
    /// Nobody does.
    Empty,
    /// Nobody does, and nobody has to.
    NotNeeded,
}

/// Lists the organisations of these kinds, or all where none is named, as of a day.
pub fn organisations(network: &Network, on: NaiveDate, kinds: &[OrganisationKind]) -> Organisations {
    let order = Order::swedish();
    let wanted = |organisation: &&Entry<Organisation>| kinds.is_empty() || kinds.contains(&organisation.kind);
    let mut organisations: Vec<_> = network.organisations.iter().filter(wanted).collect();
    organisations.sort_by(|one, other| {
        let name = || order.compare(&one.name, &other.name);
        one.kind.cmp(&other.kind).then_with(name)
    });
    let row = |organisation: &Entry<Organisation>| Row {
        id: organisation.id.to_string(),
        name: organisation.name.clone(),
        kind: organisation.kind,
        seat: Seat::on(network, organisation, on),
    };
    Organisations {
        version: super::VERSION,
        day: Date(on),
        organisations: organisations.into_iter().map(row).collect(),
    }
}

impl Seat {
    /// Tells who stands for an organisation on a day.
    pub(super) fn on(network: &Network, organisation: &Entry<Organisation>, on: NaiveDate) -> Self {
        let order = Order::swedish();
        let sits = network.seat_of(organisation).into_iter();
        let sits = sits.filter(|held| held.term.covers(on));
        let mut people: Vec<Person> = sits.map(|held| Person::of(network, &held.member.id)).collect();
        people.sort_by(|one, other| one.compare(other, &order));
        people.dedup();
        let declared = organisation.vacancies.iter().find(|vacancy| vacancy.covers(on));
        let vacancy = declared.filter(|_| people.is_empty());
        Self {
            state: match (people.is_empty(), vacancy, organisation.kind) {
                (false, ..) => SeatState::Filled,
                (true, Some(_), _) => SeatState::Vacant,
                (true, None, OrganisationKind::Municipality | OrganisationKind::Association) => {
                    SeatState::Empty
                }
                (true, None, _) => SeatState::NotNeeded,
            },
            people,
            vacancy: vacancy.map(Vacancy::of),
        }
    }
}

impl Vacancy {
    /// Shows a declared vacancy.
    pub(super) fn of(declared: &records::organisation::Vacancy) -> Self {
        Self {
            from: declared.from,
            until: declared.until,
            reason: declared.reason.clone(),
        }
    }
}
