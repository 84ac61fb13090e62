//! `mandate list`: the mandates in time.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::reading::Reading;
use crate::load::{Extent, Years};
use crate::records::{Kind, word};
use crate::views::mandates::{Mandates, mandates};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let extent = Extent::Records(&[Kind::Assignment, Kind::Mandate]);
    let network = console.read(&arguments.reading, Years::All, extent)?;
    let mandates = mandates(&network, console.today);
    console.answer(&arguments.reading, &network, &mandates, draw)
}

fn draw(mandates: &Mandates, console: &mut Console) -> Result<()> {
    if mandates.mandates.is_empty() {
        writeln!(console.out, "{}", console.words.say("mandate-list-empty"))?;
        return Ok(());
    }
    let mut table = console.table(&[
        "column-id",
        "column-title",
        "column-from",
        "column-until",
        "column-status",
        "column-assignments",
    ]);
    for row in &mandates.mandates {
        table.add_row([
            inert(&row.mandate.id),
            inert(&row.mandate.title),
            row.mandate.from.to_string(),
            row.mandate.until.to_string(),
            console.words.say(&format!("phase-{}", word(row.state))),
            row.assignment_count.to_string(),
        ]);
    }
    table.keep_first_whole();
    console.print(&table)
}
