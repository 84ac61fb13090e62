//! A file or a folder stands where no record has its place.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::{Network, Trouble};
use crate::text::nearest;

pub(super) const RULE: Rule = Rule {
    name: "stray-file",
    severity: Severity::Warning,
    about: About::Folder,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for trouble in &network.troubles {
        let Trouble::Stray { place, known } = trouble else {
            continue;
        };
        let name = place.file.rsplit('/').next().unwrap_or_default();
        let near = nearest(name, known.iter().map(String::as_str)).unwrap_or_default();
        report
            .fault(place.clone())
            .with("file", &*place.file)
            .with("near", near)
            .with("known", known.iter().collect::<Argument>());
    }
}
