//! An item is to be decided, and nothing is proposed.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::AgendaKind;

pub(super) const RULE: Rule = Rule {
    name: "decision-item-without-proposal",
    severity: Severity::Info,
    about: About::Duty(Duty::D15),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.uncancelled_meetings() {
        for (number, item) in meeting.agenda.iter().enumerate() {
            let proposal = item.proposal.as_deref().unwrap_or_default();
            let at = |key: &str| meeting.at("agenda").item(number).key(key);
            let is_unread = network.is_unread(&at("proposal"));
            if item.kind == Some(AgendaKind::Decision) && proposal.trim().is_empty() && !is_unread {
                report
                    .fault(at("kind"))
                    .with("title", &item.title)
                    .with("day", *meeting.date);
            }
        }
    }
}
