//! A mandate ends soon, and none carries on where it ends.

use chrono::NaiveDate;

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::{Network, Sequel};
use crate::records::duty::Duty;
use crate::records::{Entry, Kind, Mandate};

pub(super) const RULE: Rule = Rule {
    name: "mandate-ends-without-successor",
    severity: Severity::Warning,
    about: About::Duty(Duty::D02),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    // A mandate that could not be read may be the successor.
    if network.lacks_some(Kind::Mandate) {
        return;
    }
    let days = |mandate: &Entry<Mandate>| (*mandate.from, *mandate.until);
    for mandate in network.mandates_judged() {
        let until = *mandate.until;
        if network.ends_soon(until) {
            match Sequel::of(until, network.mandates.iter().map(days)) {
                Sequel::Follows => {}
                Sequel::Later(start) => tell(network, report, mandate, Some(start)),
                Sequel::Nothing => tell(network, report, mandate, None),
            }
        }
    }
}

fn tell(network: &Network, report: &mut Report<'_>, mandate: &Entry<Mandate>, next: Option<NaiveDate>) {
    let until = *mandate.until;
    let fault = report.fault(mandate.at("until"));
    fault
        .with("until", until)
        .with("start", until.succ_opt().unwrap_or(until))
        .with("next", next)
        .with("folder", Argument::file("mandates/"));
    let is_next = |mandate: &&Entry<Mandate>| Some(*mandate.from) == next;
    if let Some(next) = network.mandates.iter().find(is_next) {
        fault.related(next.at("from"));
    }
}
