//! Whose a duty is: a role or an organisation, and the people who have the role.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::mention::{OrganisationName, Person};
use super::may_be_named;
use super::year::Year;
use crate::records::duty::Duty;
use crate::records::{Entry, Organisation, Role};
use crate::text::order::Order;
use crate::views::audience::Audience;

/// Whose a duty is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    /// The role or the kind of organisation.
    pub whose: Whose,
    /// The organisations, where there are few.
    pub organisations: Vec<OrganisationName>,
    /// Who has the role on the day as of which the year is judged.
    pub people: Vec<Person>,
}

/// A role or a kind of organisation that duties are laid on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    /// The association and the directors' network.
    Commissioners,
    /// The association of municipalities.
    Association,
    /// The municipalities and the association.
    Members,
    /// The network as a whole.
    Network,
    /// The presidium.
    Presidium,
    /// The school director of the network.
    SchoolDirector,
    /// The chair.
    Chair,
    /// The secretary.
    Secretary,
}

impl Owner {
    /// Finds the owner of a duty; in public of people only those who agreed to be named.
    pub(super) fn of(year: &Year<'_>, duty: Duty, audience: Audience) -> Self {
        let whose = Whose::of(duty);
        let network = year.network;
        let organisations: Vec<Option<&Entry<Organisation>>> = match whose {
            Whose::Commissioners => vec![network.association(), network.directors()],
            Whose::Association | Whose::Members => vec![network.association()],
            _ => Vec::new(),
        };
        let organisations = organisations.into_iter().flatten();
        let people = whose.role().into_iter();
        let people = people.flat_map(|role| network.holders_on(role, year.judged_on));
        let mut people: Vec<Person> = people
            .filter(|member| audience == Audience::Internal || may_be_named(member))
            .map(|member| Person::of(network, &member.id))
            .collect();
        let order = Order::swedish();
        people.sort_by(|one, other| one.compare(other, &order));
        Self {
            whose,
            organisations: organisations
                .map(|organisation| OrganisationName::of(network, &organisation.id))
                .collect(),
            people,
        }
    }
}

impl Whose {
    /// Tells whose a duty is.
    pub fn of(duty: Duty) -> Self {
        match duty {
            Duty::D01 => Self::Commissioners,
            Duty::D04 => Self::Members,
            Duty::D05 => Self::Association,
            Duty::D03 | Duty::D26 => Self::Presidium,
            _ if (Duty::D13..=Duty::D19).contains(&duty) => Self::Presidium,
            _ if (Duty::D20..=Duty::D23).contains(&duty) => Self::SchoolDirector,
            Duty::D25 => Self::Chair,
            Duty::D27 => Self::Secretary,
            _ => Self::Network,
        }
    }

    /// The role that people have, where it is one.
    fn role(self) -> Option<Role> {
        match self {
            Self::Presidium => Some(Role::Presidium),
            Self::SchoolDirector => Some(Role::SchoolDirector),
            Self::Chair => Some(Role::Chair),
            Self::Secretary => Some(Role::Secretary),
            Self::Commissioners | Self::Association | Self::Members | Self::Network => None,
        }
    }
}
