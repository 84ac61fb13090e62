//! What was done for an assignment: at meetings, in groups and otherwise.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use super::Network;
use super::minutes::{item_under, parts};
use crate::records::group::GroupReport;
use crate::records::meeting::AgendaItem;
use crate::records::minutes::{Action, Decision};
use crate::records::{Activity, Assignment, Entry, Group, Id, Meeting};
use crate::source::{Key, Place, Spot};

/// Something that was done for an assignment.
#[derive(Debug, Clone)]
pub struct Work<'n> {
    /// The day, or the first of several.
    pub day: NaiveDate,
    /// Where it stands.
    pub place: Place,
    /// What it was.
    pub deed: Deed<'n>,
}

/// What was done.
#[derive(Debug, Clone, Copy)]
pub enum Deed<'n> {
    /// It was on the agenda of a meeting that was held.
    Item(&'n Entry<Meeting>, &'n AgendaItem),
    /// Something was decided under such an item.
    Decision(&'n Entry<Meeting>, &'n Decision),
    /// Something was promised under such an item.
    Action(&'n Entry<Meeting>, &'n Action),
    /// Work outside meetings.
    Activity(&'n Entry<Activity>),
    /// A working group reported.
    Report(&'n Entry<Group>, &'n GroupReport),
}

impl Network {
    /// What was done for an assignment from one day to another, in the order of the days.
    pub fn work_for(&self, assignment: &Id<Assignment>, days: RangeInclusive<NaiveDate>) -> Vec<Work<'_>> {
        let mut work = Vec::new();
        for meeting in self.held_within(days.clone()) {
            self.work_at(meeting, assignment, &mut work);
        }
        for activity in &self.activities {
            let (first, last) = (*activity.on, *activity.until.unwrap_or(activity.on));
            let is_within = first <= *days.end() && *days.start() <= last;
            if is_within && activity.assignments.contains(assignment) {
                work.push(Work {
                    day: first,
                    place: activity.at("title"),
                    deed: Deed::Activity(activity),
                });
            }
        }
        let serving = self
            .groups
            .iter()
            .filter(|group| group.assignments.contains(assignment));
        for group in serving {
            for (number, report) in group.reports.iter().enumerate() {
                if days.contains(&report.on) {
                    work.push(Work {
                        day: *report.on,
                        place: group.at("reports").item(number),
                        deed: Deed::Report(group, report),
                    });
                }
            }
        }
        work.sort_by_key(|work| work.day);
        work
    }

    /// Tells whether an assignment has to account for days of a year, and nothing was done for it on them.
    pub fn is_idle(&self, assignment: &Entry<Assignment>, year: i32) -> bool {
        let days = self.days_to_account_for(assignment, year);
        days.is_some_and(|days| !self.may_lack_work() && self.work_for(&assignment.id, days).is_empty())
    }

    /// Tells whether work may have been done that could not be read, so that nobody is said to be idle.
    pub fn may_lack_work(&self) -> bool {
        let is_work = |unread: &Place| match unread.file.split('/').next() {
            Some("activities" | "groups") => true,
            // Minutes without their agenda show no work, and with it they show none that it does not.
            Some("meetings") if unread.file.ends_with("/minutes.md") => false,
            Some("meetings") => match &unread.spot {
                Spot::Keys(keys) => [Key::Name("agenda".to_owned()), Key::Name("status".to_owned())]
                    .iter()
                    .any(|key| keys.first() == Some(key)),
                Spot::Whole | Spot::Bytes(_) => true,
            },
            _ => false,
        };
        self.unread.iter().any(is_work)
    }

    fn work_at<'n>(
        &'n self,
        meeting: &'n Entry<Meeting>,
        assignment: &Id<Assignment>,
        work: &mut Vec<Work<'n>>,
    ) {
        let mut done = |place, deed| {
            work.push(Work {
                day: *meeting.date,
                place,
                deed,
            });
        };
        let serves = |number: usize| {
            let item = meeting.agenda.get(number);
            item.is_some_and(|item| item.assignments.contains(assignment))
        };
        // What was decided and promised counts by the item that it stands under.
        if !(0..meeting.agenda.len()).any(serves) {
            return;
        }
        for (number, item) in meeting.agenda.iter().enumerate() {
            if serves(number) {
                done(meeting.at("agenda").item(number), Deed::Item(meeting, item));
            }
        }
        let Some(minutes) = self.minutes.get(meeting.id.as_str()) else {
            return;
        };
        let parts = parts(&meeting.agenda, minutes);
        let is_for = |section: Option<usize>| item_under(&parts, section).is_some_and(serves);
        for decision in minutes
            .decisions
            .iter()
            .filter(|decision| is_for(decision.section))
        {
            done(
                minutes.bytes(decision.bytes.clone()),
                Deed::Decision(meeting, decision),
            );
        }
        for action in minutes.actions.iter().filter(|action| is_for(action.section)) {
            done(minutes.bytes(action.bytes.clone()), Deed::Action(meeting, action));
        }
    }
}

#[cfg(test)]
mod tests;
