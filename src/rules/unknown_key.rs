//! A key is not one that its record has; a near one is suggested.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::{Network, Trouble};
use crate::text::nearest;

pub(super) const RULE: Rule = Rule {
    name: "unknown-key",
    severity: Severity::Error,
    about: About::Folder,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for trouble in &network.troubles {
        let Trouble::UnknownKey { place, key, known } = trouble else {
            continue;
        };
        let near = nearest(key, known.iter().map(String::as_str)).unwrap_or_default();
        let known = known.iter().collect::<Argument>();
        report
            .fault(place.clone())
            .with("key", Argument::written(key))
            .with("near", near)
            .with("known", known);
    }
}
