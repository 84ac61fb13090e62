//! Who is in the network: the seats of the organisations, the presidium, and who holds which role.

use super::requirement::{Draft, Evidence};
use super::year::{Year, folder};
use crate::network::{HeldTerm, Stretch};
use crate::records::{Entry, Kind, Organisation, Role};

/// Every municipality has a representative or a declared vacancy, and the association has somebody.
pub(super) fn seats(year: &Year<'_>) -> Vec<Draft> {
    let network = year.network;
    let mut drafts: Vec<Draft> = network
        .municipalities()
        .map(|municipality| {
            let seat = network.seat_of(municipality);
            let covered = seat.iter().map(HeldTerm::stretch).chain(vacancies(municipality));
            let empty = network.empty_stretches(year.year, &covered.collect::<Vec<_>>());
            let proof = year
                .terms(&seat)
                .chain(declared(year, municipality))
                .collect::<Vec<_>>();
            Draft::new("requires-representative", folder(Kind::Member))
                .with("organisation", &municipality.name)
                .lacking(&empty)
                .lasts()
                .broken(true)
                .unread(network.has_gaps(&municipality.file))
                .proven(proof.into_iter().filter(|_| empty.is_empty()))
        })
        .collect();
    drafts.extend(network.association().map(|association| {
        let seat = network.seat_of(association);
        let vacancies: Vec<Stretch> = vacancies(association).collect();
        let is_vacant = network.empty_stretches(year.year, &vacancies).is_empty();
        let declared = declared(year, association).filter(|_| is_vacant);
        let proof: Vec<Evidence> = year.terms(&seat).chain(declared).collect();
        Draft::new("requires-staff", folder(Kind::Member))
            .with("organisation", &association.name)
            .lasts()
            .broken(true)
            .unread(network.has_gaps(&association.file))
            .proven(proof)
    }));
    drafts
}

/// There is a chair, whether a school director or not, and a presidium.
pub(super) fn leaders(year: &Year<'_>) -> Vec<Draft> {
    vec![
        filled(year, Role::Chair, "requires-chair"),
        filled(year, Role::Presidium, "requires-presidium"),
    ]
}

/// Somebody has a role on every day.
pub(super) fn filled(year: &Year<'_>, role: Role, asked: &'static str) -> Draft {
    let network = year.network;
    let empty = network.days_of_year_without(role, year.year);
    let terms = network.terms_of(role);
    let proof: Vec<Evidence> = year.terms(&terms).collect();
    Draft::new(asked, folder(Kind::Member))
        .lacking(&empty)
        .lasts()
        .broken(true)
        .lost(empty.iter().any(|empty| empty.last < network.today))
        .proven(proof.into_iter().filter(|_| empty.is_empty()))
}

fn vacancies(organisation: &Entry<Organisation>) -> impl Iterator<Item = Stretch> + '_ {
    organisation.vacancies.iter().map(Stretch::of_vacancy)
}

/// The vacancies of the year that were declared.
fn declared<'n>(
    year: &Year<'n>,
    organisation: &'n Entry<Organisation>,
) -> impl Iterator<Item = Evidence> + use<'n> {
    let judged = year.network.judged_stretches(year.year);
    let numbered = organisation.vacancies.iter().enumerate();
    numbered
        .filter(move |(_, vacancy)| {
            judged
                .iter()
                .any(|days| days.meets(&Stretch::of_vacancy(vacancy)))
        })
        .map(|(number, vacancy)| {
            let place = organisation.at("vacancies").item(number).key("from");
            Evidence::new(place, Some(vacancy.from))
        })
}
