//! A declared vacancy has passed its last day, and the seat is still empty.

use chrono::NaiveDate;

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::{Network, Stretch};
use crate::records::duty::Duty;
use crate::records::{Entry, Kind, Organisation};

pub(super) const RULE: Rule = Rule {
    name: "vacancy-expired",
    severity: Severity::Warning,
    about: About::Duty(Duty::D04),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    if network.lacks_some(Kind::Member) {
        return;
    }
    for organisation in &network.organisations {
        // A vacancy that several years see is told of once, as of the last of them.
        let days = network.years.iter().rev();
        let days = days.filter_map(|year| network.last_judged_day(*year));
        let mut expired = days
            .filter(|day| *day <= network.today)
            .filter_map(|day| Some((day, expired(network, organisation, day)?)));
        let Some((day, (number, until))) = expired.next() else {
            continue;
        };
        let is_today = day == network.today;
        report
            .fault(organisation.at("vacancies").item(number).key("until"))
            .with("case", if is_today { "open" } else { "over" })
            .with("organisation", &organisation.name)
            .with("until", until)
            .with("day", day);
    }
}

/// The latest vacancy of an organisation that ended before a day, with its last day, if the seat has been
/// empty ever since.
fn expired(
    network: &Network,
    organisation: &Entry<Organisation>,
    day: NaiveDate,
) -> Option<(usize, NaiveDate)> {
    let vacancies = &organisation.vacancies;
    let ended = vacancies.iter().enumerate().filter_map(|(number, vacancy)| {
        let until = vacancy.until.filter(|until| **until < day)?;
        Some((number, *until))
    });
    let (number, until) = ended.max_by_key(|(_, until)| *until)?;
    let since = Stretch {
        first: until.succ_opt()?,
        last: day,
    };
    let is_filled = network
        .seat_of(organisation)
        .iter()
        .any(|held| held.stretch().meets(&since));
    let is_prolonged = vacancies.iter().any(|vacancy| vacancy.covers(day));
    (!is_filled && !is_prolonged).then_some((number, until))
}
