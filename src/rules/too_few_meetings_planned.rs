//! A year that runs or is to come has fewer meetings, held and planned, than the mandate asks for.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "too-few-meetings-planned",
    severity: Severity::Error,
    about: About::Duty(Duty::D26),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for year in network.years.iter().filter(|year| !network.is_over(**year)) {
        let Some(tally) = network.tally(*year) else {
            continue;
        };
        let count = tally.counted.len();
        if count >= tally.least {
            continue;
        }
        let near = network.good_days(*year).next();
        let fault = report.fault(network.settings.at("meetings").key("minimum-per-year"));
        fault
            .with("year", year.to_string())
            .with("count", count)
            .with("least", tally.least)
            .with("missing", tally.least - count)
            .with("weekday", Argument::weekday(tally.weekday))
            .with("near", near)
            .with(
                "file",
                near.map(|near| Argument::file(format!("meetings/{near}/meeting.toml"))),
            );
        tally.relate_left_out(fault);
    }
}
