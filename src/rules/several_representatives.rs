//! A municipality has more than one representative, which is allowed.

use std::collections::{BTreeMap, BTreeSet};

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "several-representatives",
    severity: Severity::Info,
    about: About::Duty(Duty::D04),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    // The same people are told of once, although several years are asked for.
    let mut told = BTreeSet::new();
    for day in network
        .years
        .iter()
        .filter_map(|year| network.last_judged_day(*year))
    {
        for municipality in network.municipalities() {
            let terms = network.seat_of(municipality).into_iter();
            let representatives: BTreeMap<_, _> = terms
                .filter(|held| held.term.covers(day) && !network.is_unread(&held.at("until")))
                .map(|held| (&held.member.id, held))
                .collect();
            let people: Vec<_> = representatives.keys().copied().collect();
            if people.len() < 2 || !told.insert((&municipality.id, people)) {
                continue;
            }
            let names = representatives.values().map(|held| &held.member.name);
            let fault = report
                .fault(municipality.at("name"))
                .with("case", if day < network.today { "over" } else { "running" })
                .with("municipality", &municipality.name)
                .with("count", representatives.len())
                .with("names", names.collect::<Argument>())
                .with("day", day);
            for held in representatives.values() {
                fault.related(held.at("role"));
            }
        }
    }
}
