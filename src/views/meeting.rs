//! What is known of one meeting?

use schemars::JsonSchema;
use serde::Serialize;

use super::decisions::Decision;
use super::mention::{AssignmentTitle, Person};
use super::minutes::{MinutesState, Publication};
use crate::network::{Network, Promise};
use crate::records::meeting::{AgendaItem, AgendaKind, Cancellation, MeetingKind, MeetingStatus};
use crate::records::{Date, Entry, Id, Meeting, Member, Time};

mod attendance;

pub use attendance::{Attendee, Guest, Home, Seat};

use attendance::seats;

/// What `meeting show --json` gives: with names, for internal use.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Page {
    /// The version of the shape.
    pub version: u32,
    /// The id: the day that it was first planned for.
    pub id: String,
    /// The day as of which it has passed or is still to be held.
    pub day: Date,
    /// The day of the meeting.
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
    /// Why it is an extra one or lies on another weekday.
    pub reason: Option<String>,
    /// How far it has come.
    pub status: MeetingStatus,
    /// Whether its day has passed and it still stands as to come.
    pub has_passed: bool,
    /// When and why it was cancelled.
    pub cancelled: Option<Cancelled>,
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
    pub guests: Vec<Guest>,
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

/// That it was cancelled.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Cancelled {
    /// The day on which it was cancelled.
    pub on: Option<Date>,
    /// Why.
    pub reason: Option<String>,
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

/// A promise as the minutes of one meeting tell it.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Promised {
    /// The meeting's id and the place among all tasks of its minutes, such as `2024-02-09:3`.
    pub id: String,
    /// What.
    pub text: String,
    /// By whom.
    pub owner: Option<Person>,
    /// By when.
    pub due: Option<Date>,
    /// Whether it is ticked off.
    pub is_done: bool,
}

/// An item of the agenda.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Item {
    /// Its title.
    pub title: String,
    /// What is to be done with it.
    pub kind: Option<AgendaKind>,
    /// Who presents it.
    pub presenter: Option<Person>,
    /// How many minutes it is planned to take.
    pub minute_count: Option<u32>,
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
        minute_count: item.minutes,
        proposal: item.proposal.clone(),
        assignments: AssignmentTitle::of_all(network, &item.assignments),
        papers: item.papers.clone(),
    };
    let attendance = meeting.attendance.as_ref();
    let guests = attendance
        .into_iter()
        .flat_map(|attendance| &attendance.guests)
        .map(|guest| Guest::of(network, guest));
    Page {
        version: super::VERSION,
        id: meeting.id.to_string(),
        day: Date(network.today),
        date: meeting.date,
        start: meeting.start,
        end: meeting.end,
        title: meeting.title.clone(),
        place: meeting.place.clone(),
        link: meeting.link.clone(),
        kind: meeting.kind,
        reason: meeting.reason.clone(),
        status: meeting.status,
        has_passed: network.has_passed(meeting),
        cancelled: meeting.cancelled.as_ref().map(Cancelled::of),
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
        minutes: MinutesState::of(network, meeting),
        decisions: decisions(network, meeting),
        actions: actions(network, meeting),
        publication: Publication::of(meeting),
    }
}

impl Cancelled {
    fn of(cancelled: &Cancellation) -> Self {
        Self {
            on: cancelled.on,
            reason: cancelled.reason.clone(),
        }
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

fn decisions(network: &Network, meeting: &Entry<Meeting>) -> Vec<Decision> {
    let all = network.decisions().into_iter();
    let of = all.filter(|decided| decided.meeting.id == meeting.id);
    of.map(|decided| Decision::of(network, &decided)).collect()
}

fn actions(network: &Network, meeting: &Entry<Meeting>) -> Vec<Promised> {
    let all = network.promises().into_iter();
    let of = all.filter(|promise| promise.meeting.id == meeting.id);
    of.map(|promise| Promised::of(network, &promise)).collect()
}

impl Promised {
    /// Shows a promise as the minutes that it stands in tell it.
    pub(super) fn of(network: &Network, promise: &Promise<'_>) -> Self {
        let owner = promise.action.owner.as_deref().map(Id::new);
        Self {
            id: promise.address.clone(),
            text: promise.action.text.clone(),
            owner: owner.map(|owner| Person::of(network, &owner)),
            due: promise.action.due.map(Date),
            is_done: promise.action.done,
        }
    }
}
