//! Roles: who has them, and the days on which nobody does.

use chrono::NaiveDate;

use super::{Network, Stretch};
use crate::records::{Entry, Member, Role};
use crate::source::Place;

impl Network {
    /// The stretches of the years asked for, until today and as far as a mandate runs, on which nobody has a role.
    ///
    /// A stretch that goes over the turn of the year is one when both years were asked for.
    pub fn days_without(&self, role: Role) -> Vec<Stretch> {
        let years = self.years.iter();
        let empty = years.flat_map(|&year| self.days_of_year_without(role, year));
        let mut stretches: Vec<Stretch> = Vec::new();
        for stretch in empty {
            match stretches.last_mut() {
                Some(before) if before.ends_right_before(&stretch) => before.last = stretch.last,
                _ => stretches.push(stretch),
            }
        }
        stretches
    }

    /// The stretches of one year, until today and as far as a mandate runs, on which nobody has a role.
    pub fn days_of_year_without(&self, role: Role, year: i32) -> Vec<Stretch> {
        let terms = self.terms_in(role);
        let covered: Vec<Stretch> = terms
            .map(|(member, number)| Stretch::of_term(&member.terms[number]))
            .collect();
        let mut empty = self.empty_stretches(year, &covered);
        empty.retain(|stretch| stretch.first <= self.today);
        empty
    }

    /// The last day of the last term in a role that ended before a day, where it is written.
    pub fn role_ended_before(&self, role: Role, day: NaiveDate) -> Option<Place> {
        let ended = self.terms_in(role).filter_map(|(member, number)| {
            let until = member.terms[number].until.filter(|until| **until < day)?;
            Some((until, term_at(member, number).key("until")))
        });
        Some(ended.max_by_key(|(until, _)| *until)?.1)
    }

    /// The first day of the first term in a role that begins after a day, where it is written.
    pub fn role_begins_after(&self, role: Role, day: NaiveDate) -> Option<Place> {
        let begins = self.terms_in(role).filter_map(|(member, number)| {
            let from = Some(member.terms[number].from).filter(|from| **from > day)?;
            Some((from, term_at(member, number).key("from")))
        });
        Some(begins.min_by_key(|(from, _)| *from)?.1)
    }

    /// Where it is written that a member has a role on a day.
    pub fn term_on(&self, member: &Entry<Member>, role: Role, day: NaiveDate) -> Option<Place> {
        let covers = |&number: &usize| member.terms[number].role == role && member.terms[number].covers(day);
        let number = (0..member.terms.len()).find(covers)?;
        Some(term_at(member, number).key("role"))
    }

    fn terms_in(&self, role: Role) -> impl Iterator<Item = (&Entry<Member>, usize)> {
        self.members.iter().flat_map(move |member| {
            let numbers = 0..member.terms.len();
            numbers
                .filter(move |&number| member.terms[number].role == role)
                .map(move |number| (member, number))
        })
    }
}

fn term_at(member: &Entry<Member>, number: usize) -> Place {
    member.at("terms").item(number)
}
