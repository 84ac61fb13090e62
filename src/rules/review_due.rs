//! The day by which the assignments are to be revised has passed, and the year is running.

use chrono::Datelike;

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::Kind;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "review-due",
    severity: Severity::Warning,
    about: About::Duty(Duty::D22),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    let year = network.today.year();
    let Some(due) = network.settings.house.review_due.of(year) else {
        return;
    };
    let is_judged = network.asks_for(due) && due < network.today && network.owes_review(year);
    let has_none = network.ids(Kind::Assignment).next().is_none();
    if !is_judged || has_none || network.lacks_some(Kind::Review) || network.is_reviewed(year) {
        return;
    }
    if let Some(mandate) = network.mandates_on(due).next() {
        report
            .fault(mandate.at("from"))
            .with("due", due)
            .with("year", year.to_string())
            .with("file", Argument::file(format!("reviews/{year}.toml")));
    }
}
