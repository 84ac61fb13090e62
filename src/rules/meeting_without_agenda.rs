//! A meeting was held without an agenda.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "meeting-without-agenda",
    severity: Severity::Error,
    about: About::Duty(Duty::D14),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.held_meetings() {
        if meeting.agenda.is_empty() {
            report
                .fault(meeting.at("agenda"))
                .with("day", *meeting.date)
                .with("file", Argument::file(&*meeting.file));
        }
    }
}
