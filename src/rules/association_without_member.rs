//! The association has had nobody in the network for the whole of a year, as far as it has come.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::{Network, Stretch};
use crate::records::Kind;
use crate::records::duty::Duty;
use crate::records::organisation::OrganisationKind;

pub(super) const RULE: Rule = Rule {
    name: "association-without-member",
    severity: Severity::Warning,
    about: About::Duty(Duty::D04),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    if network.lacks_some(Kind::Member) {
        return;
    }
    for association in network.organisations_of(OrganisationKind::Association) {
        if network.has_gaps(&association.file) {
            continue;
        }
        let seat = network.seat_of(association);
        let vacancies: Vec<Stretch> = association.vacancies.iter().map(Stretch::of_vacancy).collect();
        for &year in &network.years {
            let judged = network.judged_stretches(year);
            let meets = |stretch: Stretch| judged.iter().any(|judged| judged.meets(&stretch));
            let has_member = seat.iter().any(|held| meets(held.stretch()));
            if has_member || network.empty_stretches(year, &vacancies).is_empty() {
                continue;
            }
            let case = match judged.first() {
                Some(judged) if judged.first > network.today => "coming",
                _ if network.is_over(year) => "over",
                _ => "running",
            };
            report
                .fault(association.at("name"))
                .with("case", case)
                .with("association", &association.name)
                .with("id", association.id.as_str())
                .with("file", Argument::file(&*association.file))
                .with("year", year.to_string());
        }
    }
}
