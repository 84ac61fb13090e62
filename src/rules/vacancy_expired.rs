//! A declared vacancy has passed its last day, and the seat is still empty.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::Kind;
use crate::records::duty::Duty;

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
            .filter_map(|day| Some((day, network.expired_vacancy(organisation, day)?)));
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
