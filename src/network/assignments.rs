//! The assignments of a mandate: their order, their duties, and the days for which they have to account.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use super::Network;
use super::mandates::{first_day, last_day};
use crate::records::assignment::AssignmentState;
use crate::records::duty::Duty;
use crate::records::{Assignment, Entry};
use crate::source::Place;
use crate::text::order::Order;

impl Network {
    /// The assignments of a mandate in its order: by section, as people count, then by id.
    pub fn assignments_of(&self, mandate: &str) -> Vec<&Entry<Assignment>> {
        let gives = |assignment: &&Entry<Assignment>| assignment.mandate.as_str() == mandate;
        let mut assignments: Vec<_> = self.assignments.iter().filter(gives).collect();
        let order = Order::numbered();
        let section = |assignment: &Entry<Assignment>| assignment.section.clone();
        assignments.sort_by(|one, other| match (section(one), section(other)) {
            (Some(one), Some(other)) => order.compare(&one, &other),
            // Those that say where they stand come first.
            (one, other) => other.is_some().cmp(&one.is_some()),
        });
        assignments
    }

    /// The number of an assignment within its mandate, from 1.
    pub fn number_of(&self, assignment: &Entry<Assignment>) -> usize {
        let siblings = self.assignments_of(assignment.mandate.as_str());
        let place = siblings.iter().position(|sibling| sibling.id == assignment.id);
        place.unwrap_or_default() + 1
    }

    /// The duty that an assignment is: the first of its mandate is D06.
    pub fn duty_of(&self, assignment: &Entry<Assignment>) -> Duty {
        Duty::of_assignment(self.number_of(assignment))
    }

    /// The assignment that a fault is about, where it lies in the record of one.
    pub fn assignment_at(&self, place: &Place) -> Option<&Entry<Assignment>> {
        self.assignments
            .iter()
            .find(|assignment| assignment.file == place.file)
    }

    /// The days of a calendar year on which an assignment was active while its mandate ran, where they are most
    /// of the year: nobody is asked what became of one that rested for the larger part.
    pub fn active_days(&self, assignment: &Assignment, year: i32) -> Option<RangeInclusive<NaiveDate>> {
        let mandate = self.mandates.get(assignment.mandate.as_str())?;
        let until = match assignment.state {
            AssignmentState::Active => *mandate.until,
            _ => (*mandate.until).min(assignment.since?.pred_opt()?),
        };
        self.most_of_year(year, *mandate.from, until)
    }

    /// The days of a calendar year from one day to another, where they are more than half of it.
    pub fn most_of_year(
        &self,
        year: i32,
        from: NaiveDate,
        until: NaiveDate,
    ) -> Option<RangeInclusive<NaiveDate>> {
        let (first, last) = (first_day(year).max(from), last_day(year).min(until));
        let days = (last - first).num_days() + 1;
        (days * 2 > i64::from(last_day(year).ordinal())).then_some(first..=last)
    }

