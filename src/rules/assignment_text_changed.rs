//! The commissioner's wording of an assignment is not the one that was sealed.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::digest;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "assignment-text-changed",
    severity: Severity::Error,
    about: About::Duty(Duty::D02),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for assignment in &network.assignments {
        let Some(seal) = &assignment.text_digest else {
            continue;
        };
        match &assignment.text {
            Some(text) if digest(text) == *seal => {}
            Some(_) => {
                report
                    .fault(assignment.at("text"))
                    .with("case", "changed")
                    .with("title", &assignment.title)
                    .with("file", Argument::file(&*assignment.file))
                    .related(assignment.at("text-digest"));
            }
            None if network.is_unread(&assignment.at("text")) => {}
            None => {
                report
                    .fault(assignment.at("text-digest"))
                    .with("case", "removed")
                    .with("title", &assignment.title)
                    .with("file", Argument::file(&*assignment.file));
            }
        }
    }
}
