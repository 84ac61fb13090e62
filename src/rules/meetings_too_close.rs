//! Two meetings follow each other closer than the house wants.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::MeetingStatus;

pub(super) const RULE: Rule = Rule {
    name: "meetings-too-close",
    severity: Severity::Warning,
    about: About::Duty(Duty::D26),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    let place = network.settings.at("house").key("days-between-meetings");
    if network.is_unread(&place) {
        return;
    }
    let least = network.settings.house.days_between_meetings;
    // The meeting before may lie in a year that is not asked for.
    let mut meetings = network.meetings_by_day();
    meetings.retain(|meeting| {
        meeting.status != MeetingStatus::Cancelled && !network.is_unread(&meeting.at("status"))
    });
    for pair in meetings.windows(2) {
        let [former, latter] = pair else { continue };
        let apart = (*latter.date - *former.date).num_days();
        // Two on one day are a fault of their own.
        if network.asks_for(*latter.date) && 0 < apart && apart < least.into() {
            let fault = report.fault(latter.at("date"));
            fault.arguments.extend(network.words_for_day(latter));
            fault
                .with("former", former.date)
                .with("apart", apart)
                .with("least", least);
            fault.related(former.at("date"));
        }
    }
}
