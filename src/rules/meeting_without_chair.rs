//! A meeting was held, and its record does not say who led it.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::Role;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "meeting-without-chair",
    severity: Severity::Error,
    about: About::Duty(Duty::D25),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.held_meetings() {
        if meeting.chair.is_some() {
            continue;
        }
        let mut appointed = network.holders_on(Role::Chair, *meeting.date);
        // With two of them nobody can tell which one led.
        let only = appointed.next().filter(|_| appointed.next().is_none());
        report
            .fault(meeting.at("chair"))
            .with("day", *meeting.date)
            .with("file", Argument::file(&*meeting.file))
            .with(
                "appointed",
                only.map(|member| member.id.to_string()).unwrap_or_default(),
            )
            .with("name", only.map(|member| member.name.clone()).unwrap_or_default())
            .related(meeting.at("status"));
    }
}
