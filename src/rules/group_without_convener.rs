//! A working group has nobody who calls it together.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::Kind;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "group-without-convener",
    severity: Severity::Error,
    about: About::Duty(Duty::D16),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for (group, day) in network.groups_asked_for() {
        let gone = network.lost_convener(group, day);
        let gone = gone.filter(|_| !network.lacks_some(Kind::Member));
        let case = match (&group.convener, gone) {
            (None, _) => "none",
            (Some(_), Some(_)) => "left",
            (Some(_), None) => continue,
        };
        let fault = report
            .fault(group.at("convener"))
            .with("case", case)
            .with("group", &group.title)
            .with("day", day)
            .with("name", gone.map_or("", |member| &member.name));
        if let Some(gone) = gone {
            fault.related(gone.at("terms"));
        }
    }
}
