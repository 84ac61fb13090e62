//! `organisation list`: the organisations, and who stands for them on a day.

use std::io::Write;

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::choice::one_of;
use crate::commands::day;
use crate::commands::reading::Reading;
use crate::load::{Extent, Years};
use crate::records::organisation::OrganisationKind;
use crate::views::organisations::{Organisations, organisations};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "KIND", value_parser = one_of::<OrganisationKind>())]
    kind: Vec<OrganisationKind>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let network = console.read(&arguments.reading, Years::All, Extent::Records(&[]))?;
    let on = arguments.on.unwrap_or(console.today);
    let organisations = organisations(&network, on, &arguments.kind);
    console.answer(&arguments.reading, &network, &organisations, draw)
}

fn draw(organisations: &Organisations, console: &mut Console) -> Result<()> {
    if organisations.organisations.is_empty() {
        writeln!(console.out, "{}", console.words.say("organisation-list-empty"))?;
        return Ok(());
    }
    let mut table = console.table(&["column-name", "column-seat", "column-id"]);
    for row in &organisations.organisations {
        table.add_row([
            inert(&row.name),
            console.seat(&row.seat).unwrap_or_default(),
            inert(&row.id),
        ]);
    }
    table.keep_first_whole();
    console.print(&table)
}
