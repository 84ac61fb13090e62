//! Minutes were published before anybody had reviewed them.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::{MeetingStatus, Stage};

pub(super) const RULE: Rule = Rule {
    name: "published-before-review",
    severity: Severity::Warning,
    about: About::Duty(Duty::D28),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.meetings_asked_for() {
        let Some(publication) = &meeting.publication else {
            continue;
        };
        let status = meeting.minutes.as_ref();
        let stage = status.map(|status| status.status).unwrap_or_default();
        let reviewed = status.and_then(|status| status.reviewed);
        let key = match (publication.on, &publication.url) {
            (Some(_), _) => "on",
            (None, Some(url)) if !url.trim().is_empty() => "url",
            _ => continue,
        };
        let case = match (stage, reviewed) {
            // A day of review speaks for itself, whatever the stage was left at.
            (Stage::Draft, None) => "draft",
            (_, Some(reviewed)) if publication.on.is_some_and(|on| on < reviewed) => "before",
            _ => continue,
        };
        let place = meeting.at("minutes");
        if meeting.status == MeetingStatus::Cancelled || network.is_unread(&place) {
            continue;
        }
        let fault = report.fault(meeting.at("publication").key(key));
        fault
            .with("case", case)
            .with("day", *meeting.date)
            .with("on", publication.on)
            .with("reviewed", reviewed);
        if status.is_some() {
            fault.related(place.key(if case == "draft" { "status" } else { "reviewed" }));
        }
    }
}
