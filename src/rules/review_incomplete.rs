//! A review says nothing of an assignment that was active in its year.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::{Entry, Review};

pub(super) const RULE: Rule = Rule {
    name: "review-incomplete",
    severity: Severity::Error,
    about: About::Duty(Duty::D22),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for year in &network.years {
        if let Some(review) = network
            .review_of(*year)
            .filter(|review| *review.on <= network.today)
        {
            look_over(network, *year, review, report);
        }
    }
}

fn look_over(network: &Network, year: i32, review: &Entry<Review>, report: &mut Report<'_>) {
    for assignment in network.left_out_of(review, year) {
        report
            .fault(review.at("results"))
            .with("year", year.to_string())
            .with("assignment", &assignment.title)
            .with("id", assignment.id.as_str())
            .related(assignment.at("title"));
    }
}
