//! Feedback was still without an answer when the network met next.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::word;

pub(super) const RULE: Rule = Rule {
    name: "feedback-unanswered",
    severity: Severity::Warning,
    about: About::Duty(Duty::D21),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for feedback in &network.feedback {
        let Some(next) = network.held_without_answer(feedback) else {
            continue;
        };
        if network.asks_for(*next.date) && network.mandates_on(*next.date).next().is_some() {
            report
                .fault(feedback.at("answer"))
                .with("direction", word(feedback.direction))
                .with("directors", network.commissioner_name())
                .with("day", *feedback.on)
                .related(next.at("date"));
        }
    }
}
