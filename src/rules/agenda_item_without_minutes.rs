//! An item of the agenda has no part in the minutes, or nothing is written in it.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::network::minutes::parts;
use crate::records::duty::Duty;
use crate::text::composed;

pub(super) const RULE: Rule = Rule {
    name: "agenda-item-without-minutes",
    severity: Severity::Warning,
    about: About::Duty(Duty::D27),
    check,
};

/// How words begin that say of an item that it was not dealt with.
const POSTPONED: [&str; 6] = ["bordl", "uppskj", "utgå", "utgic", "postpone", "defer"];

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.held_meetings() {
        let Some(minutes) = network.minutes_of(meeting) else {
            continue;
        };
        for (number, part) in parts(&meeting.agenda, minutes).into_iter().enumerate() {
            let item = &meeting.agenda[number];
            let place = meeting.at("agenda").item(number).key("title");
            let section = part.map(|part| &minutes.sections[part]);
            let fault = match section {
                None => report.fault(place).with("case", "missing"),
                Some(section) if section.is_empty && !is_postponed(&section.title) => {
                    let heading = minutes.bytes(section.heading.clone());
                    report.fault(heading).with("case", "empty").related(place)
                }
                Some(_) => continue,
            };
            fault
                .with("item", &item.title)
                .with("number", number + 1)
                .with("file", Argument::file(&*minutes.file))
                .with("erratum", network.erratum_in(&minutes.file));
        }
    }
}

fn is_postponed(title: &str) -> bool {
    let title = composed(title).to_lowercase();
    let mut words = title.split(|letter: char| !letter.is_alphabetic());
    words.any(|word| POSTPONED.iter().any(|begin| word.starts_with(begin)))
}
