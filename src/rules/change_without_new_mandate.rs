//! A review changes, adds or ends an assignment, and no record follows from it.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::{Kind, word};

pub(super) const RULE: Rule = Rule {
    name: "change-without-new-mandate",
    severity: Severity::Error,
    about: About::Duty(Duty::D22),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    if network.lacks_some(Kind::Mandate) || network.lacks_some(Kind::Assignment) {
        return;
    }
    for year in &network.years {
        let Some(review) = network.review_of(*year) else {
            continue;
        };
        for (number, result) in review.results.iter().enumerate() {
            let Some(assignment) = network.assignments.get(result.assignment.as_str()) else {
                continue;
            };
            if !network.is_followed(review, result) {
                report
                    .fault(review.at("results").item(number).key("result"))
                    .with("result", word(result.result))
                    .with("assignment", &assignment.title)
                    .with("id", assignment.id.as_str())
                    .related(assignment.at("title"));
            }
        }
    }
}
