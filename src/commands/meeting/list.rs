//! `meeting list`: the meetings by day.

use std::collections::BTreeSet;
use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::YEARS;
use crate::load::{Extent, Years};
use crate::records::word;
use crate::views::meetings::meetings;
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i32).range(YEARS))]
    year: Vec<i32>,
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let years: BTreeSet<i32> = arguments.year.iter().copied().collect();
    let wanted = if years.is_empty() {
        Years::All
    } else {
        Years::These(years.clone())
    };
    let network = console.read(wanted, Extent::Meetings)?;
    let meetings = meetings(&network, &years);
    console.tell_unread(&network)?;
    if arguments.json {
        console.json(&meetings)?;
        return Ok(Outcome::Sound);
    }
    if meetings.meetings.is_empty() {
        writeln!(console.out, "{}", console.words.say("meeting-list-empty"))?;
        return Ok(Outcome::Sound);
    }
    let mut table = console.table(&[
        "column-id",
        "column-day",
        "column-place",
        "column-status",
        "column-minutes",
    ]);
    for row in &meetings.meetings {
        let minutes = match (row.minutes, &row.published) {
            (_, Some(_)) => console.words.say("stage-published"),
            (Some(stage), None) => console.words.say(&format!("stage-{}", word(stage))),
            (None, None) => String::new(),
        };
        table.add_row([
            row.id.clone(),
            console.words.short_day(*row.date),
            inert(row.place.as_deref().unwrap_or_default()),
            console.words.say(&format!("meeting-status-{}", word(row.status))),
            minutes,
        ]);
    }
    console.print(&table)?;
    Ok(Outcome::Sound)
}