    /// The days of a calendar year for which an assignment has to account: its active days, as far as they have
    /// passed; none before the year's first half has.
    pub fn days_to_account_for(
        &self,
        assignment: &Assignment,
        year: i32,
    ) -> Option<RangeInclusive<NaiveDate>> {
        let judged = self.judged_on(year);
        if !self.is_over(year) && judged <= NaiveDate::from_ymd_opt(year, 6, 30)? {
            return None;
        }
        let (first, last) = self.active_days(assignment, year)?.into_inner();
        (first <= judged).then(|| first..=last.min(judged))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::sample::{empty, entry, mandate};
    use super::*;

    fn assignment(id: &str, more: Value) -> Entry<Assignment> {
        let mut record = json!({ "title": id, "mandate": "m" });
        for (key, value) in more.as_object().into_iter().flatten() {
            record[key] = value.clone();
        }
        entry(id, record)
    }

    #[test]
    fn the_sections_number_the_assignments_and_these_are_the_duties() {
        let mut network = empty("2025-01-20");
        for number in 1..=10 {
            // Ids in the order of the alphabet are not in that of the mandate.
            let id = format!("{}", char::from(b'z' - number));
            let section = format!("Uppdrag, punkt {number}");
            network
                .assignments
                .insert(assignment(&id, json!({ "section": section })));
        }
        network.assignments.insert(assignment("b", json!({})));
        network.assignments.insert(assignment("a", json!({})));
        network
            .assignments
            .insert(assignment("c", json!({ "mandate": "other" })));
        let ids: Vec<&str> = network
            .assignments_of("m")
            .iter()
            .map(|one| one.id.as_str())
            .collect();
        assert_eq!(ids.concat(), "yxwvutsrqpab");
        let duty = |id: &str| network.duty_of(network.assignments.get(id).expect("it is there"));
        assert_eq!(
            (duty("y"), duty("x"), duty("s")),
            (Duty::D06, Duty::D07, Duty::D12)
        );
        assert_eq!(
            (duty("r"), duty("b"), duty("c")),
            (Duty::D12, Duty::D12, Duty::D06)
        );
    }

    #[test]
    fn a_place_in_a_record_is_about_its_assignment() {
        let mut network = empty("2025-01-20");
        network.assignments.insert(assignment("a", json!({})));
        let found = |file: &str| {
            network
                .assignment_at(&Place::file(&file.into()).key("title"))
                .is_some()
        };
        assert!(found("assignments/a.toml"));
        assert!(!found("mandates/a.toml"));
    }

    /// The days of 2024 for which an assignment has to account, under a mandate of some days.
    fn accounts(today: &str, (from, until): (&str, &str), more: Value) -> Option<String> {
        let mut network = empty(today);
        network.mandates.insert(mandate("m", from, until));
        let days = network.days_to_account_for(&assignment("a", more), 2024)?;
        Some(format!("{} {}", days.start(), days.end()))
    }

    const ALWAYS: (&str, &str) = ("2023-01-01", "2026-12-31");

    #[test]
    fn a_year_that_is_over_is_accounted_for_whole() {
        let days = accounts("2025-01-01", ALWAYS, json!({}));
        assert_eq!(days.as_deref(), Some("2024-01-01 2024-12-31"));
    }

    #[test]
    fn a_running_year_is_accounted_for_up_to_the_day_from_july() {
        assert_eq!(accounts("2024-06-30", ALWAYS, json!({})), None);
        let days = accounts("2024-07-01", ALWAYS, json!({}));
        assert_eq!(days.as_deref(), Some("2024-01-01 2024-07-01"));
        assert_eq!(accounts("2023-12-31", ALWAYS, json!({})), None);
    }

    #[test]
    fn only_more_than_half_of_a_year_counts() {
        // 184 and 183 of 366 days.
        let days = accounts("2025-01-20", ("2024-07-01", "2026-12-31"), json!({}));
        assert_eq!(days.as_deref(), Some("2024-07-01 2024-12-31"));
        assert_eq!(
            accounts("2025-01-20", ("2024-07-02", "2026-12-31"), json!({})),
            None
        );
        let days = accounts("2025-01-20", ("2023-01-01", "2024-07-02"), json!({}));
        assert_eq!(days.as_deref(), Some("2024-01-01 2024-07-02"));
        assert_eq!(
            accounts("2025-01-20", ("2023-01-01", "2024-07-01"), json!({})),
            None
        );
        assert_eq!(
            accounts("2025-01-20", ("2025-01-01", "2026-12-31"), json!({})),
            None
        );
    }

    #[test]
    fn an_assignment_accounts_for_the_days_on_which_it_was_active() {
        let rests = |since: &str| json!({ "state": "dormant", "since": since });
        let days = accounts("2025-01-20", ALWAYS, rests("2024-07-03"));
        assert_eq!(days.as_deref(), Some("2024-01-01 2024-07-02"));
        assert_eq!(accounts("2025-01-20", ALWAYS, rests("2024-07-02")), None);
        assert_eq!(accounts("2025-01-20", ALWAYS, rests("2023-05-01")), None);
        let days = accounts("2025-01-20", ALWAYS, rests("2025-01-01"));
        assert_eq!(days.as_deref(), Some("2024-01-01 2024-12-31"));
        assert_eq!(
            accounts("2025-01-20", ALWAYS, json!({ "state": "completed" })),
            None
        );
    }

    #[test]
    fn days_are_those_of_its_own_mandate() {
        let mut network = empty("2025-01-20");
        network
            .mandates
            .insert(mandate("other", "2023-01-01", "2026-12-31"));
        assert_eq!(
            network.days_to_account_for(&assignment("a", json!({})), 2024),
            None
        );
    }
}
