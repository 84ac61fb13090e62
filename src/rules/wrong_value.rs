//! A value is missing, or is not what its key holds.

use std::collections::BTreeMap;

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Fault, Severity};
use crate::network::{Network, Trouble, Wrong};
use crate::source::{FilePath, Key, Place, Spot};
use crate::text::nearest;

pub(super) const RULE: Rule = Rule {
    name: "wrong-value",
    severity: Severity::Error,
    about: About::Folder,
    check,
};

/// A table of a file, by the keys that lead to it.
type Table<'n> = (&'n FilePath, &'n [Key]);

fn check(network: &Network, report: &mut Report<'_>) {
    let mut missing: BTreeMap<Table<'_>, Vec<(&Place, &str)>> = BTreeMap::new();
    for trouble in &network.troubles {
        let Trouble::WrongValue { place, wrong } = trouble else {
            continue;
        };
        if let (Wrong::Missing { key }, Spot::Keys(keys)) = (wrong, &place.spot) {
            let table = (&place.file, &keys[..keys.len().saturating_sub(1)]);
            missing.entry(table).or_default().push((place, key));
            continue;
        }
        let fault = fault(report, place);
        match wrong {
            Wrong::Missing { key } => fault.with("case", "missing").with("key", key),
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
    for ((_, table), keys) in missing {
        tell_missing(report, &keys, table.is_empty());
    }
}

/// Starts with all that the words are filled in with.
fn fault<'r>(report: &'r mut Report<'_>, place: &Place) -> &'r mut Fault {
    let fault = report.fault(place.clone());
    for name in [
        "near", "known", "expected", "found", "begin", "since", "lines", "keys",
    ] {
        fault.with(name, "");
    }
    fault.with("key", last_name(&place.spot)).with("count", 1_usize)
}

/// Tells all keys at once that a table lacks.
fn tell_missing(report: &mut Report<'_>, missing: &[(&Place, &str)], is_above: bool) {
    let Some((place, _)) = missing.first() else { return };
    let keys = || missing.iter().map(|(_, key)| *key);
    let lines = keys().map(|key| format!("{key} = …"));
    fault(report, place)
        .with("case", if is_above { "missing-above" } else { "missing" })
        .with("count", missing.len())
        .with("keys", keys().collect::<Argument>())
        .with("lines", lines.collect::<Argument>());
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
