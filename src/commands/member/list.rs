//! `member list`: the members of a day.

use std::io::Write;

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::choice::one_of;
use crate::commands::reading::Reading;
use crate::commands::{day, id, unknown};
use crate::diagnostic::Arguments as Filled;
use crate::load::{Extent, Years};
use crate::records::{Kind, Role, word};
use crate::views::register::{Register, register};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "ROLE", value_parser = one_of::<Role>())]
    role: Vec<Role>,
    #[arg(long, value_name = "ID", value_parser = id)]
    organisation: Vec<String>,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let network = console.read(&arguments.reading, Years::All, Extent::Records(&[]))?;
    unknown::check(Kind::Organisation, &arguments.organisation, &network)?;
    let on = arguments.on.unwrap_or(console.today);
    let register = register(&network, on, &arguments.role, &arguments.organisation);
    let is_narrowed = !arguments.role.is_empty() || !arguments.organisation.is_empty();
    console.answer(&arguments.reading, &network, &register, |register, console| {
        draw(register, is_narrowed, console)
    })
}

fn draw(register: &Register, is_narrowed: bool, console: &mut Console) -> Result<()> {
    let words = console.words;
    if register.members.is_empty() {
        let empty = match is_narrowed {
            true => "member-list-nobody",
            false => "member-list-empty",
        };
        let filled = Filled::from([("day", (*register.day).into())]);
        writeln!(console.out, "{}", words.fill(empty, &filled))?;
        return Ok(());
    }
    let mut table = console.table(&["column-name", "column-organisation", "column-roles", "column-id"]);
    for row in &register.members {
        let roles = row
            .roles
            .iter()
            .map(|held| words.say(&format!("role-{}", word(held.role))));
        table.add_row([
            inert(&row.contact.person.name),
            inert(&row.contact.organisation.name),
            roles.collect::<Vec<_>>().join(", "),
            inert(&row.contact.person.id),
        ]);
    }
    table.keep_first_whole();
    console.print(&table)
}
