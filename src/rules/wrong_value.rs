//! A value is missing, or is not what its key holds.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::{Network, Trouble, Wrong};
use crate::source::{Key, Place, Spot};
use crate::text::nearest;

pub(super) const RULE: Rule = Rule {
    name: "wrong-value",
    severity: Severity::Error,
    about: About::Folder,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for trouble in &network.troubles {
        let Trouble::WrongValue { place, wrong } = trouble else {
            continue;
        };
        let fault = report.fault(place.clone());
        fault
            .with("key", last_name(&place.spot))
            .with("near", "")
            .with("known", "");
        fault.with("expected", "").with("found", "");
        fault.with("begin", "").with("since", "");
        match wrong {
            Wrong::Missing { key } => {
                let is_above = matches!(&place.spot, Spot::Keys(keys) if keys.len() == 1);
                fault
                    .with("case", if is_above { "missing-above" } else { "missing" })
                    .with("key", key)
            }
            Wrong::NotA { expected, found } => fault
                .with("case", "not-a")
                .with("expected", Argument::term(expected.as_str()))
                .with("found", Argument::term(*found)),
            Wrong::Unfit { expected, found } => fault
                .with("case", "unfit")
                .with("expected", Argument::term(expected.as_str()))
                .with("found", found),
            Wrong::Backwards { begin, since, found } => fault
                .with("case", "backwards")
                .with("begin", *begin)
                .with("since", since)
                .with("found", found)
                .related(beside(place, begin)),
            Wrong::NotOneOf { found, known } => fault
                .with("case", "not-one-of")
                .with("found", Argument::written(found))
                .with(
                    "near",
                    nearest(found, known.iter().map(String::as_str)).unwrap_or_default(),
                )
                .with("known", known.iter().collect::<Argument>()),
        };
    }
}

/// The value of another key of the same table.
fn beside(place: &Place, key: &str) -> Place {
    let mut place = place.clone();
    if let Spot::Keys(keys) = &mut place.spot {
        keys.pop();
    }
    place.key(key)
}

fn last_name(spot: &Spot) -> &str {
    let Spot::Keys(keys) = spot else { return "" };
    for key in keys.iter().rev() {
        if let Key::Name(name) = key {
            return name;
        }
    }
    ""
}
