//! Nothing was done in a year for an assignment that was active for most of it.

use chrono::NaiveDate;

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;

pub(super) const RULE: Rule = Rule {
    name: "assignment-idle",
    severity: Severity::Warning,
    about: About::Assignments,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for &year in &network.years {
        for assignment in &network.assignments {
            // One whose state could not be read may rest.
            if network.is_unread(&assignment.at("state")) || !network.is_idle(assignment, year) {
                continue;
            }
            let Some(days) = network.days_to_account_for(assignment, year) else {
                continue;
            };
            let (first, last) = days.into_inner();
            let is_whole = Some(first) == NaiveDate::from_ymd_opt(year, 1, 1)
                && Some(last) == NaiveDate::from_ymd_opt(year, 12, 31);
            let fault = report.fault(assignment.at("title"));
            fault
                .with("case", if is_whole { "year" } else { "days" })
                .with("title", &assignment.title)
                .with("id", assignment.id.as_str())
                .with("year", year.to_string())
                .with("from", first)
                .with("until", last)
                .with("folder", Argument::file("activities/"));
            if !network.is_over(year) {
                fault.graded(Severity::Info);
            }
        }
    }
}
