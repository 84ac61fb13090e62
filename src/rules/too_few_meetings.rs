//! A year that is over had fewer meetings than the mandate asks for.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::MeetingStatus;

pub(super) const RULE: Rule = Rule {
    name: "too-few-meetings",
    severity: Severity::Error,
    about: About::Duty(Duty::D26),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for year in network.years.iter().filter(|year| network.is_over(**year)) {
        let Some(tally) = network.tally(*year).filter(|tally| tally.held() < tally.least) else {
            continue;
        };
        let fault = report.fault(network.settings.at("meetings").key("minimum-per-year"));
        fault
            .with("year", year.to_string())
            .with("count", tally.held())
            .with("least", tally.least)
            .with("weekday", Argument::weekday(tally.weekday));
        for meeting in &tally.counted {
            if meeting.status != MeetingStatus::Held {
                fault.related_as(meeting.at("status"), "open");
            }
        }
        tally.relate_left_out(fault);
    }
}
