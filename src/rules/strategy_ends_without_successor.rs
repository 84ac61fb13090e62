//! The strategy that a mandate serves ends soon, and no mandate names one that carries on.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::{Network, Sequel};
use crate::records::Kind;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "strategy-ends-without-successor",
    severity: Severity::Warning,
    about: About::Duty(Duty::D05),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    // A mandate that could not be read may name the successor.
    if network.lacks_some(Kind::Mandate) {
        return;
    }
    for mandate in network.mandates_judged() {
        let Some(strategy) = &mandate.strategy else {
            continue;
        };
        let until = *strategy.until;
        let periods = network.strategies().map(|(_, other)| (*other.from, *other.until));
        if network.ends_soon(until) && Sequel::of(until, periods) != Sequel::Follows {
            report
                .fault(mandate.at("strategy").key("until"))
                .with("until", until)
                .with("start", until.succ_opt().unwrap_or(until));
        }
    }
}
