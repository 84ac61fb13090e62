//! A mandate runs on days on which the strategy that it serves does not.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "mandate-outside-strategy",
    severity: Severity::Error,
    about: About::Duty(Duty::D05),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for mandate in network.mandates_asked_for() {
        // A mandate that names no strategy lies outside none.
        let Some(strategy) = &mandate.strategy else {
            continue;
        };
        let begins = (mandate.from < strategy.from).then_some(("from", mandate.from, strategy.from));
        let ends = (mandate.until > strategy.until).then_some(("until", mandate.until, strategy.until));
        for (key, own, limit) in begins.into_iter().chain(ends) {
            report
                .fault(mandate.at(key))
                .with("case", key)
                .with("day", *own)
                .with("limit", *limit)
                .related(mandate.at("strategy").key(key));
        }
    }
}
