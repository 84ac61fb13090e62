//! A year has no meeting to spare, and one that is to come lies on a doubtful day and may fall through.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::MeetingStatus;

pub(super) const RULE: Rule = Rule {
    name: "no-spare-meeting",
    severity: Severity::Warning,
    about: About::Duty(Duty::D26),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for year in &network.years {
        let Some(tally) = network
            .tally(*year)
            .filter(|tally| tally.counted.len() == tally.least)
        else {
            continue;
        };
        for meeting in tally.counted {
            let is_to_come = meeting.status != MeetingStatus::Held && *meeting.date >= network.today;
            let Some(doubt) = network.doubt_on(*meeting.date).filter(|_| is_to_come) else {
                continue;
            };
            let fault = report.fault(meeting.at("date"));
            fault.arguments.extend(network.words_for_day(meeting));
            fault
                .with("year", year.to_string())
                .with("least", tally.least)
                .with("reason", doubt.reason());
        }
    }
}
