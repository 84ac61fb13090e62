//! A day of birth stands near a word for a child.

use super::{About, Report, Rule, occurrence};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::text::personal::What;

pub(super) const RULE: Rule = Rule {
    name: "birth-date-near-child",
    severity: Severity::Warning,
    about: About::Privacy,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for found in network.personal.iter().filter(|found| found.what == What::Birth) {
        occurrence::fault(network, report, &found.place);
    }
}
