//! Feedback was still without an answer when the network met next.

use chrono::NaiveDate;

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::feedback::{Answer, Feedback};
use crate::records::word;

pub(super) const RULE: Rule = Rule {
    name: "feedback-unanswered",
    severity: Severity::Warning,
    about: About::Duty(Duty::D21),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for feedback in &network.feedback {
        let is_answered = |answer: &Answer| *answer.on <= network.today;
        if feedback.says_nothing() || feedback.answer.as_ref().is_some_and(is_answered) {
            continue;
        }
        // When the directors meet is not recorded, but they have met when the network meets the next time.
        let Some(next) = network.next_held(received_on(network, feedback)) else {
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

/// The day on which it was given, or that of the meeting that it was brought to.
fn received_on(network: &Network, feedback: &Feedback) -> NaiveDate {
    let meeting = feedback.meeting.as_ref();
    let heard = meeting.and_then(|meeting| network.meetings.get(meeting.as_str()));
    heard.map_or(*feedback.on, |heard| heard.date.max(feedback.on).0)
}
