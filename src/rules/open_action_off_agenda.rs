//! An action is not done, and no agenda after the meeting that it comes from takes it up.

use chrono::Datelike;

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::{Network, takes_up};
use crate::records::duty::Duty;
use crate::records::meeting::MeetingStatus;
use crate::records::{Entry, Kind, Meeting, word};

pub(super) const RULE: Rule = Rule {
    name: "open-action-off-agenda",
    severity: Severity::Warning,
    about: About::Duty(Duty::D14),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    // The agenda that takes the action up may stand in what could not be read.
    if network.lacks_some(Kind::Meeting) {
        return;
    }
    let mut meetings = network.meetings_by_day();
    meetings.retain(|meeting| meeting.status != MeetingStatus::Cancelled);
    let open = network.open_actions().into_iter();
    for open in open.filter(|open| network.asks_for(*open.meeting.date)) {
        let (day, year) = (open.meeting.date, open.meeting.date.year());
        // Any agenda until the end of the next year will do, one in draft too: that is how the presidium mends
        // a forgotten action.
        let after = meetings.partition_point(|meeting| meeting.date <= day);
        let until = meetings.partition_point(|meeting| meeting.date.year() <= year + 1);
        let after = &meetings[after..until];
        let is_taken_up = |meeting: &&Entry<Meeting>| {
            takes_up(&meeting.agenda, open.action) || network.is_unread(&meeting.at("agenda"))
        };
        let is_out = |meeting: &&&Entry<Meeting>| {
            let is_set = matches!(meeting.status, MeetingStatus::Called | MeetingStatus::Held);
            is_set && meeting.date.year() == year
        };
        let Some(next) = after.iter().find(is_out) else {
            continue;
        };
        if after.iter().any(is_taken_up) {
            continue;
        }
        let is_to_come = |meeting: &&&Entry<Meeting>| {
            meeting.status != MeetingStatus::Held && *meeting.date >= network.today
        };
        let to_come = after.iter().find(is_to_come);
        report
            .fault(open.place())
            .with("stage", open.meeting.stage().map(word))
            .with("action", &open.action.text)
            .with("day", *day)
            .with("next", *next.date)
            .with(
                "file",
                Argument::file(to_come.map_or("", |meeting| &*meeting.file)),
            )
            .related(next.at("agenda"));
    }
}
