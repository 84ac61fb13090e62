//! On some days of a year that have passed, no mandate runs.

use chrono::NaiveDate;

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::MeetingStatus;
use crate::records::{Kind, Meeting};

pub(super) const RULE: Rule = Rule {
    name: "no-valid-mandate",
    severity: Severity::Error,
    about: About::Duty(Duty::D02),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    // A mandate that could not be read may run then.
    if network.lacks_some(Kind::Mandate) {
        return;
    }
    for &year in &network.years {
        for (first, last) in stretches(network, year) {
            if is_before_the_network(network, first, last) {
                continue;
            }
            tell(network, report, first, last);
        }
    }
}

/// The stretches of a year without a mandate, up to the day on which the year is judged.
fn stretches(network: &Network, year: i32) -> Vec<(NaiveDate, NaiveDate)> {
    let mut stretches: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    let first = NaiveDate::from_ymd_opt(year, 1, 1);
    let days = first.into_iter().flat_map(|first| first.iter_days());
    // Of a year to come nothing is judged: that its mandate is missing is told as one that ends.
    let last = network.judged_on(year).min(network.today);
    for day in days.take_while(|day| *day <= last) {
        if network.mandates_on(day).next().is_some() {
            continue;
        }
        match stretches.last_mut() {
            Some((_, last)) if last.succ_opt() == Some(day) => *last = day,
            _ => stretches.push((day, day)),
        }
    }
    stretches
}

/// Tells whether a stretch lies before the first mandate and nobody met in it: the network was not there yet.
fn is_before_the_network(network: &Network, first: NaiveDate, last: NaiveDate) -> bool {
    let is_first = network
        .mandates_by_day()
        .first()
        .is_some_and(|mandate| last < *mandate.from);
    let met = |meeting: &Meeting| {
        meeting.status != MeetingStatus::Cancelled && first <= *meeting.date && *meeting.date <= last
    };
    is_first && !network.meetings.iter().any(|meeting| met(meeting))
}

fn tell(network: &Network, report: &mut Report<'_>, first: NaiveDate, last: NaiveDate) {
    let mandates = network.mandates_by_day();
    let before = mandates.iter().rfind(|mandate| *mandate.until < first);
    let after = mandates.iter().find(|mandate| *mandate.from > last);
    let place = match (before, after) {
        (Some(before), _) => before.at("until"),
        (None, Some(after)) => after.at("from"),
        (None, None) => network.settings.at("name"),
    };
    let case = if first == last { "day" } else { "stretch" };
    let fault = report.fault(place);
    fault.with("case", case).with("from", first).with("until", last);
    if let (Some(_), Some(after)) = (before, after) {
        fault.related(after.at("from"));
    }
}
