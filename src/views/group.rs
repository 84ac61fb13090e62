//! What is known of one working group?

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::mention::{AssignmentTitle, MeetingDay, OrganisationName, Person};
use crate::network::Network;
use crate::records::group::GroupReport;
use crate::records::{Date, Entry, Group, Id, Member};
use crate::text::order::Order;

/// What `group show --json` gives: with names, for internal use.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Page {
    /// The version of the shape.
    pub version: u32,
    /// The id.
    pub id: String,
    /// The title.
    pub title: String,
    /// What it is for.
    pub purpose: Option<String>,
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
    /// The day as of which it is shown.
    pub day: Date,
    /// Whether it exists on the day.
    pub is_open: bool,
    /// Who calls it together.
    pub convener: Option<Belonging>,
    /// Who belongs to it, by family name.
    pub members: Vec<Belonging>,
    /// The assignments that it serves.
    pub assignments: Vec<AssignmentTitle>,
    /// What it has reported, by day.
    pub reports: Vec<Report>,
    /// The meetings in a row, until the day, at which it has not reported.
    pub silent_meetings: Vec<MeetingDay>,
}

/// A person who belongs to a group.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Belonging {
    /// Who.
    #[serde(flatten)]
    pub person: Person,
    /// Where the person works, where that is known.
    pub organisation: Option<OrganisationName>,
}

/// What a group has reported.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// The day.
    pub on: Date,
    /// The meeting that heard it.
    pub meeting: Option<MeetingDay>,
    /// What it said.
    pub text: Option<String>,
    /// Whether it is the group's last.
    pub is_final: bool,
}

/// Shows a working group as of a day.
pub fn page(network: &Network, group: &Entry<Group>, on: NaiveDate) -> Page {
    let order = Order::swedish();
    let belongs = group.members.iter();
    let mut members: Vec<Belonging> = belongs.map(|id| belonging(network, id)).collect();
    members.sort_by(|one, other| one.person.compare(&other.person, &order));
    members.dedup_by(|one, other| one.person == other.person);
    let mut reports: Vec<Report> = group.reports.iter().map(|given| report(network, given)).collect();
    reports.sort_by_key(|report| report.on);
    let silent = network.not_heard_at(group, on).into_iter();
    Page {
        version: super::VERSION,
        id: group.id.to_string(),
        title: group.title.clone(),
        purpose: group.purpose.clone(),
        from: group.from,
        until: group.until,
        day: Date(on),
        is_open: group.exists_on(on),
        convener: group.convener.as_ref().map(|id| belonging(network, id)),
        members,
        assignments: AssignmentTitle::of_all(network, &group.assignments),
        reports,
        silent_meetings: silent.map(MeetingDay::of).collect(),
    }
}

fn belonging(network: &Network, id: &Id<Member>) -> Belonging {
    let member = network.members.get(id.as_str());
    Belonging {
        person: Person::of(network, id),
        organisation: member.map(|member| OrganisationName::of(network, &member.organisation)),
    }
}

fn report(network: &Network, given: &GroupReport) -> Report {
    let meeting = given.meeting.as_ref();
    let meeting = meeting.and_then(|id| network.meetings.get(id.as_str()));
    Report {
        on: given.on,
        meeting: meeting.map(MeetingDay::of),
        text: given.text.clone(),
        is_final: given.r#final,
    }
}
