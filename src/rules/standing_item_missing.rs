//! An agenda lacks an item that the settings put on every agenda.

use std::collections::BTreeSet;

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;
use crate::text::title::key;

pub(super) const RULE: Rule = Rule {
    name: "standing-item-missing",
    severity: Severity::Info,
    about: About::Duty(Duty::D14),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    let standing = &network.settings.meetings.standing_items;
    for meeting in network.uncancelled_meetings() {
        // An agenda that is not drawn up yet lacks nothing.
        if meeting.agenda.is_empty() {
            continue;
        }
        let mut there: BTreeSet<String> = meeting.agenda.iter().map(|item| key(&item.title)).collect();
        let is_missing = |item: &&String| !item.trim().is_empty() && there.insert(key(item));
        let missing: Vec<&String> = standing.iter().filter(is_missing).collect();
        if !missing.is_empty() {
            report
                .fault(meeting.at("agenda"))
                .with("day", *meeting.date)
                .with("count", missing.len())
                .with("items", missing.into_iter().collect::<Argument>())
                .related(network.settings.at("meetings").key("standing-items"));
        }
    }
}
