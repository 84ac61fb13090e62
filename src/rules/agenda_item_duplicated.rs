//! Two items of an agenda have the same title.

use std::collections::BTreeMap;

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::text::title::key;

pub(super) const RULE: Rule = Rule {
    name: "agenda-item-duplicated",
    severity: Severity::Error,
    about: About::Duty(Duty::D14),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.uncancelled_meetings() {
        let mut seen = BTreeMap::new();
        for (number, item) in meeting.agenda.iter().enumerate() {
            let title = key(&item.title);
            let at = |number: usize| meeting.at("agenda").item(number).key("title");
            match seen.get(&title) {
                // Items without a title are not the same item.
                _ if title.is_empty() => {}
                None => {
                    seen.insert(title, number);
                }
                Some(&first) => {
                    report
                        .fault(at(number))
                        .with("title", &item.title)
                        .with("day", *meeting.date)
                        .related(at(first));
                }
            }
        }
    }
}
