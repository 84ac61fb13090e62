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
        let Trouble::UnknownKey {
            place,
            key,
            known,
            belongs_above,
        } = trouble
        else {
            continue;
        };
        let near = nearest(key, known.iter().map(String::as_str)).unwrap_or_default();
        let case = match (belongs_above, near) {
            (true, _) => "above",
            (false, "") => "known",
            (false, _) => "near",
        };
        report
            .fault(place.clone())
            .with("key", Argument::written(key))
            .with("case", case)
            .with("near", near)
            .with("known", known.iter().collect::<Argument>());
    }
}
