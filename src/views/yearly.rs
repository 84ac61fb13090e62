//! What became of a year: who came and left, what met, what was decided, and what was done for the assignments?

use chrono::{Datelike, NaiveDate};
use schemars::JsonSchema;
use serde::Serialize;

use super::decisions::{Decision, decisions};
use super::held::Held;
use super::mention::{MeetingDay, OrganisationName, Person};
use crate::network::Network;
use crate::records::meeting::MeetingStatus;
use crate::records::organisation::OrganisationKind;
use crate::records::{Date, Entry, Meeting, Member};
use crate::text::order::Order;

mod worked;

pub use worked::{Work, Worked};

/// What `report year --json` gives: with names, for internal use.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Yearly {
    /// The version of the shape.
    pub version: u32,
    /// The calendar year.
    pub year: i32,
    /// The last day that it tells of: that of the year, or an earlier one while the year runs.
    pub day: Date,
    /// Who came and left.
    pub membership: Membership,
    /// The meetings that were held, by day.
    pub meetings: Vec<HeldMeeting>,
    /// How many meetings a year must hold.
    pub minimum_meeting_count: u32,
    /// The meetings that were cancelled.
    pub cancelled_meetings: Vec<MeetingDay>,
    /// What was decided.
    pub decisions: Vec<Decision>,
    /// What became of the assignments, in the order of their mandates.
    pub assignments: Vec<Worked>,
}

/// Who came and left in a year.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Membership {
    /// How many there were the day before the year.
    pub former_member_count: usize,
    /// How many there are on the last day that is told of.
    pub member_count: usize,
    /// Those who came, by day.
    pub arrivals: Vec<Change>,
    /// Those who left, by the last day.
    pub departures: Vec<Change>,
}

/// Somebody who came or left.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Change {
    /// Who.
    #[serde(flatten)]
    pub person: Person,
    /// Where the person works.
    pub organisation: OrganisationName,
    /// The first day in the network, or the last.
    pub on: Date,
    /// The roles of that day.
    pub roles: Vec<Held>,
}

/// A meeting that was held.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct HeldMeeting {
    /// The meeting.
    #[serde(flatten)]
    pub meeting: MeetingDay,
    /// How many municipalities somebody came for.
    pub municipality_count: usize,
    /// How many people came.
    pub attendee_count: usize,
}

/// Tells of a year, until its end or a day before that.
pub fn yearly(network: &Network, year: i32, day: NaiveDate) -> Yearly {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(day);
    let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(day);
    let day = day.min(last);
    let meetings = network.meetings_held_on(first..=day);
    let is_cancelled =
        |meeting: &&Entry<Meeting>| meeting.status == MeetingStatus::Cancelled && meeting.date.year() == year;
    let cancelled = network.meetings_by_day().into_iter().filter(is_cancelled);
    Yearly {
        version: super::VERSION,
        year,
        day: Date(day),
        membership: membership(network, first, day),
        meetings: meetings.iter().map(|meeting| held(network, meeting)).collect(),
        minimum_meeting_count: network.settings.meetings.minimum_per_year,
        cancelled_meetings: cancelled.map(MeetingDay::of).collect(),
        decisions: decisions(network, &[year].into(), &[]).decisions,
        assignments: worked::worked(network, first, day),
    }
}

fn membership(network: &Network, first: NaiveDate, day: NaiveDate) -> Membership {
    let before = first.pred_opt().unwrap_or(first);
    let (mut arrivals, mut departures) = (Vec::new(), Vec::new());
    for member in &network.members {
        let days = || first.iter_days().take_while(|some| *some <= day);
        let is_there = |some: &NaiveDate| member.is_member_on(*some);
        let Some(came) = days().find(is_there) else {
            continue;
        };
        if !member.is_member_on(before) {
            arrivals.push(change(network, member, came));
        }
        if !member.is_member_on(day) {
            departures.extend(
                days()
                    .filter(is_there)
                    .last()
                    .map(|last| change(network, member, last)),
            );
        }
    }
    let order = Order::swedish();
    for changes in [&mut arrivals, &mut departures] {
        changes.sort_by(|one, other| {
            let by_name = || one.person.compare(&other.person, &order);
            one.on.cmp(&other.on).then_with(by_name)
        });
    }
    Membership {
        former_member_count: network.roll_on(before).count(),
        member_count: network.roll_on(day).count(),
        arrivals,
        departures,
    }
}

fn change(network: &Network, member: &Entry<Member>, on: NaiveDate) -> Change {
    Change {
        person: Person::of(network, &member.id),
        organisation: OrganisationName::of(network, &member.organisation),
        on: Date(on),
        roles: Held::on(member, on),
    }
}

fn held(network: &Network, meeting: &Entry<Meeting>) -> HeldMeeting {
    let came: Vec<&Entry<Member>> = meeting
        .attendance
        .iter()
        .flat_map(|attendance| attendance.came())
        .filter_map(|id| network.members.get(id.as_str()))
        .collect();
    let municipalities = network.organisations_of(OrganisationKind::Municipality);
    let is_there = |id: &str| came.iter().any(|member| member.organisation.as_str() == id);
    HeldMeeting {
        meeting: MeetingDay::of(meeting),
        municipality_count: municipalities
            .filter(|municipality| is_there(municipality.id.as_str()))
            .count(),
        attendee_count: came.len(),
    }
}
