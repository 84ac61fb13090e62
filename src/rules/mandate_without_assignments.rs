//! A mandate gives no assignments.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::Kind;

pub(super) const RULE: Rule = Rule {
    name: "mandate-without-assignments",
    severity: Severity::Error,
    about: About::Assignments,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    // An assignment that could not be read may be the mandate's.
    if network.lacks_some(Kind::Assignment) {
        return;
    }
    for mandate in network.mandates_asked_for() {
        if network.assignments_of(mandate.id.as_str()).is_empty() {
            report
                .fault(mandate.at("title"))
                .with("title", &mandate.title)
                .with("mandate", mandate.id.as_str());
        }
    }
}
