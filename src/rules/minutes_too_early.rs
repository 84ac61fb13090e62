//! There are minutes of a meeting that was cancelled, or that lies ahead.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::MeetingStatus;
use crate::source::Place;

pub(super) const RULE: Rule = Rule {
    name: "minutes-too-early",
    severity: Severity::Error,
    about: About::Duty(Duty::D27),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.meetings_asked_for() {
        let Some(minutes) = network.minutes_of(meeting) else {
            continue;
        };
        let (case, key) = match meeting.status {
            MeetingStatus::Cancelled => ("cancelled", "status"),
            _ if *meeting.date > network.today => ("ahead", "date"),
            _ => continue,
        };
        report
            .fault(Place::file(&minutes.file))
            .with("case", case)
            .with("day", *meeting.date)
            .with("file", Argument::file(&*minutes.file))
            .related(meeting.at(key));
    }
}
