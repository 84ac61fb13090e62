//! A waiver's last day has passed, so it silences nothing any more.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;

pub(super) const RULE: Rule = Rule {
    name: "waiver-expired",
    severity: Severity::Warning,
    about: About::Folder,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for (number, waiver) in network.settings.waivers.iter().enumerate() {
        let Some(until) = waiver.until.filter(|until| **until < network.today) else {
            continue;
        };
        let place = network.settings.at("waivers").item(number).key("until");
        report
            .fault(place)
            .with("rule", waiver.rule.clone().unwrap_or_default())
            .with("record", waiver.record.clone().unwrap_or_default())
            .with("until", *until);
    }
}
