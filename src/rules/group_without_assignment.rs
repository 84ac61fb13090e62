//! A working group serves no assignment.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "group-without-assignment",
    severity: Severity::Error,
    about: About::Duty(Duty::D16),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for (group, _) in network.groups_asked_for() {
        if group.assignments.is_empty() {
            report
                .fault(group.at("assignments"))
                .with("group", &group.title)
                .with("file", Argument::file(&*group.file));
        }
    }
}
