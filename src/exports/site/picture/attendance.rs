//! Which municipalities came to which meetings of a year.

use serde::Serialize;

use crate::network::Network;
use crate::records::meeting::{Attendance, MeetingStatus};
use crate::records::{Id, Member};
use crate::views::mention::{MeetingDay, OrganisationName};

/// A grid: a row for each municipality, a column for each meeting that was held.
#[derive(Debug, Serialize)]
pub(in crate::exports::site) struct Attended {
    meetings: Vec<MeetingDay>,
    rows: Vec<Row>,
}

/// How a municipality was represented at each of the meetings.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Row {
    organisation: OrganisationName,
    presence: Vec<Presence>,
    count: usize,
}

/// How a municipality was represented at a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Presence {
    Present,
    Absent,
    /// Nothing is told of it.
    Untold,
}

impl Attended {
    pub(in crate::exports::site) fn of(network: &Network, year: i32) -> Self {
        let held: Vec<_> = network
            .meetings_of(year)
            .into_iter()
            .filter(|meeting| meeting.status == MeetingStatus::Held && meeting.attendance.is_some())
            .collect();
        let ids: Vec<_> = network.municipalities().map(|one| one.id.clone()).collect();
        let rows = OrganisationName::of_all(network, &ids)
            .into_iter()
            .map(|organisation| {
                let presence: Vec<Presence> = held
                    .iter()
                    .map(|meeting| presence(network, meeting.attendance.as_ref(), &organisation.id))
                    .collect();
                Row {
                    count: presence.iter().filter(|one| **one == Presence::Present).count(),
                    organisation,
                    presence,
                }
            });
        Self {
            rows: rows.collect(),
            meetings: held.into_iter().map(MeetingDay::of).collect(),
        }
    }
}

fn presence(network: &Network, attendance: Option<&Attendance>, organisation: &str) -> Presence {
    let is_of = |id: &Id<Member>| {
        let member = network.members.get(id.as_str());
        member.is_some_and(|member| member.organisation.as_str() == organisation)
    };
    let Some(attendance) = attendance else {
        return Presence::Untold;
    };
    let came = attendance.came().any(is_of) || attendance.deputies.iter().any(|deputy| is_of(&deputy.r#for));
    match (came, attendance.stayed_away().any(is_of)) {
        (true, _) => Presence::Present,
        (false, true) => Presence::Absent,
        (false, false) => Presence::Untold,
    }
}
