//! A working group has not reported at two meetings in a row.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::{Entry, Group};
use crate::source::Place;

pub(super) const RULE: Rule = Rule {
    name: "group-silent",
    severity: Severity::Warning,
    about: About::Duty(Duty::D16),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for &year in &network.years {
        if !network.knows_meetings_of(year - 1) || !network.knows_meetings_of(year) {
            continue;
        }
        for group in &network.groups {
            if network.has_gaps(&group.file) {
                continue;
            }
            for silence in network.silences(group, year) {
                let days = silence.iter().map(|meeting| *meeting.date);
                let (case, place) = match latest_report(group) {
                    Some(place) => ("some", place),
                    None => ("none", group.at("reports")),
                };
                report
                    .fault(place)
                    .with("case", case)
                    .with("group", &group.title)
                    .with("count", silence.len())
                    .with("days", days.collect::<Argument>());
            }
        }
    }
}

fn latest_report(group: &Entry<Group>) -> Option<Place> {
    let reports = group.reports.iter().enumerate();
    let (number, _) = reports.max_by_key(|(_, report)| report.on)?;
    Some(group.at("reports").item(number).key("on"))
}
