//! Days in a row: the part of a year that is judged, and what of it nothing covers.

use chrono::NaiveDate;

use super::Network;
use super::mandates::{first_day, last_day};
use crate::records::Mandate;
use crate::records::member::Term;
use crate::records::organisation::Vacancy;

/// Days in a row; both ends count, and with the last before the first there is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stretch {
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
}

impl Network {
    /// The days of a year that are judged: those under a mandate, as far as the year has come.
    pub fn judged_stretches(&self, year: i32) -> Vec<Stretch> {
        let Some(first) = NaiveDate::from_ymd_opt(year, 1, 1) else {
            return Vec::new();
        };
        let whole = Stretch {
            first,
            last: self.judged_on(year),
        };
        let mandates = self.mandates.iter();
        let commissioned = mandates.map(|mandate| Stretch::of_mandate(mandate));
        whole.without(whole.without(commissioned))
    }

    /// The last day of a year that is judged.
    pub fn last_judged_day(&self, year: i32) -> Option<NaiveDate> {
        self.judged_stretches(year).last().map(|stretch| stretch.last)
    }

    /// The days of a year that are judged and that nothing covers.
    pub fn empty_stretches(&self, year: i32, covered: &[Stretch]) -> Vec<Stretch> {
        let judged = self.judged_stretches(year).into_iter();
        judged
            .flat_map(|stretch| stretch.without(covered.iter().copied()))
            .collect()
    }
}

impl Stretch {
    /// Every day that there is.
    const ALWAYS: Self = Self {
        first: NaiveDate::MIN,
        last: NaiveDate::MAX,
    };

    /// The days of a calendar year; none of a year that no calendar has.
    pub fn of_year(year: i32) -> Self {
        Self {
            first: first_day(year),
            last: last_day(year),
        }
    }

    /// The days of a mandate.
    pub fn of_mandate(mandate: &Mandate) -> Self {
        Self {
            first: *mandate.from,
            last: *mandate.until,
        }
    }

    /// The days of a term. Of an end before its beginning nobody knows which of the two is wrong, so that
    /// the term may cover any day.
    pub fn of_term(term: &Term) -> Self {
        match term.until {
            Some(until) if until < term.from => Self::ALWAYS,
            until => Self::from_until(*term.from, until.map(|until| *until)),
        }
    }

    /// The days of a vacancy.
    pub fn of_vacancy(vacancy: &Vacancy) -> Self {
        Self::from_until(*vacancy.from, vacancy.until.map(|until| *until))
    }

    /// Tells whether a day lies in it.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.first <= day && day <= self.last
    }

    /// Tells whether it has a day in common with another.
    pub fn meets(&self, other: &Self) -> bool {
        self.first.max(other.first) <= self.last.min(other.last)
    }

    /// Tells whether it is over on the day before another begins.
    pub fn ends_right_before(&self, other: &Self) -> bool {
        self.last.succ_opt() == Some(other.first)
    }

    /// What of it is left without the days of others, in order.
    pub fn without(&self, others: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let mut others: Vec<Self> = others.into_iter().filter(|other| other.meets(self)).collect();
        others.sort();
        let mut left = Vec::new();
        let mut rest = Some(self.first);
        for other in others {
            let Some(first) = rest else { break };
            let before = other.first.pred_opt().map(|last| Self { first, last });
            left.extend(before.filter(|before| before.first <= before.last));
            rest = other.last.succ_opt().map(|next| next.max(first));
        }
        let end = rest.map(|first| Self { first, ..*self });
        left.extend(end.filter(|end| end.first <= end.last));
        left
    }

    /// How many of its days lie in some of others.
    pub fn days_within(&self, others: impl IntoIterator<Item = Self>) -> usize {
        let left: usize = self.without(others).iter().map(Self::days).sum();
        self.days() - left
    }

    fn days(&self) -> usize {
        usize::try_from((self.last - self.first).num_days() + 1).unwrap_or_default()
    }

    fn from_until(first: NaiveDate, until: Option<NaiveDate>) -> Self {
        let last = until.unwrap_or(NaiveDate::MAX);
        Self { first, last }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Date, Role};

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2024, month, day).expect("the day exists")
    }

    fn stretch(first: (u32, u32), last: (u32, u32)) -> Stretch {
        Stretch {
            first: day(first.0, first.1),
            last: day(last.0, last.1),
        }
    }

    const MARCH: ((u32, u32), (u32, u32)) = ((3, 1), (3, 31));

    fn left_of_march(others: &[Stretch]) -> Vec<Stretch> {
        stretch(MARCH.0, MARCH.1).without(others.iter().copied())
    }

    #[test]
    fn without_others_all_is_left() {
        let march = stretch(MARCH.0, MARCH.1);
        assert_eq!(left_of_march(&[]), [march]);
        let around = [stretch((2, 1), (2, 29)), stretch((4, 1), (4, 30))];
        assert_eq!(left_of_march(&around), [march]);
    }

    #[test]
    fn both_ends_count() {
        assert_eq!(left_of_march(&[stretch((3, 1), (3, 31))]), []);
        assert_eq!(
            left_of_march(&[stretch((3, 2), (3, 30))]),
            [stretch((3, 1), (3, 1)), stretch((3, 31), (3, 31))]
        );
    }

    #[test]
    fn what_lies_over_each_other_and_in_any_order_is_taken_away_once() {
        let others = [
            stretch((3, 20), (3, 25)),
            stretch((3, 5), (3, 22)),
            stretch((3, 6), (3, 7)),
            stretch((2, 1), (3, 2)),
        ];
        let left = [stretch((3, 3), (3, 4)), stretch((3, 26), (3, 31))];
        assert_eq!(left_of_march(&others), left);
    }

    #[test]
    fn neighbours_leave_nothing_between_them() {
        let halves = [stretch((3, 1), (3, 15)), stretch((3, 16), (3, 31))];
        assert_eq!(left_of_march(&halves), []);
    }

    #[test]
    fn what_has_no_day_takes_none_away() {
        let march = stretch(MARCH.0, MARCH.1);
        assert_eq!(left_of_march(&[stretch((3, 20), (3, 10))]), [march]);
    }

    #[test]
    fn the_end_of_time_is_no_trouble() {
        assert_eq!(left_of_march(&[Stretch::ALWAYS]), []);
        assert_eq!(Stretch::ALWAYS.without([Stretch::ALWAYS]), []);
        let march = stretch(MARCH.0, MARCH.1);
        assert_eq!(Stretch::ALWAYS.without([march]).len(), 2);
        assert!(!Stretch::ALWAYS.ends_right_before(&march));
    }

    #[test]
    fn an_open_term_has_no_last_day_and_a_backward_one_any() {
        let term = |until: Option<NaiveDate>| Term {
            role: Role::Chair,
            from: Date(day(3, 1)),
            until: until.map(Date),
        };
        assert_eq!(Stretch::of_term(&term(None)).last, NaiveDate::MAX);
        assert_eq!(Stretch::of_term(&term(None)).first, day(3, 1));
        assert_eq!(Stretch::of_term(&term(Some(day(3, 1)))), stretch((3, 1), (3, 1)));
        assert_eq!(Stretch::of_term(&term(Some(day(2, 29)))), Stretch::ALWAYS);
    }
}
