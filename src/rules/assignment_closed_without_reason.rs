//! An assignment is no longer active, and its record does not say since when or why.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::assignment::AssignmentState;
use crate::records::{Assignment, Entry, word};

pub(super) const RULE: Rule = Rule {
    name: "assignment-closed-without-reason",
    severity: Severity::Error,
    about: About::Assignments,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for assignment in &network.assignments {
        if assignment.state == AssignmentState::Active {
            continue;
        }
        let case = match missing(network, assignment)[..] {
            [] => continue,
            [key] => key,
            _ => "both",
        };
        report
            .fault(assignment.at("state"))
            .with("case", case)
            .with("state", word(assignment.state))
            .with("title", &assignment.title);
    }
}

fn missing(network: &Network, assignment: &Entry<Assignment>) -> Vec<&'static str> {
    let has_reason = assignment
        .reason
        .as_deref()
        .is_some_and(|reason| !reason.trim().is_empty());
    [("since", assignment.since.is_some()), ("reason", has_reason)]
        .into_iter()
        .filter(|(key, is_there)| !is_there && !network.is_unread(&assignment.at(key)))
        .map(|(key, _)| key)
        .collect()
}
