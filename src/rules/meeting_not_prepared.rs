//! A meeting was held, or its agenda is due, and the presidium has not prepared it.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "meeting-not-prepared",
    severity: Severity::Info,
    about: About::Duty(Duty::D15),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.uncancelled_meetings() {
        let case = match meeting.prepared {
            Some(prepared) if meeting.date < prepared => "afterwards",
            None if network.is_past_agenda_limit(meeting) => "missing",
            _ => continue,
        };
        report
            .fault(meeting.at("prepared"))
            .with("case", case)
            .with("day", *meeting.date)
            .with("prepared", meeting.prepared)
            .related(meeting.at("date"));
    }
}
