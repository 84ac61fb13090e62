//! Terms with the people who have them, and the seats that they fill.

use chrono::NaiveDate;

use super::{Network, Stretch};
use crate::records::member::Term;
use crate::records::organisation::OrganisationKind;
use crate::records::{Entry, Member, Organisation, Role};
use crate::source::Place;

/// A term, with the person who has it.
#[derive(Debug, Clone, Copy)]
pub struct HeldTerm<'n> {
    /// The person.
    pub member: &'n Entry<Member>,
    /// The term.
    pub term: &'n Term,
    number: usize,
}

impl HeldTerm<'_> {
    /// Names the value of a key of the term.
    pub fn at(&self, key: &str) -> Place {
        self.member.at("terms").item(self.number).key(key)
    }

    /// The days of the term.
    pub fn stretch(&self) -> Stretch {
        Stretch::of_term(self.term)
    }
}

impl Entry<Member> {
    /// The terms of the person, in the order in which they are written.
    pub fn held_terms(&self) -> impl Iterator<Item = HeldTerm<'_>> {
        let terms = self.terms.iter().enumerate();
        terms.map(|(number, term)| HeldTerm {
            member: self,
            term,
            number,
        })
    }
}

impl Network {
    /// Every term of every person.
    pub fn held_terms(&self) -> impl Iterator<Item = HeldTerm<'_>> {
        self.members.iter().flat_map(Entry::held_terms)
    }

    /// The terms that fill the seat of an organisation: a municipality's representatives, and of any other
    /// organisation whoever is in the network.
    pub fn seat_of(&self, organisation: &Entry<Organisation>) -> Vec<HeldTerm<'_>> {
        let is_municipality = organisation.kind == OrganisationKind::Municipality;
        let fills = |held: &HeldTerm<'_>| {
            held.member.organisation.as_str() == organisation.id.as_str()
                && (!is_municipality || held.term.role == Role::Representative)
        };
        self.held_terms().filter(fills).collect()
    }

    /// The vacancy of an organisation that ended last before a day, by its number and last day, if the seat has
    /// been empty ever since.
    pub fn expired_vacancy(
        &self,
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
        let is_filled = self
            .seat_of(organisation)
            .iter()
            .any(|held| held.stretch().meets(&since));
        let is_prolonged = vacancies.iter().any(|vacancy| vacancy.covers(day));
        (!is_filled && !is_prolonged).then_some((number, until))
    }

    /// The terms of a role.
    pub fn terms_of(&self, role: Role) -> Vec<HeldTerm<'_>> {
        let terms = self.held_terms();
        terms.filter(|held| held.term.role == role).collect()
    }
}
