//! A meeting was held, and there are no minutes of it, or nothing in them.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "minutes-missing",
    severity: Severity::Error,
    about: About::Duty(Duty::D27),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.held_meetings() {
        let file = format!("meetings/{}/minutes.md", meeting.id);
        let is_there = network.files.contains(file.as_str());
        let case = match network.minutes.get(meeting.id.as_str()) {
            Some(minutes) if minutes.is_blank() => "blank",
            None if !is_there => "missing",
            // What is there but could not be read may hold anything.
            _ => continue,
        };
        let due = network.minutes_limit(meeting);
        let is_late = network.today > due;
        report
            .fault(meeting.at("date"))
            .graded(if is_late {
                Severity::Error
            } else {
                Severity::Warning
            })
            .with("case", case)
            .with("state", if is_late { "late" } else { "early" })
            .with("day", *meeting.date)
            .with("due", due)
            .with("item", meeting.agenda.first().map(|item| &item.title))
            .with("file", Argument::file(file));
    }
}
