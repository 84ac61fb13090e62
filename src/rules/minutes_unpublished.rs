//! Minutes are final, and their publication is not recorded.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::{Lack, Network};
use crate::records::duty::Duty;
use crate::records::meeting::{MeetingStatus, Stage};

pub(super) const RULE: Rule = Rule {
    name: "minutes-unpublished",
    severity: Severity::Error,
    about: About::Duty(Duty::D28),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.meetings_asked_for() {
        let status = meeting.minutes.as_ref().map(|status| status.status);
        let is_open = meeting.status == MeetingStatus::Cancelled || network.minutes_of(meeting).is_none();
        if status != Some(Stage::Final) || is_open {
            continue;
        }
        let due = network.publication_limit(meeting);
        let (Some(lack), true) = (network.publication_lack(meeting), network.today > due) else {
            continue;
        };
        let (case, key) = match lack {
            Lack::Both => ("both", "url"),
            Lack::Url => ("url", "url"),
            Lack::Day => ("on", "on"),
            Lack::Ahead => ("ahead", "on"),
        };
        let host = network.settings.addresses.publication_host.clone();
        report
            .fault(meeting.at("publication").key(key))
            .with("case", case)
            .with("day", *meeting.date)
            .with("due", due)
            .with("file", Argument::file(&*meeting.file))
            .with("host", host.unwrap_or_default())
            .related(meeting.at("minutes").key("final"));
    }
}
