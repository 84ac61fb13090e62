//! The marks of an unfinished merge were left in a file.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::{Network, Trouble};

pub(super) const RULE: Rule = Rule {
    name: "merge-conflict",
    severity: Severity::Error,
    about: About::Folder,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for trouble in &network.troubles {
        let Trouble::MergeConflict { place, others } = trouble else {
            continue;
        };
        let fault = report
            .fault(place.clone())
            .with("file", Argument::file(&*place.file));
        for other in others {
            fault.related(other.clone());
        }
    }
}
