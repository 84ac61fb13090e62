//! A working order was adopted after the first meeting of its year, or never.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "working-order-adopted-late",
    severity: Severity::Warning,
    about: About::Duty(Duty::D13),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for &year in &network.years {
        let Some(order) = network.working_order(year) else {
            continue;
        };
        if network.mandate_days(year) == 0 || !network.knows_meetings_of(year) {
            continue;
        }
        let first = network.first_meeting(year);
        let case = match (order.adopted, first) {
            (Some(adopted), Some(first)) if first.date < adopted => "late",
            (None, Some(first)) if *first.date < network.today => "never",
            (None, None) if network.is_over(year) => "without-meetings",
            _ => continue,
        };
        let fault = report
            .fault(order.at("adopted"))
            .with("case", case)
            .with("year", year.to_string())
            .with("adopted", order.adopted)
            .with("first", first.map(|first| first.date));
        if let Some(first) = first {
            fault.related(first.at("date"));
        }
    }
}
