//! Nobody was school director for a part of the year.

use chrono::NaiveDate;

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::{Network, Stretch};
use crate::records::duty::Duty;
use crate::records::{Kind, Role};
use crate::source::Place;

pub(super) const RULE: Rule = Rule {
    name: "no-school-director",
    severity: Severity::Error,
    about: About::Duty(Duty::D20),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    if network.lacks_some(Kind::Member) {
        return;
    }
    for Stretch { first, last } in network.days_without(Role::SchoolDirector) {
        let case = match () {
            () if last == network.today => "now",
            () if first == last => "day",
            () => "past",
        };
        let (place, edge) = nearest_term(network, first);
        report
            .fault(place)
            .with("case", case)
            .with("edge", edge)
            .with("from", first)
            .with("until", last);
    }
}

/// Where the record shows it: the end of the last director's time, or the beginning of the next one's.
fn nearest_term(network: &Network, from: NaiveDate) -> (Place, &'static str) {
    let terms = network.members.iter().flat_map(|member| {
        let numbered = member.terms.iter().enumerate();
        let directors = numbered.filter(|(_, term)| term.role == Role::SchoolDirector);
        directors.map(move |(number, term)| (term, member.at("terms").item(number)))
    });
    let (before, after): (Vec<_>, Vec<_>) = terms.partition(|(term, _)| *term.from < from);
    let last = before.into_iter().max_by_key(|(term, _)| term.until);
    let next = after.into_iter().min_by_key(|(term, _)| term.from);
    match (last, next) {
        (Some((_, place)), _) => (place.key("until"), "end"),
        (None, Some((_, place))) => (place.key("from"), "beginning"),
        (None, None) => (network.settings.at("commissioner"), ""),
    }
}
