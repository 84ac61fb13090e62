//! `meeting list`: the meetings by day.

use std::collections::BTreeSet;
use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::YEARS;
use crate::commands::reading::Reading;
use crate::load::{Extent, Years};
use crate::records::{Kind, word};
use crate::views::meetings::{Meetings, meetings};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i32).range(YEARS))]
    year: Vec<i32>,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let years: BTreeSet<i32> = arguments.year.iter().copied().collect();
    let wanted = if years.is_empty() {
        Years::All
    } else {
        Years::These(years.clone())
    };
    let network = console.read(&arguments.reading, wanted, Extent::Records(&[Kind::Meeting]))?;
    let meetings = meetings(&network, &years);
    console.answer(&arguments.reading, &network, &meetings, draw)
}

fn draw(meetings: &Meetings, console: &mut Console) -> Result<()> {
    if meetings.meetings.is_empty() {
        writeln!(console.out, "{}", console.words.say("meeting-list-empty"))?;
        return Ok(());
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
    console.print(&table)
}
