//! An agenda was not sent the house's number of days before the meeting.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "agenda-not-sent",
    severity: Severity::Warning,
    about: About::Duty(Duty::D14),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.uncancelled_meetings() {
        let limit = network.agenda_limit(meeting);
        let case = match meeting.agenda_sent {
            _ if !network.is_past_agenda_limit(meeting) => continue,
            Some(sent) if *sent <= limit => continue,
            Some(_) => "late",
            None => "missing",
        };
        report
            .fault(meeting.at("agenda-sent"))
            .with("case", case)
            .with("day", *meeting.date)
            .with("sent", meeting.agenda_sent)
            .with("limit", limit)
            .with("days", network.settings.house.agenda_days_before)
            .related(meeting.at("date"));
    }
}
