//! A year passed in which nobody judged how an active assignment goes.

use chrono::Datelike;

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "assignment-not-followed-up",
    severity: Severity::Warning,
    about: About::Duty(Duty::D23),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    // While the year runs there is still time, so nothing is told before its end.
    for year in network.years.iter().filter(|year| network.is_over(**year)) {
        for assignment in &network.assignments {
            let follow_ups = assignment.follow_ups.iter().enumerate();
            let is_followed_up = follow_ups.clone().any(|(_, judged)| judged.on.year() == *year);
            if is_followed_up || !network.owes_follow_up(assignment, *year) {
                continue;
            }
            let fault = report
                .fault(assignment.at("follow-ups"))
                .with("assignment", &assignment.title)
                .with("year", year.to_string());
            let before = follow_ups.filter(|(_, judged)| judged.on.year() < *year);
            if let Some((number, _)) = before.max_by_key(|(_, judged)| judged.on) {
                fault.related(assignment.at("follow-ups").item(number).key("on"));
            }
        }
    }
}
