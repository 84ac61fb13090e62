//! What is known of one organisation?

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::held::Held;
use super::mention::Person;
use super::organisations::{Seat, Vacancy};
use crate::network::Network;
use crate::records::organisation::OrganisationKind;
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
    /// The day as of which somebody stands for it.
    pub day: Date,
    /// Who stands for it on the day.
    pub seat: Seat,
    /// Who is in the network from it on the day, by family name, with the roles of the day.
    pub members: Vec<Roles>,
    /// Who has been or will be in the network from it, by family name, with every role.
    pub others: Vec<Terms>,
    /// Times in which nobody stands for it with its knowledge, the latest first.
    pub vacancies: Vec<Vacancy>,
}

/// A person with the roles of the day.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Roles {
    /// Who.
    #[serde(flatten)]
    pub person: Person,
    /// The roles that the person has on the day.
    pub roles: Vec<Held>,
}

/// A person with every role there was, is or will be.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Terms {
    /// Who.
    #[serde(flatten)]
    pub person: Person,
    /// Every role there was, is or will be, the latest first.
    pub terms: Vec<Held>,
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
    let roles = |member: &Entry<Member>| Roles {
        person: Person::of(network, &member.id),
        roles: Held::on(member, on),
    };
    let terms = |member: &Entry<Member>| Terms {
        person: Person::of(network, &member.id),
        terms: Held::ever(member),
    };
    let mut vacancies: Vec<Vacancy> = organisation.vacancies.iter().map(Vacancy::of).collect();
    vacancies.sort_by_key(|vacancy| std::cmp::Reverse(vacancy.from));
    Page {
        version: super::VERSION,
        id: organisation.id.to_string(),
        name: organisation.name.clone(),
        kind: organisation.kind,
        code: organisation.code.clone(),
        aliases: organisation.aliases.clone(),
        day: Date(on),
        seat: Seat::on(network, organisation, on),
        members: members.into_iter().map(roles).collect(),
        others: others.into_iter().map(terms).collect(),
        vacancies,
    }
}
