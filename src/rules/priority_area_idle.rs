//! No active assignment serves a priority area, or nothing is done for it, once assignments name areas at all.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::{Area, Assignment, Entry, Kind, Mandate};
use crate::text::composed;

pub(super) const RULE: Rule = Rule {
    name: "priority-area-idle",
    severity: Severity::Info,
    about: About::Duty(Duty::D05),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    // An assignment that could not be read may serve the area.
    if network.lacks_some(Kind::Assignment) {
        return;
    }
    for &year in &network.years {
        for mandate in network.mandates_by_day() {
            if serves_its_strategy(network, mandate, year) {
                areas(network, report, mandate, year);
            }
        }
    }
}

/// Tells whether a mandate and its strategy run for most of a year, and have begun.
fn serves_its_strategy(network: &Network, mandate: &Mandate, year: i32) -> bool {
    mandate.strategy.as_ref().is_some_and(|strategy| {
        let from = mandate.from.max(strategy.from);
        let until = mandate.until.min(strategy.until);
        let days = network.most_of_year(year, *from, *until);
        days.is_some_and(|days| *days.start() <= network.judged_on(year))
    })
}

fn areas(network: &Network, report: &mut Report<'_>, mandate: &Entry<Mandate>, year: i32) {
    let assignments = network.assignments_of(mandate.id.as_str());
    // The mandate itself maps no assignment to an area: until a person does, nothing is known.
    if assignments.iter().all(|assignment| assignment.areas.is_empty()) {
        return;
    }
    let areas = mandate.strategy.iter().flat_map(|strategy| &strategy.areas);
    for (number, area) in areas.enumerate() {
        let is_active = |assignment: &&Entry<Assignment>| {
            names(assignment, area) && network.active_days(assignment, year).is_some()
        };
        let serving: Vec<_> = assignments.iter().copied().filter(is_active).collect();
        let case = match serving[..] {
            [] => "unserved",
            _ if serving.iter().all(|assignment| network.is_idle(assignment, year)) => "idle",
            _ => continue,
        };
        let place = mandate.at("strategy").key("areas").item(number).key("title");
        report
            .fault(place)
            .with("case", case)
            .with("title", &area.title)
            .with("id", &area.id)
            .with("year", year.to_string());
    }
}

fn names(assignment: &Assignment, area: &Area) -> bool {
    let id = composed(&area.id);
    assignment.areas.iter().any(|named| named.as_str() == id)
}
