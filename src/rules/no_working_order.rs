//! A calendar year has meetings or a mandate, but no working order.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::{Network, Occasion};
use crate::records::Kind;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "no-working-order",
    severity: Severity::Error,
    about: About::Duty(Duty::D13),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for &year in &network.years {
        // A working order that could not be read is told as such.
        if network.knows(Kind::WorkingOrder, &year.to_string()) {
            continue;
        }
        let (case, place) = match network.occasion_to_plan(year) {
            Some(Occasion::Meeting(place)) => ("meeting", place),
            Some(Occasion::Mandate(place)) => ("mandate", place),
            None => continue,
        };
        report
            .fault(place)
            .with("case", case)
            .with("year", year.to_string())
            .with("file", Argument::file(format!("working-orders/{year}.toml")));
    }
}
