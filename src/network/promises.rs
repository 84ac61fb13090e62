//! What was promised at meetings: the address of each promise, and where later minutes carry it on.
//!
//! The address is the meeting's id and the place among all tasks of its minutes, from the top: `2024-02-09:3`.
//! Done ones and steps count too, so ticking one off changes no address, nor does new wording. A task that is
//! written in above others moves them down one; final minutes are sealed, so their addresses stay.
//!
//! Minutes that are final stay as they are, so a promise that later minutes take up again, in the same words
//! and by the same owner, goes on there: done, or by another day.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::Network;
use super::minutes::{item_under, parts};
use crate::records::meeting::MeetingStatus;
use crate::records::minutes::Action;
use crate::records::{Entry, Id, Meeting, Minutes};
use crate::source::Place;
use crate::text::title::key;

/// How far ahead of a meeting the day of an example lies.
const WEEKS: u64 = 4;

/// An action, with the meeting at which it was promised.
#[derive(Debug, Clone)]
pub struct Promise<'n> {
    /// The meeting whose minutes it stands in.
    pub meeting: &'n Entry<Meeting>,
    /// Those minutes.
    pub minutes: &'n Entry<Minutes>,
    /// The action.
    pub action: &'n Action,
    /// Its address.
    pub address: String,
    /// The address in the next minutes that take it up again; what is done is not carried on.
    pub carried_on: Option<String>,
    /// The addresses in earlier minutes that it is carried on from, the first first.
    pub earlier: Vec<String>,
    /// The meeting at which it was promised first.
    pub promised: &'n Entry<Meeting>,
}

impl Promise<'_> {
    /// Tells whether it is still to be done, under this address.
    pub fn is_open(&self) -> bool {
        !self.action.done && self.carried_on.is_none()
    }

    /// Tells whether it is still to be done although the day by which it was promised has passed.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.is_open() && self.action.due.is_some_and(|due| due < today)
    }

    /// The item of the agenda that it was promised under, by its place from 0.
    pub fn item(&self) -> Option<usize> {
        let section = self.action.section?;
        item_under(&parts(&self.meeting.agenda, self.minutes), Some(section))
    }

    /// Names where it stands.
    pub fn place(&self) -> Place {
        self.minutes.bytes(self.action.bytes.clone())
    }
}

impl Network {
    /// What was promised, by the day of the meeting and the place in its minutes.
    pub fn promises(&self) -> Vec<Promise<'_>> {
        let mut taken_up = BTreeMap::new();
        let mut promises = Vec::new();
        for meeting in self.meetings_by_day().into_iter().rev() {
            let Some(minutes) = self.valid_minutes_of(meeting) else {
                continue;
            };
            let mark = |action: &Action| (key(&action.text), action.owner.clone());
            let address = |number: usize| format!("{}:{}", meeting.id, number + 1);
            let numbered = || minutes.actions.iter().enumerate().rev();
            promises.extend(numbered().map(|(number, action)| Promise {
                meeting,
                minutes,
                action,
                address: address(number),
                carried_on: taken_up.get(&mark(action)).filter(|_| !action.done).cloned(),
                earlier: Vec::new(),
                promised: meeting,
            }));
            taken_up.extend(numbered().map(|(number, action)| (mark(action), address(number))));
        }
        promises.reverse();
        trace_back(&mut promises);
        promises
    }

    /// What was promised and is not done, by the day of the meeting.
    pub fn open_actions(&self) -> Vec<Promise<'_>> {
        let mut open = self.promises();
        open.retain(Promise::is_open);
        open
    }

    /// Who could have promised something at a meeting, and by when: for examples.
    pub fn sample_promise<'n>(&self, meeting: &'n Meeting) -> (Option<&'n str>, NaiveDate) {
        let presidium = [&meeting.secretary, &meeting.chair].into_iter().flatten();
        let day = meeting.date.checked_add_days(Days::new(7 * WEEKS));
        (presidium.map(Id::as_str).next(), day.unwrap_or(*meeting.date))
    }

    /// The minutes of a meeting that was not cancelled, where something is written in them.
    pub(super) fn valid_minutes_of(&self, meeting: &Entry<Meeting>) -> Option<&Entry<Minutes>> {
        let minutes = self.minutes_of(meeting);
        minutes.filter(|_| meeting.status != MeetingStatus::Cancelled)
    }
}

/// Tells each promise where it comes from.
fn trace_back(promises: &mut [Promise<'_>]) {
    let mut carried: BTreeMap<String, (&Entry<Meeting>, Vec<String>)> = BTreeMap::new();
    for promise in promises {
        if let Some((promised, earlier)) = carried.remove(&promise.address) {
            (promise.promised, promise.earlier) = (promised, earlier);
        }
        if let Some(next) = promise.carried_on.clone() {
            let (_, earlier) = carried.entry(next).or_insert((promise.promised, Vec::new()));
            earlier.extend(promise.earlier.iter().cloned());
            earlier.push(promise.address.clone());
        }
    }
}
