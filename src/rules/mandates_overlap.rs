//! Two mandates run on the same days, so that nobody knows which one holds.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "mandates-overlap",
    severity: Severity::Error,
    about: About::Duty(Duty::D02),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    let mandates = network.mandates_by_day();
    for (number, later) in mandates.iter().enumerate() {
        for earlier in &mandates[..number] {
            let (first, last) = (*later.from, *earlier.until.min(later.until));
            if first <= last && network.asks_for_some_of(first, last) {
                let case = if first == last { "day" } else { "stretch" };
                // Two that begin on the same day are not parted by ending one of them earlier.
                let end = first.pred_opt().filter(|end| *earlier.from <= *end);
                report
                    .fault(later.at("from"))
                    .with("case", case)
                    .with("from", first)
                    .with("until", last)
                    .with("end", end)
                    .related(earlier.at("until"));
            }
        }
    }
}
