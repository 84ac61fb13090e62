//! Minutes are not the text that was published.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::MeetingStatus;
use crate::records::{digest, is_same_seal};
use crate::source::Place;

pub(super) const RULE: Rule = Rule {
    name: "minutes-changed-after-publishing",
    severity: Severity::Warning,
    about: About::Duty(Duty::D28),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.meetings_asked_for() {
        let publication = meeting.publication.as_ref();
        let Some(seal) = publication.and_then(|publication| publication.digest.as_ref()) else {
            continue;
        };
        let Some(minutes) = network.minutes.get(meeting.id.as_str()) else {
            continue;
        };
        let digest = digest(network.text(&minutes.file));
        if meeting.status == MeetingStatus::Cancelled || is_same_seal(seal, &digest) {
            continue;
        }
        let on = publication.and_then(|publication| publication.on);
        report
            .fault(Place::file(&minutes.file))
            .with("day", *meeting.date)
            .with("on", on)
            .with("id", meeting.id.as_str())
            .with("digest", digest)
            .related(meeting.at("publication").key("digest"));
    }
}
