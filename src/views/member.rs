//! What is known of one person?

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::contact::Contact;
use super::held::Held;
use super::mention::{AssignmentTitle, MeetingDay};
use crate::network::Network;
use crate::records::assignment::Judgement;
use crate::records::meeting::MeetingStatus;
use crate::records::member::Published;
use crate::records::{Date, Entry, Member};
use crate::text::order::Order;

/// What `member show --json` gives: personal data, for internal use.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Page {
    /// The version of the shape.
    pub version: u32,
    /// Who, and how to reach them.
    #[serde(flatten)]
    pub contact: Contact,
    /// What may stand on public pages.
    pub publish: Vec<Published>,
    /// The day as of which the state holds.
    pub day: Date,
    /// Whether the person is in the network on the day.
    pub state: Standing,
    /// Every role there was, is or will be, the latest first.
    pub terms: Vec<Held>,
    /// The meetings until the day that the person came to or sent apologies for, the latest first.
    pub meetings: Vec<Attended>,
    /// The working groups, by title.
    pub groups: Vec<Membership>,
    /// The follow-ups that the person has made, the latest first.
    pub follow_ups: Vec<FollowUp>,
}

/// Whether somebody is in the network on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Has a role.
    Member,
    /// Will have one.
    Future,
    /// Had one.
    Former,
    /// Never had one.
    None,
}

/// A meeting that was held, and whether somebody came.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Attended {
    /// The meeting.
    #[serde(flatten)]
    pub meeting: MeetingDay,
    /// Its title.
    pub title: Option<String>,
    /// Whether the person came, for all of it or a part; else there were apologies.
    pub is_present: bool,
}

/// A working group that somebody belongs to.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Membership {
    /// The group's id.
    pub id: String,
    /// The group's title.
    pub title: String,
    /// Whether the person calls it together.
    pub is_convener: bool,
    /// The group's first day.
    pub from: Option<Date>,
    /// The group's last day.
    pub until: Option<Date>,
}

/// A judgement that somebody made.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct FollowUp {
    /// The day.
    pub on: Date,
    /// The assignment.
    pub assignment: AssignmentTitle,
    /// The judgement.
    pub judgement: Judgement,
}

/// Shows a person as of a day.
pub fn page(network: &Network, member: &Entry<Member>, on: NaiveDate) -> Page {
    Page {
        version: super::VERSION,
        contact: Contact::of(network, member),
        publish: member.publish.clone(),
        day: Date(on),
        state: standing(member, on),
        terms: Held::ever(member),
        meetings: meetings(network, member, on),
        groups: groups(network, member),
        follow_ups: follow_ups(network, member),
    }
}

fn standing(member: &Member, on: NaiveDate) -> Standing {
    if member.is_member_on(on) {
        Standing::Member
    } else if member.terms.iter().any(|term| *term.from > on) {
        Standing::Future
    } else if member.terms.is_empty() {
        Standing::None
    } else {
        Standing::Former
    }
}

fn meetings(network: &Network, member: &Entry<Member>, on: NaiveDate) -> Vec<Attended> {
    let held = network.meetings_by_day().into_iter().rev();
    let held = held.filter(|meeting| meeting.status == MeetingStatus::Held && *meeting.date <= on);
    let attended = held.filter_map(|meeting| {
        let attendance = meeting.attendance.as_ref()?;
        let is_present = attendance.came().any(|id| *id == member.id);
        let known = is_present || attendance.stayed_away().any(|id| *id == member.id);
        known.then(|| Attended {
            meeting: MeetingDay::of(meeting),
            title: meeting.title.clone(),
            is_present,
        })
    });
    attended.collect()
}

fn groups(network: &Network, member: &Entry<Member>) -> Vec<Membership> {
    let order = Order::swedish();
    let of_person = network.groups.iter().filter_map(|group| {
        let is_convener = group.convener.as_ref() == Some(&member.id);
        let belongs = is_convener || group.members.contains(&member.id);
        belongs.then(|| Membership {
            id: group.id.to_string(),
            title: group.title.clone(),
            is_convener,
            from: group.from,
            until: group.until,
        })
    });
    let mut groups: Vec<Membership> = of_person.collect();
    groups.sort_by(|one, other| order.compare(&one.title, &other.title));
    groups
}

fn follow_ups(network: &Network, member: &Entry<Member>) -> Vec<FollowUp> {
    let order = Order::swedish();
    let of_person = network.assignments.iter().flat_map(|assignment| {
        let own = assignment
            .follow_ups
            .iter()
            .filter(|follow_up| follow_up.by.as_ref() == Some(&member.id));
        own.map(|follow_up| FollowUp {
            on: follow_up.on,
            assignment: AssignmentTitle::of(network, &assignment.id),
            judgement: follow_up.judgement,
        })
    });
    let mut follow_ups: Vec<FollowUp> = of_person.collect();
    follow_ups.sort_by(|one, other| {
        let title = || order.compare(&one.assignment.title, &other.assignment.title);
        other.on.cmp(&one.on).then_with(title)
    });
    follow_ups
}
