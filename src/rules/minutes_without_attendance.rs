//! Minutes were written, and the record of the meeting does not say who came.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "minutes-without-attendance",
    severity: Severity::Error,
    about: About::Duty(Duty::D27),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.held_meetings() {
        let place = meeting.at("attendance");
        if network.is_attendance_told(meeting)
            || network.minutes_of(meeting).is_none()
            || network.is_unread(&place)
        {
            continue;
        }
        report
            .fault(place.key("present"))
            .with("day", *meeting.date)
            .with("id", meeting.id.as_str());
    }
}
