//! What is known of one meeting?

use serde::Serialize;

use super::mention::Person;
use crate::network::Network;
use crate::records::meeting::{AgendaKind, Attendance, MeetingKind, MeetingStatus, Stage};
use crate::records::organisation::OrganisationKind;
use crate::records::{Date, Entry, Id, Meeting, Member, Organisation, Time};
use crate::text::order::Order;

/// What `meeting show --json` gives: with names, for internal use.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Page {
    /// The version of the shape.
    pub version: u32,
    /// The id: the day that it was first planned for.
    pub id: String,
    /// The day.
    pub date: Date,
    /// When it begins.
    pub start: Option<Time>,
    /// When it ends.
    pub end: Option<Time>,
    /// Its title.
    pub title: Option<String>,
    /// Where people meet.
    pub place: Option<String>,
    /// Where people meet on the net.
    pub link: Option<String>,
    /// Whether it is one of the ordinary ones.
    pub kind: MeetingKind,
    /// How far it has come.
    pub status: MeetingStatus,
    /// The days that it was moved from, the first first.
    pub moved_from: Vec<Date>,
    /// Who leads it.
    pub chair: Option<Person>,
    /// Who keeps the minutes.
    pub secretary: Option<Person>,
    /// The agenda.
    pub agenda: Vec<Item>,
    /// Who came, organisation by organisation; empty before the meeting.
    pub attendance: Vec<Seat>,
    /// People from outside.
    pub guests: Vec<String>,
    /// How far the minutes have come.
    pub minutes: Option<Stage>,
    /// What was decided.
    pub decisions: Vec<String>,
    /// What was promised.
    pub actions: Vec<Action>,
    /// Where the minutes are published.
    pub published: Option<String>,
}

/// An item of the agenda.
#[derive(Debug, Serialize)]
pub struct Item {
    /// Its title.
    pub title: String,
    /// What is to be done with it.
    pub kind: Option<AgendaKind>,
    /// Who presents it.
    pub presenter: Option<Person>,
    /// How many minutes it is planned to take.
    pub minutes: Option<u32>,
}

/// How an organisation was represented.
#[derive(Debug, Serialize)]
pub struct Seat {
    /// The organisation's name.
    pub organisation: String,
    /// Who came for it.
    pub present: Vec<Person>,
    /// Who sent apologies.
    pub absent: Vec<Person>,
}

/// What was promised.
#[derive(Debug, Serialize)]
pub struct Action {
    /// What.
    pub text: String,
    /// Whether it is done.
    pub done: bool,
    /// By whom.
    pub owner: Option<Person>,
    /// By when.
    pub due: Option<Date>,
}

/// Shows a meeting.
pub fn page(network: &Network, meeting: &Entry<Meeting>) -> Page {
    let person = |id: &Id<Member>| Person::of(network, id);
    let minutes = network.minutes.get(meeting.id.as_str());
    let item = |item: &crate::records::meeting::AgendaItem| Item {
        title: item.title.clone(),
        kind: item.kind,
        presenter: item.presenter.as_ref().map(person),
        minutes: item.minutes,
    };
    let action = |action: &crate::records::minutes::Action| Action {
        text: action.text.clone(),
        done: action.done,
        owner: action
            .owner
            .as_ref()
            .map(|owner| person(&Id::new(owner.as_str()))),
        due: action.due.map(Date),
    };
    let attendance = meeting.attendance.as_ref();
    let guests = attendance
        .into_iter()
        .flat_map(|attendance| &attendance.guests)
        .map(|guest| match &guest.organisation {
            Some(organisation) => format!("{}, {organisation}", guest.name),
            None => guest.name.clone(),
        });
    Page {
        version: super::VERSION,
        id: meeting.id.to_string(),
        date: meeting.date,
        start: meeting.start,
        end: meeting.end,
        title: meeting.title.clone(),
        place: meeting.place.clone(),
        link: meeting.link.clone(),
        kind: meeting.kind,
        status: meeting.status,
        moved_from: meeting.moves.iter().map(|moved| moved.from).collect(),
        chair: meeting.chair.as_ref().map(person),
        secretary: meeting.secretary.as_ref().map(person),
        agenda: meeting.agenda.iter().map(item).collect(),
        attendance: attendance
            .map(|attendance| seats(network, attendance))
            .unwrap_or_default(),
        guests: guests.collect(),
        minutes: meeting.minutes.as_ref().map(|minutes| minutes.status),
        decisions: minutes
            .into_iter()
            .flat_map(|minutes| &minutes.decisions)
            .map(|decision| decision.text.clone())
            .collect(),
        actions: minutes
            .into_iter()
            .flat_map(|minutes| &minutes.actions)
            .map(action)
            .collect(),
        published: meeting
            .publication
            .as_ref()
            .and_then(|publication| publication.url.clone()),
    }
}

/// The municipalities in Swedish order, all of them, then the other organisations that took part.
fn seats(network: &Network, attendance: &Attendance) -> Vec<Seat> {
    let order = Order::swedish();
    let mut organisations: Vec<&Entry<Organisation>> = network.organisations.iter().collect();
    let place = |kind| match kind {
        OrganisationKind::Municipality => 0,
        OrganisationKind::Association => 1,
        _ => 2,
    };
    organisations.sort_by(|one, other| {
        place(one.kind)
            .cmp(&place(other.kind))
            .then_with(|| order.compare(&one.name, &other.name))
    });
    let people = |ids: Vec<&Id<Member>>, organisation: &Entry<Organisation>| -> Vec<Person> {
        let of = |id: &&Id<Member>| {
            let member = network.members.get(id.as_str());
            member.is_some_and(|member| member.organisation == organisation.id)
        };
        let mut people: Vec<Person> = ids
            .into_iter()
            .filter(of)
            .map(|id| Person::of(network, id))
            .collect();
        people.sort_by(|one, other| order.compare_people(&one.name, &other.name));
        people.dedup_by(|one, other| one.id == other.id);
        people
    };
    organisations
        .into_iter()
        .map(|organisation| Seat {
            organisation: organisation.name.clone(),
            present: people(attendance.came().collect(), organisation),
            absent: people(attendance.stayed_away().collect(), organisation),
        })
        .filter(|seat| !seat.present.is_empty() || !seat.absent.is_empty())
        .collect()
}
