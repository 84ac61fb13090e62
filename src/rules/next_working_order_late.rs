//! The house day has passed, and next year's working order is not adopted.

use chrono::Datelike;

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::{Network, Occasion};
use crate::records::Kind;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "next-working-order-late",
    severity: Severity::Warning,
    about: About::Duty(Duty::D13),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    let (this, next) = (network.today.year(), network.today.year() + 1);
    let Some(due) = network.settings.house.next_working_order_due.of(this) else {
        return;
    };
    // Nobody owes a plan for a year that is not commissioned, nor before there is a mandate to owe it under.
    let is_owed = network.is_commissioned_on(due) && network.mandate_days(next) > 0;
    let is_late = due < network.today && network.adopted_working_order(next).is_none();
    if !network.asks_for(network.today) || !is_owed || !is_late {
        return;
    }
    let (case, place) = match (network.working_order(next), network.occasion_to_plan(next)) {
        (Some(order), _) => ("unadopted", order.at("adopted")),
        (None, _) if network.knows(Kind::WorkingOrder, &next.to_string()) => return,
        (None, Some(Occasion::Meeting(place) | Occasion::Mandate(place))) => ("missing", place),
        (None, None) => return,
    };
    report
        .fault(place)
        .with("case", case)
        .with("year", next.to_string())
        .with("due", due)
        .with("file", Argument::file(format!("working-orders/{next}.toml")));
}
