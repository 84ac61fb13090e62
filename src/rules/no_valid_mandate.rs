//! On some days of a year that have passed, no mandate runs.

use chrono::NaiveDate;

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::{Network, Stretch};
use crate::records::Kind;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "no-valid-mandate",
    severity: Severity::Error,
    about: About::Duty(Duty::D02),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    // A mandate that could not be read may run then.
    if network.lacks_some(Kind::Mandate) {
        return;
    }
    for &year in &network.years {
        for Stretch { first, last } in network.days_without_mandate(year) {
            tell(network, report, first, last);
        }
    }
}

fn tell(network: &Network, report: &mut Report<'_>, first: NaiveDate, last: NaiveDate) {
    let mandates = network.mandates_by_day();
    let before = mandates.iter().rfind(|mandate| *mandate.until < first);
    let after = mandates.iter().find(|mandate| *mandate.from > last);
    let place = match (before, after) {
        (Some(before), _) => before.at("until"),
        (None, Some(after)) => after.at("from"),
        (None, None) => network.settings.at("name"),
    };
    let case = if first == last { "day" } else { "stretch" };
    let fault = report.fault(place);
    fault
        .with("case", case)
        .with("from", first)
        .with("until", last)
        .with("folder", Argument::file("mandates/"));
    if let (Some(_), Some(after)) = (before, after) {
        fault.related(after.at("from"));
    }
}
