//! A review changes, adds or ends an assignment, and no record follows from it.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::assignment::AssignmentState;
use crate::records::duty::Duty;
use crate::records::review::{ReviewResult, Revision};
use crate::records::{Kind, Review, word};

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
            if !is_followed(network, review, result) {
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

/// The wording of the assignments is the commissioner's: another one, or one more, stands in a mandate that
/// begins after the review, or in an assignment that carries on the old one. One that ends is ended in its
/// record too.
fn is_followed(network: &Network, review: &Review, result: &ReviewResult) -> bool {
    let has_successor = network.mandates.iter().any(|mandate| review.on < mandate.from);
    let assignment = network.assignments.get(result.assignment.as_str());
    let is_carried_on = || {
        let mut all = network.assignments.iter();
        all.any(|other| other.continues.as_ref() == Some(&result.assignment))
    };
    match result.result {
        Revision::Unchanged => true,
        Revision::Changed => has_successor || is_carried_on(),
        Revision::New => has_successor || assignment.is_some_and(|new| new.continues.is_some()),
        Revision::Ended => {
            has_successor || assignment.is_some_and(|ended| ended.state != AssignmentState::Active)
        }
    }
}
