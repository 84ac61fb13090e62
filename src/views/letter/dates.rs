//! The letter with the dates of a year's meetings.

use super::{Envelope, Letter, hours, marked, said};
use crate::diagnostic::Arguments;
use crate::network::Network;
use crate::words::{Words, inert};

/// Writes the dates of a year's meetings.
pub fn dates(network: &Network, year: i32, envelope: &Envelope, words: Words) -> Letter {
    let meetings = network.meetings_of(year);
    let filled = Arguments::from([
        ("year", year.to_string().into()),
        ("network", network.settings.name.as_str().into()),
        ("count", meetings.len().into()),
    ]);
    let lines = meetings.iter().map(|meeting| {
        let day = words.long_day(*meeting.date);
        let day = match hours(meeting, network, words) {
            Some(hours) => format!("{day} {hours}"),
            None => day,
        };
        let place = meeting.place.as_deref().filter(|place| !place.trim().is_empty());
        let told: Vec<String> = [Some(day), place.map(inert)].into_iter().flatten().collect();
        marked("- ", &told.join(", "))
    });
    let lines: Vec<String> = lines.collect();
    let paragraphs = vec![said("letter-dates-opening", &filled, words), lines.join("\n")];
    let subject = words.fill("letter-dates-subject", &filled);
    Letter::new(network, envelope, subject, paragraphs, words)
}
