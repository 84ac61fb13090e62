//! A municipality has nobody who represents it, and has not declared the seat vacant.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::{HeldTerm, Network, Stretch};
use crate::records::duty::Duty;
use crate::records::{Entry, Kind, Organisation};

pub(super) const RULE: Rule = Rule {
    name: "municipality-without-representative",
    severity: Severity::Warning,
    about: About::Duty(Duty::D04),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    if network.lacks_some(Kind::Member) {
        return;
    }
    for municipality in network.municipalities() {
        if network.has_gaps(&municipality.file) {
            continue;
        }
        let seat = network.seat_of(municipality);
        let vacancies = municipality.vacancies.iter().map(Stretch::of_vacancy);
        let covered: Vec<Stretch> = seat.iter().map(HeldTerm::stretch).chain(vacancies).collect();
        for &year in &network.years {
            for empty in network.empty_stretches(year, &covered) {
                // An expired vacancy is told as such: one cause, one fault.
                let is_told = empty.last <= network.today
                    && network.last_judged_day(year) == Some(empty.last)
                    && network.expired_vacancy(municipality, empty.last).is_some();
                if is_told {
                    continue;
                }
                tell(network, report, municipality, &seat, empty);
            }
        }
    }
}

fn tell(
    network: &Network,
    report: &mut Report<'_>,
    municipality: &Entry<Organisation>,
    seat: &[HeldTerm<'_>],
    empty: Stretch,
) {
    let case = match empty {
        Stretch { first, .. } if first > network.today => "coming",
        Stretch { last, .. } if last == network.today => "open",
        Stretch { first, last } if first == last => "day",
        _ => "days",
    };
    let fault = report
        .fault(municipality.at("name"))
        .with("case", case)
        .with("municipality", &municipality.name)
        .with("from", empty.first)
        .with("until", empty.last)
        .with("file", Argument::file(&*municipality.file));
    let earlier = seat.iter().filter(|held| held.stretch().last < empty.first);
    if let Some(latest) = earlier.max_by_key(|held| held.stretch().last) {
        fault.related(latest.at("until"));
    }
    for (number, vacancy) in municipality.vacancies.iter().enumerate() {
        if Stretch::of_vacancy(vacancy).ends_right_before(&empty) {
            let until = municipality.at("vacancies").item(number).key("until");
            fault.related_as(until, "vacancy");
        }
    }
}
