//! Minutes do not say when the next meeting is.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::MeetingStatus;
use crate::source::Place;

pub(super) const RULE: Rule = Rule {
    name: "next-meeting-missing",
    severity: Severity::Info,
    about: About::Duty(Duty::D27),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.held_meetings() {
        let Some(minutes) = network.minutes_of(meeting) else {
            continue;
        };
        let (case, place) = match &minutes.next_meeting {
            None => ("heading", Place::file(&minutes.file)),
            Some(next) if next.day.is_none() => ("day", minutes.bytes(next.bytes.clone())),
            Some(_) => continue,
        };
        let mut later = network.meetings_after(*meeting.date);
        let next = later.find(|other| other.status != MeetingStatus::Cancelled);
        report
            .fault(place)
            .with("case", case)
            .with("day", *meeting.date)
            .with("next", next.map(|next| next.date))
            .with("erratum", network.erratum_in(&minutes.file));
    }
}
