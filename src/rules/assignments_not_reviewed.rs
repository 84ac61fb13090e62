//! A year passed in which the assignments were not revised.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::Kind;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "assignments-not-reviewed",
    severity: Severity::Error,
    about: About::Duty(Duty::D22),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    if network.lacks_some(Kind::Review) || network.ids(Kind::Assignment).next().is_none() {
        return;
    }
    for year in &network.years {
        if !network.is_over(*year) || !network.owes_review(*year) || network.is_reviewed(*year) {
            continue;
        }
        let review = network.review_of(*year);
        let place = match (review, network.mandate_of(*year)) {
            (Some(review), _) => review.at("on"),
            (None, Some(mandate)) => mandate.at("from"),
            (None, None) => continue,
        };
        report
            .fault(place)
            .with("case", if review.is_some() { "other-year" } else { "missing" })
            .with("on", review.map(|review| review.on))
            .with("year", year.to_string())
            .with("file", Argument::file(format!("reviews/{year}.toml")));
    }
}
