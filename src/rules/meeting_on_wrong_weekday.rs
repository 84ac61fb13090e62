//! A meeting lies on another weekday than the mandate says; an extra one may, with a reason, but does not count.

use chrono::Datelike;

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::MeetingKind;
use crate::records::{Entry, Meeting};

pub(super) const RULE: Rule = Rule {
    name: "meeting-on-wrong-weekday",
    severity: Severity::Error,
    about: About::Duty(Duty::D26),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    let Some(weekday) = network.weekday() else {
        return;
    };
    for meeting in network.uncancelled_meetings() {
        let day = *meeting.date;
        // The weekday is the mandate's, so it binds while one runs.
        let is_bound = network.mandates_on(day).next().is_some();
        let is_known = ["kind", "reason"]
            .iter()
            .all(|key| !network.is_unread(&meeting.at(key)));
        if day.weekday() == weekday.into() || !is_bound || !is_known {
            continue;
        }
        let fault = report.fault(meeting.at("date"));
        fault.arguments.extend(network.words_for_day(meeting));
        fault
            .with("found", Argument::weekday(day.weekday()))
            .with("least", network.settings.meetings.minimum_per_year);
        match (meeting.kind, has_reason(meeting)) {
            (MeetingKind::Extra, true) => fault.with("kind", "excused").graded(Severity::Warning),
            (MeetingKind::Extra, false) => fault.with("kind", "extra"),
            (MeetingKind::Ordinary, _) => fault.with("kind", "ordinary"),
        };
    }
}

fn has_reason(meeting: &Entry<Meeting>) -> bool {
    meeting
        .reason
        .as_deref()
        .is_some_and(|reason| !reason.trim().is_empty())
}
