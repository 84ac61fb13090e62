//! `member list`: the members of a day.

use std::io::Write;

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::day;
use crate::commands::reading::Reading;
use crate::diagnostic::Arguments as Filled;
use crate::load::{Extent, Years};
use crate::records::word;
use crate::views::register::{Register, register};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let network = console.read(&arguments.reading, Years::All, Extent::Records(&[]))?;
    let register = register(&network, arguments.on.unwrap_or(console.today));
    console.answer(&arguments.reading, &network, &register, draw)
}

fn draw(register: &Register, console: &mut Console) -> Result<()> {
    if register.members.is_empty() {
        let filled = Filled::from([("day", (*register.on).into())]);
        writeln!(
            console.out,
            "{}",
            console.words.fill("member-list-empty", &filled)
        )?;
        return Ok(());
    }
    let mut table = console.table(&[
        "column-name",
        "column-organisation",
        "column-title",
        "column-roles",
    ]);
    for row in &register.members {
        let roles = row
            .roles
            .iter()
            .map(|held| console.words.say(&format!("role-{}", word(held.role))));
        table.add_row([
            inert(&row.name),
            inert(&row.organisation_name),
            inert(row.title.as_deref().unwrap_or_default()),
            roles.collect::<Vec<_>>().join(", "),
        ]);
    }
    table.keep_first_whole();
    console.print(&table)
}
