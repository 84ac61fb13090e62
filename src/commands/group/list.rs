//! `group list`: the working groups.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::console::person;
use crate::commands::reading::Reading;
use crate::diagnostic::Arguments as Filled;
use crate::load::{Extent, Years};
use crate::records::{Date, Kind};
use crate::views::groups::{Groups, Row, groups};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long)]
    open: bool,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let extent = Extent::Records(&[Kind::Group, Kind::Meeting]);
    let network = console.read(&arguments.reading, Years::All, extent)?;
    let groups = groups(&network, console.today, arguments.open);
    console.answer(&arguments.reading, &network, &groups, draw)
}

fn draw(groups: &Groups, console: &mut Console) -> Result<()> {
    if groups.groups.is_empty() {
        writeln!(console.out, "{}", console.words.say("group-list-empty"))?;
        return Ok(());
    }
    let mut table = console.table(&["column-group", "column-convener", "column-status", "column-id"]);
    for row in &groups.groups {
        let convener = row.convener.as_ref().map(person);
        table.add_row([
            inert(&row.title),
            convener.unwrap_or_else(|| console.words.say("convener-none")),
            status(row, groups.day, console),
            inert(&row.id),
        ]);
    }
    console.print(&table)
}

/// Says when a group was heard last, or when it ended or begins.
fn status(row: &Row, on: Date, console: &Console) -> String {
    let (id, day) = match (row.is_open, row.until.filter(|until| *until < on)) {
        (true, _) => ("group-open", row.reported_on),
        (false, Some(until)) => ("group-ended", Some(until)),
        (false, None) => ("group-begins", row.from),
    };
    let day = day.map_or_else(String::new, |day| day.to_string());
    console.words.fill(id, &Filled::from([("day", day.into())]))
}
