//! A meeting was held without feedback from the directors.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::Kind;
use crate::records::duty::Duty;
use crate::records::feedback::Direction;

pub(super) const RULE: Rule = Rule {
    name: "no-feedback-from-directors",
    severity: Severity::Warning,
    about: About::Duty(Duty::D20),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    if network.lacks_some(Kind::Feedback) {
        return;
    }
    for meeting in network.held_meetings() {
        let day = *meeting.date;
        let is_commissioned = network.mandates_on(day).next().is_some();
        let is_there = network
            .feedback_of(meeting, Direction::FromDirectors)
            .next()
            .is_some();
        if day <= network.today && is_commissioned && !is_there {
            report
                .fault(meeting.at("date"))
                .with("day", day)
                .with("directors", network.commissioner_name())
                .with("meeting", meeting.id.as_str())
                .with(
                    "file",
                    Argument::file(format!("feedback/{day}-aterkoppling.toml")),
                );
        }
    }
}
