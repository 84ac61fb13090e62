//! Two meetings lie on the same day.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::MeetingStatus;

pub(super) const RULE: Rule = Rule {
    name: "two-meetings-same-day",
    severity: Severity::Error,
    about: About::Duty(Duty::D26),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    let mut meetings: Vec<_> = network.uncancelled_meetings().collect();
    // Of two, the one that was not held is the one that can be moved.
    meetings.sort_by_key(|meeting| (meeting.date, meeting.status != MeetingStatus::Held));
    for one_day in meetings.chunk_by(|one, other| one.date == other.date) {
        let Some((first, others)) = one_day.split_first() else {
            continue;
        };
        for meeting in others {
            let fault = report.fault(meeting.at("date"));
            fault.arguments.extend(network.words_for_day(meeting));
            fault.related(first.at("date"));
        }
    }
}
