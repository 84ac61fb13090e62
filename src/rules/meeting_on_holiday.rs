//! A meeting lies on a public holiday, or on an eve that the law treats as one.

use super::{About, Report, Rule};
use crate::calendar::holiday;
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "meeting-on-holiday",
    severity: Severity::Error,
    about: About::Duty(Duty::D26),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.uncancelled_meetings() {
        let Some(holiday) = holiday(*meeting.date) else {
            continue;
        };
        let fault = report.fault(meeting.at("date"));
        fault.arguments.extend(network.words_for_day(meeting));
        fault
            .with("holiday", Argument::term(holiday.entry()))
            .with("case", if holiday.is_eve() { "eve" } else { "holiday" });
    }
}
