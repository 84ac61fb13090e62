//! A meeting lies on a working day on which many are away: a squeeze day, a soft eve, a school break, summer.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "meeting-on-doubtful-day",
    severity: Severity::Warning,
    about: About::Duty(Duty::D26),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.uncancelled_meetings() {
        let Some(doubt) = network.doubt_on(*meeting.date) else {
            continue;
        };
        let fault = report.fault(meeting.at("date"));
        fault.arguments.extend(network.words_for_day(meeting));
        fault.with("reason", doubt.reason());
        for (place, _) in network.breaks_on(*meeting.date) {
            fault.related(place);
        }
    }
}
