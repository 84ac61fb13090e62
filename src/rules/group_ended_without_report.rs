//! A working group has ended without a final report.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "group-ended-without-report",
    severity: Severity::Warning,
    about: About::Duty(Duty::D16),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for group in &network.groups {
        let Some(until) = group.until.filter(|until| network.asks_for(**until)) else {
            continue;
        };
        let has_ended = *until < network.today;
        let has_final = group.reports.iter().any(|report| report.r#final);
        if !has_ended || has_final || network.has_gaps(&group.file) {
            continue;
        }
        let case = if group.reports.is_empty() {
            "none"
        } else {
            "unmarked"
        };
        report
            .fault(group.at("until"))
            .with("case", case)
            .with("group", &group.title)
            .with("until", *until);
    }
}
