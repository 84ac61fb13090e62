//! The working order is adopted and the first meeting near or past, and the dates have not been sent.

use chrono::{Days, NaiveDate};

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::Kind;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "dates-not-sent",
    severity: Severity::Error,
    about: About::Duty(Duty::D19),
    check,
};

/// How many days before the first meeting the rule begins to warn.
const WARNING_DAYS: Days = Days::new(30);

fn check(network: &Network, report: &mut Report<'_>) {
    if network.lacks_some(Kind::Dispatch) {
        return;
    }
    for &year in &network.years {
        let plan = network.adopted_working_order(year);
        let (Some(plan), Some(first)) = (plan, network.first_meeting(year)) else {
            continue;
        };
        let is_past = *first.date < network.today;
        let warned = first
            .date
            .checked_sub_days(WARNING_DAYS)
            .unwrap_or(NaiveDate::MIN);
        let is_far = network.today < warned;
        if is_far || network.dates_sent(year).is_some() || !network.knows_meetings_of(year) {
            continue;
        }
        let address = network.settings.addresses.register.as_deref();
        let fault = report
            .fault(first.at("date"))
            .with("case", if is_past { "past" } else { "near" })
            .with("year", year.to_string())
            .with("first", *first.date)
            .with("address", address.unwrap_or_default());
        if !is_past {
            fault.graded(Severity::Warning);
        }
        fault.related(plan.at("adopted"));
    }
}
