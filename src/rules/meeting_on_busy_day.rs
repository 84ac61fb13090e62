//! A meeting lies on a day on which others meet, by the list in `calendar.toml`.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "meeting-on-busy-day",
    severity: Severity::Warning,
    about: About::Duty(Duty::D26),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.uncancelled_meetings() {
        let busy: Vec<_> = network.busy_on(*meeting.date).collect();
        if busy.is_empty() {
            continue;
        }
        let fault = report.fault(meeting.at("date"));
        fault.arguments.extend(network.words_for_day(meeting));
        let titles = busy.iter().map(|(_, busy)| &busy.title);
        fault.with("titles", titles.collect::<Argument>());
        for (place, _) in busy {
            fault.related(place);
        }
    }
}
