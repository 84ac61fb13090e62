//! What is known of one organisation?

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::held::Held;
use super::organisations::Seat;
use crate::network::Network;
use crate::records::organisation::{OrganisationKind, Vacancy};
use crate::records::{Date, Entry, Member, Organisation};
use crate::text::order::Order;

/// What `organisation show --json` gives: with names, for internal use.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Page {
    /// The version of the shape.
    pub version: u32,
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it is.
    pub kind: OrganisationKind,
    /// The municipality code of Statistics Sweden.
    pub code: Option<String>,
    /// Other names that people use for it.
    pub aliases: Vec<String>,
    /// The day.
    pub on: Date,
    /// Who stands for it on the day.
    pub seat: Seat,
    /// Who is in the network from it on the day, by family name, with the roles of the day.
    pub members: Vec<Roles>,
    /// Who has been or will be in the network from it, by family name, with every role.
    pub others: Vec<Roles>,
    /// Times in which nobody stands for it with its knowledge, the latest first.
    pub vacancies: Vec<Empty>,
}

/// A person with roles.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Roles {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The roles.
    pub roles: Vec<Held>,
}

/// A time in which nobody stands for an organisation.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Empty {
    /// The first day.
    pub from: Date,
    /// The last day, when the seat is to be filled.
    pub until: Option<Date>,
    /// Why the seat is empty.
    pub reason: Option<String>,
}

/// Shows an organisation as of a day.
pub fn page(network: &Network, organisation: &Entry<Organisation>, on: NaiveDate) -> Page {
    let order = Order::swedish();
    let mut own: Vec<&Entry<Member>> = network
        .members
        .iter()
        .filter(|member| member.organisation == organisation.id)
        .collect();
    own.sort_by(|one, other| {
        let id = || one.id.cmp(&other.id);
        order.compare_people(&one.name, &other.name).then_with(id)
    });
    let (members, others): (Vec<&Entry<Member>>, Vec<&Entry<Member>>) =
        own.into_iter().partition(|member| member.is_member_on(on));
    let roles = |member: &Entry<Member>, roles: Vec<Held>| Roles {
        id: member.id.to_string(),
        name: member.name.clone(),
        roles,
    };
    let mut vacancies: Vec<Empty> = organisation.vacancies.iter().map(empty).collect();
    vacancies.sort_by_key(|empty| std::cmp::Reverse(empty.from));
    Page {
        version: super::VERSION,
        id: organisation.id.to_string(),
        name: organisation.name.clone(),
        kind: organisation.kind,
        code: organisation.code.clone(),
        aliases: organisation.aliases.clone(),
        on: Date(on),
        seat: Seat::on(network, organisation, on),
        members: members
            .into_iter()
            .map(|member| roles(member, Held::on(member, on)))
            .collect(),
        others: others
            .into_iter()
            .map(|member| roles(member, Held::ever(member)))
            .collect(),
        vacancies,
    }
}

fn empty(vacancy: &Vacancy) -> Empty {
    Empty {
        from: vacancy.from,
        until: vacancy.until,
        reason: vacancy.reason.clone(),
    }
}
