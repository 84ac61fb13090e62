//! A municipality is neither present nor absent at a meeting, though somebody had its seat that day.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::Kind;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "municipality-unaccounted",
    severity: Severity::Error,
    about: About::Duty(Duty::D27),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    // Whoever came may be the representative whose record could not be read.
    if network.lacks_some(Kind::Member) {
        return;
    }
    for meeting in network.held_meetings() {
        let place = meeting.at("attendance");
        if network.is_unread(&place) {
            continue;
        }
        // That nothing is told at all is a fault of its own.
        for (municipality, seated) in network.unaccounted_at(meeting) {
            let people: Argument = seated.iter().map(|member| member.id.as_str()).collect();
            report
                .fault(place.clone().key("absent"))
                .with("municipality", &municipality.name)
                .with("day", *meeting.date)
                .with("people", people)
                .with("count", seated.len());
        }
    }
}
