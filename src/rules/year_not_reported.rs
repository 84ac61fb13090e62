//! A year is over, and no report on it has been sent to the directors.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::Kind;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "year-not-reported",
    severity: Severity::Warning,
    about: About::Duty(Duty::D03),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    // A dispatch that could not be read may be the report.
    if network.lacks_some(Kind::Dispatch) {
        return;
    }
    for &year in &network.years {
        let is_owed = network.is_over(year) && network.mandate_days(year) > 0;
        if is_owed && network.report_sent(year).is_none() {
            tell(network, report, year);
        }
    }
}

fn tell(network: &Network, report: &mut Report<'_>, year: i32) {
    // A report that does not say which year it is about is probably the one that is missed.
    let unnamed = network.reports_sent().find(|sent| sent.year.is_none());
    let fault = report.fault(network.settings.at("commissioner"));
    fault
        .with("year", year.to_string())
        .with("commissioner", network.commissioner_name())
        .with(
            "file",
            Argument::file(unnamed.map(|unnamed| &*unnamed.file).unwrap_or_default()),
        );
    if let Some(unnamed) = unnamed {
        fault.related(unnamed.at("kind"));
    }
}
