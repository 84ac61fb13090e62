//! What a view names other records by: their ids, and what people know them by.

use std::cmp::Ordering;

use schemars::JsonSchema;
use serde::Serialize;

use crate::diagnostic::Shown;
use crate::network::Network;
use crate::records::{Assignment, Date, Entry, Group, Id, Meeting, Member, Organisation};
use crate::source::Place;
use crate::text::order::Order;

/// A person, by id and name.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Person {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
}

impl Person {
    /// Names a member.
    pub fn of(network: &Network, member: &Id<Member>) -> Self {
        Self {
            id: member.to_string(),
            name: network.name_of(member),
        }
    }

    /// Puts people in Swedish order by family name.
    pub fn compare(&self, other: &Self, order: &Order) -> Ordering {
        order
            .compare_people(&self.name, &other.name)
            .then_with(|| self.id.cmp(&other.id))
    }
}

/// An assignment, by id and title.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct AssignmentTitle {
    /// The id.
    pub id: String,
    /// The title, or the id where there is none.
    pub title: String,
}

impl AssignmentTitle {
    /// Names an assignment.
    pub fn of(network: &Network, id: &Id<Assignment>) -> Self {
        let assignment = network.assignments.get(id.as_str());
        Self {
            id: id.to_string(),
            title: assignment.map_or_else(|| id.to_string(), |assignment| assignment.title.clone()),
        }
    }

    /// Names assignments, in the order in which they are written.
    pub fn of_all(network: &Network, assignments: &[Id<Assignment>]) -> Vec<Self> {
        assignments.iter().map(|id| Self::of(network, id)).collect()
    }
}

/// A working group, by id and title.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct GroupTitle {
    /// The id.
    pub id: String,
    /// The title.
    pub title: String,
}

impl GroupTitle {
    /// Names a working group.
    pub fn of(group: &Entry<Group>) -> Self {
        Self {
            id: group.id.to_string(),
            title: group.title.clone(),
        }
    }
}

/// An organisation, by id and name.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct OrganisationName {
    /// The id.
    pub id: String,
    /// The name, or the id where there is none.
    pub name: String,
}

impl OrganisationName {
    /// Names an organisation.
    pub fn of(network: &Network, id: &Id<Organisation>) -> Self {
        Self {
            id: id.to_string(),
            name: network.organisation_name(id.as_str()),
        }
    }

    /// Names organisations, in Swedish order.
    pub fn of_all(network: &Network, organisations: &[Id<Organisation>]) -> Vec<Self> {
        let named = organisations.iter().map(|id| Self::of(network, id));
        let (mut named, order): (Vec<Self>, _) = (named.collect(), Order::swedish());
        named.sort_by(|one, other| order.compare(&one.name, &other.name));
        named
    }
}

/// A meeting, by id and day.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct MeetingDay {
    /// The id: the day that it was first planned for.
    pub id: String,
    /// The day.
    pub date: Date,
}

impl MeetingDay {
    /// Names a meeting.
    pub fn of(meeting: &Entry<Meeting>) -> Self {
        Self {
            id: meeting.id.to_string(),
            date: meeting.date,
        }
    }
}

/// An item of an agenda, by number and title.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct ItemTitle {
    /// The number, from 1.
    pub number: usize,
    /// The title.
    pub title: String,
}

impl ItemTitle {
    /// Names an item of a meeting's agenda by its place from 0.
    pub fn of(meeting: &Meeting, place: usize) -> Option<Self> {
        let item = meeting.agenda.get(place)?;
        Some(Self {
            number: place + 1,
            title: item.title.clone(),
        })
    }
}

/// Where something stands.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Line {
    /// The file, from the top of the network's folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

impl Line {
    /// Finds the line of a place.
    pub fn of(network: &Network, place: &Place) -> Self {
        let shown = Shown::find(place, &network.sources);
        Self {
            file: shown.file.to_string(),
            line: shown.from.line,
        }
    }
}
