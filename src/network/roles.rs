//! Roles: who has them, and the days on which nobody does.

use chrono::{Datelike, NaiveDate};

use super::Network;
use crate::records::{Entry, Member, Role};
use crate::source::Place;

/// A stretch of days on which nobody has a role; both ends count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

impl Network {
    /// The stretches of the years asked for, until today and as far as a mandate runs, on which nobody has a role.
    ///
    /// A stretch that goes over the turn of the year is one when both years were asked for.
    pub fn days_without(&self, role: Role) -> Vec<Stretch> {
        let mut stretches: Vec<Stretch> = Vec::new();
        for day in self.years.iter().flat_map(|&year| self.days_behind(year)) {
            if !self.is_commissioned_on(day) || self.holders_on(role, day).next().is_some() {
                continue;
            }
            match stretches.last_mut() {
                Some(last) if last.until.succ_opt() == Some(day) => last.until = day,
                _ => stretches.push(Stretch {
                    from: day,
                    until: day,
                }),
            }
        }
        stretches
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

    /// The days of a calendar year that have come; none of a year to come.
    fn days_behind(&self, year: i32) -> impl Iterator<Item = NaiveDate> + use<> {
        let today = self.today;
        let first = NaiveDate::from_ymd_opt(year, 1, 1);
        let days = first.into_iter().flat_map(|first| first.iter_days());
        days.take_while(move |day| day.year() == year && *day <= today)
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
