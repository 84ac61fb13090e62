//! The minutes planned for the items of an agenda exceed the length of the meeting.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "agenda-too-long",
    severity: Severity::Warning,
    about: About::Duty(Duty::D14),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.uncancelled_meetings() {
        let Some(hours) = network.hours_of(meeting) else {
            continue;
        };
        let Some(length) = hours.minutes() else {
            continue;
        };
        let planned = |items: usize| -> u64 {
            let items = meeting.agenda.iter().take(items);
            items
                .map(|item| u64::from(item.minutes.unwrap_or_default()))
                .sum()
        };
        let items = meeting.agenda.len();
        // The first item that does not fit any more is where to begin to cut.
        if let Some(number) = (0..items).find(|&number| planned(number + 1) > length) {
            report
                .fault(meeting.at("agenda").item(number).key("minutes"))
                .with("day", *meeting.date)
                .with("planned", planned(items))
                .with("length", length)
                .with("over", planned(items) - length)
                .related(hours.end_at);
        }
    }
}
