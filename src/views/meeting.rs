//! What is known of one meeting?

use schemars::JsonSchema;
use serde::Serialize;

use super::decisions::Decision;
use super::mention::{AssignmentTitle, Person};
use crate::network::Network;
use crate::records::meeting::{AgendaItem, AgendaKind, MeetingKind, MeetingStatus, Stage};
use crate::records::{Date, Entry, Id, Meeting, Member, Time};

mod attendance;

pub use attendance::{Attendee, Seat};

use attendance::seats;

/// What `meeting show --json` gives: with names, for internal use.
#[derive(Debug, JsonSchema, Serialize)]
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
    /// Why it is an extra one or lies on another weekday, or why it was cancelled.
    pub reason: Option<String>,
    /// How far it has come.
    pub status: MeetingStatus,
    /// Whether its day has passed and it still stands as to come.
    pub passed: bool,
    /// The days that it was moved from, the first first.
    pub moves: Vec<Move>,
    /// The day on which the presidium prepared it.
    pub prepared: Option<Date>,
    /// The day on which the agenda was sent.
    pub agenda_sent: Option<Date>,
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
    pub minutes: Option<MinutesState>,
    /// What was decided.
    pub decisions: Vec<Decision>,
    /// What was promised, and has been taken up again, as these minutes tell it. What became of it later is told
    /// by `action show`, which reads the minutes of every year.
    pub actions: Vec<Promised>,
    /// Where and when the minutes were published.
    pub publication: Option<Publication>,
}

/// A move to another day.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Move {
    /// The day that it was planned for before.
    pub from: Date,
    /// The day on which it was moved.
    pub on: Option<Date>,
    /// Why.
    pub reason: Option<String>,
}

/// How far the minutes have come.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct MinutesState {
    /// How far.
    pub status: Stage,
    /// The day on which they were reviewed.
    pub reviewed: Option<Date>,
    /// The day on which they became final.
    pub r#final: Option<Date>,
    /// Corrections after that day.
    pub errata: Vec<Erratum>,
}

/// A correction of final minutes.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Erratum {
    /// The day.
    pub on: Date,
    /// Who corrected.
    pub by: Option<Person>,
    /// What was corrected, and why.
    pub reason: Option<String>,
}

/// Where and when minutes were published.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Publication {
    /// The day.
    pub on: Option<Date>,
    /// The address.
    pub url: Option<String>,
}

/// A promise as the minutes of one meeting tell it.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Promised {
    /// The address: the meeting's id and the place among all tasks of its minutes, such as `2024-02-09:3`.
    pub address: String,
    /// What.
    pub text: String,
    /// By whom.
    pub owner: Option<Person>,
    /// By when.
    pub due: Option<Date>,
    /// Whether it is ticked off.
    pub done: bool,
}

/// An item of the agenda.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Item {
    /// Its title.
    pub title: String,
    /// What is to be done with it.
    pub kind: Option<AgendaKind>,
    /// Who presents it.
    pub presenter: Option<Person>,
    /// How many minutes it is planned to take.
    pub minutes: Option<u32>,
    /// What is proposed.
    pub proposal: Option<String>,
    /// The assignments that it serves.
    pub assignments: Vec<AssignmentTitle>,
    /// Papers, as paths below the meeting's folder.
    pub papers: Vec<String>,
}

/// Shows a meeting.
pub fn page(network: &Network, meeting: &Entry<Meeting>) -> Page {
    let person = |id: &Id<Member>| Person::of(network, id);
    let item = |item: &AgendaItem| Item {
        title: item.title.clone(),
        kind: item.kind,
        presenter: item.presenter.as_ref().map(person),
        minutes: item.minutes,
        proposal: item.proposal.clone(),
        assignments: AssignmentTitle::of_all(network, &item.assignments),
        papers: item.papers.clone(),
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
        reason: meeting.reason.clone(),
        status: meeting.status,
        passed: network.has_passed(meeting),
        moves: meeting.moves.iter().map(Move::of).collect(),
        prepared: meeting.prepared,
        agenda_sent: meeting.agenda_sent,
        chair: meeting.chair.as_ref().map(person),
        secretary: meeting.secretary.as_ref().map(person),
        agenda: meeting.agenda.iter().map(item).collect(),
        attendance: attendance
            .map(|attendance| seats(network, attendance, *meeting.date))
            .unwrap_or_default(),
        guests: guests.collect(),
        minutes: minutes(network, meeting),
        decisions: decisions(network, meeting),
        actions: actions(network, meeting),
        publication: meeting.publication.as_ref().map(|publication| Publication {
            on: publication.on,
            url: publication.url.clone(),
        }),
    }
}

impl Move {
    fn of(moved: &crate::records::meeting::Move) -> Self {
        Self {
            from: moved.from,
            on: moved.on,
            reason: moved.reason.clone(),
        }
    }
}

fn minutes(network: &Network, meeting: &Meeting) -> Option<MinutesState> {
    let minutes = meeting.minutes.as_ref()?;
    let errata = minutes.errata.iter().map(|erratum| Erratum {
        on: erratum.on,
        by: erratum.by.as_ref().map(|by| Person::of(network, by)),
        reason: erratum.reason.clone(),
    });
    Some(MinutesState {
        status: minutes.status,
        reviewed: minutes.reviewed,
        r#final: minutes.r#final,
        errata: errata.collect(),
    })
}

fn decisions(network: &Network, meeting: &Entry<Meeting>) -> Vec<Decision> {
    let all = network.decisions().into_iter();
    let of = all.filter(|decided| decided.meeting.id == meeting.id);
    of.map(|decided| Decision::of(network, &decided)).collect()
}

fn actions(network: &Network, meeting: &Entry<Meeting>) -> Vec<Promised> {
    let all = network.promises().into_iter();
    let of = all.filter(|promise| promise.meeting.id == meeting.id);
    of.map(|promise| {
        let owner = promise.action.owner.as_deref().map(Id::new);
        Promised {
            text: promise.action.text.clone(),
            owner: owner.map(|owner| Person::of(network, &owner)),
            due: promise.action.due.map(Date),
            done: promise.action.done,
            address: promise.address,
        }
    })
    .collect()
}
