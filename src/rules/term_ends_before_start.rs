//! The last day of a role comes before its first.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::word;

pub(super) const RULE: Rule = Rule {
    name: "term-ends-before-start",
    severity: Severity::Error,
    about: About::Duty(Duty::D04),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for held in network.held_terms() {
        let from = held.term.from;
        let Some(until) = held.term.until.filter(|until| *until < from) else {
            continue;
        };
        report
            .fault(held.at("until"))
            .with("name", &held.member.name)
            .with("role", Argument::term(format!("role-{}", word(held.term.role))))
            .with("from", *from)
            .with("until", *until)
            .related(held.at("from"));
    }
}
