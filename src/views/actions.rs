//! What has been promised, and what has become of it?

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use schemars::JsonSchema;
use serde::Serialize;

use super::mention::{AssignmentTitle, ItemTitle, Line, MeetingDay, Person};
use crate::network::{Network, Promise, takes_up};
use crate::records::meeting::MeetingStatus;
use crate::records::{Date, Entry, Id, Meeting};

/// What `action list --json` gives: with names, for internal use.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Actions {
    /// The version of the shape.
    pub version: u32,
    /// The day as of which they are open or overdue.
    pub day: Date,
    /// The actions by the day by which they are due; those without one last. Each stands once, where minutes
    /// tell of it last.
    pub actions: Vec<Action>,
}

/// What `action show --json` gives: with names, for internal use.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Page {
    /// The version of the shape.
    pub version: u32,
    /// The day as of which it is open or overdue.
    pub day: Date,
    /// The action.
    #[serde(flatten)]
    pub action: Action,
}

/// What was promised.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Action {
    /// The meeting's id and the place among all tasks of its minutes, such as `2024-02-09:3`.
    pub id: String,
    /// What.
    pub text: String,
    /// What has become of it.
    pub state: State,
    /// By whom.
    pub owner: Option<Person>,
    /// By when.
    pub due: Option<Date>,
    /// The meeting at which it was promised first.
    pub promised_at: MeetingDay,
    /// The meeting whose minutes this is in.
    pub meeting: MeetingDay,
    /// The item of that meeting's agenda that it stands under.
    pub item: Option<ItemTitle>,
    /// The assignments that the item serves.
    pub assignments: Vec<AssignmentTitle>,
    /// The action in the next minutes that take it up again, in the same words and by the same owner.
    pub next_id: Option<String>,
    /// The actions in earlier minutes that it is carried on from, the first first.
    pub earlier_ids: Vec<String>,
    /// The next meeting to come whose agenda takes it up, as long as it is to be done.
    pub on_agenda_of: Option<MeetingDay>,
    /// Where it stands in the minutes.
    #[serde(flatten)]
    pub line: Line,
}

/// What has become of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// To be done.
    Open,
    /// To be done, and the day by which it was promised has passed.
    Overdue,
    /// Ticked off.
    Done,
    /// Not ticked off here: later minutes take it up again, and tell.
    CarriedOn,
}

/// Which actions are listed.
#[derive(Debug, Default)]
pub struct Choice {
    /// Only those that are to be done, overdue or not.
    pub open: bool,
    /// Only those of these members; of anybody where none is named.
    pub owners: Vec<String>,
    /// Only those first promised at meetings of these calendar years; of all where none is named.
    pub years: BTreeSet<i32>,
}

impl Choice {
    fn holds(&self, promise: &Promise<'_>) -> bool {
        let owner = promise.action.owner.as_ref();
        promise.carried_on.is_none()
            && (promise.is_open() || !self.open)
            && (self.owners.is_empty() || owner.is_some_and(|owner| self.owners.contains(owner)))
            && (self.years.is_empty() || self.years.contains(&promise.promised.date.year()))
    }
}

/// Lists actions by the day by which they are due.
pub fn actions(network: &Network, choice: &Choice) -> Actions {
    let mut promises = network.promises();
    promises.retain(|promise| choice.holds(promise));
    promises.sort_by_key(|promise| (promise.action.due.is_none(), promise.action.due));
    Actions {
        version: super::VERSION,
        day: Date(network.today),
        actions: promises
            .iter()
            .map(|promise| Action::of(network, promise))
            .collect(),
    }
}

/// Shows an action.
pub fn page(network: &Network, promise: &Promise<'_>) -> Page {
    Page {
        version: super::VERSION,
        day: Date(network.today),
        action: Action::of(network, promise),
    }
}

impl Action {
    /// Shows an action in a list or on a page.
    fn of(network: &Network, promise: &Promise<'_>) -> Self {
        let Promise { meeting, action, .. } = promise;
        let place = promise.item();
        let item = place.and_then(|place| meeting.agenda.get(place));
        let owner = action.owner.as_deref().map(Id::new);
        Self {
            id: promise.address.clone(),
            text: action.text.clone(),
            state: State::of(network, promise),
            owner: owner.map(|owner| Person::of(network, &owner)),
            due: action.due.map(Date),
            promised_at: MeetingDay::of(promise.promised),
            meeting: MeetingDay::of(meeting),
            item: place.and_then(|place| ItemTitle::of(meeting, place)),
            assignments: item.map_or_else(Vec::new, |item| {
                AssignmentTitle::of_all(network, &item.assignments)
            }),
            next_id: promise.carried_on.clone(),
            earlier_ids: promise.earlier.clone(),
            on_agenda_of: next_agenda(network, promise).map(MeetingDay::of),
            line: Line::of(network, &promise.place()),
        }
    }
}

impl State {
    fn of(network: &Network, promise: &Promise<'_>) -> Self {
        match promise.action.done {
            true => Self::Done,
            false if !promise.is_open() => Self::CarriedOn,
            false if promise.is_overdue(network.today) => Self::Overdue,
            false => Self::Open,
        }
    }
}

fn next_agenda<'n>(network: &'n Network, promise: &Promise<'_>) -> Option<&'n Entry<Meeting>> {
    let is_to_come = |meeting: &&Entry<Meeting>| {
        matches!(meeting.status, MeetingStatus::Planned | MeetingStatus::Called)
            && takes_up(&meeting.agenda, promise.action)
    };
    let mut meetings = network.meetings_within(network.today..=NaiveDate::MAX);
    meetings.find(is_to_come).filter(|_| promise.is_open())
}
