//! Whose a duty is: a role or an organisation, and the people who have the role.

use schemars::JsonSchema;
use serde::Serialize;

use super::year::Year;
use super::{Audience, may_be_named};
use crate::records::Role;
use crate::records::duty::Duty;
use crate::text::order::Order;

/// Whose a duty is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    /// The entry of the catalogue that names the role or the kind of organisation.
    pub role: &'static str,
    /// The organisations by name, where there are few.
    pub organisations: Vec<String>,
    /// Who has the role on the day as of which the year is judged.
    pub people: Vec<Person>,
}

/// A person, by id and name.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Person {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
}

impl Owner {
    /// Finds the owner of a duty; in public of people only those who agreed to be named.
    pub(super) fn of(year: &Year<'_>, duty: Duty, audience: Audience) -> Self {
        let (role, held) = match duty {
            Duty::D01 => ("owner-commissioners", None),
            Duty::D04 => ("owner-members", None),
            Duty::D05 => ("owner-association", None),
            Duty::D03 | Duty::D26 => ("owner-presidium", Some(Role::Presidium)),
            _ if (Duty::D13..=Duty::D19).contains(&duty) => ("owner-presidium", Some(Role::Presidium)),
            _ if (Duty::D20..=Duty::D23).contains(&duty) => {
                ("owner-school-director", Some(Role::SchoolDirector))
            }
            Duty::D25 => ("owner-chair", Some(Role::Chair)),
            Duty::D27 => ("owner-secretary", Some(Role::Secretary)),
            _ => ("owner-network", None),
        };
        let network = year.network;
        let association = || network.association().map(|association| association.name.clone());
        let directors = || network.directors().map(|directors| directors.name.clone());
        let organisations = match role {
            "owner-commissioners" => association().into_iter().chain(directors()).collect(),
            "owner-association" | "owner-members" => association().into_iter().collect(),
            "owner-network" => vec![network.settings.name.clone()],
            _ => Vec::new(),
        };
        let people = held.into_iter();
        let people = people.flat_map(|role| network.holders_on(role, year.judged_on));
        let mut people: Vec<Person> = people
            .filter(|member| audience == Audience::Internal || may_be_named(member))
            .map(|member| Person {
                id: member.id.to_string(),
                name: member.name.clone(),
            })
            .collect();
        let order = Order::swedish();
        people.sort_by(|one, other| order.compare_people(&one.name, &other.name));
        Self {
            role,
            organisations,
            people,
        }
    }
}
