//! `action list`: what was promised, by the day by which it is due.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::choice::ChosenYears;
use crate::commands::console::{action_state, person};
use crate::commands::reading::Reading;
use crate::commands::{id, unknown};
use crate::load::{Extent, Years};
use crate::records::Kind;
use crate::views::actions::{Actions, Choice, actions};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long)]
    open: bool,
    #[arg(long, value_name = "ID", value_parser = id)]
    owner: Vec<String>,
    #[command(flatten)]
    years: ChosenYears,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    // Minutes of any later year may tell what has become of a promise.
    let extent = Extent::Minutes(&[Kind::Assignment]);
    let network = console.read(&arguments.reading, Years::All, extent)?;
    unknown::check(Kind::Member, &arguments.owner, &network)?;
    let choice = Choice {
        open: arguments.open,
        owners: arguments.owner.clone(),
        years: arguments.years.named(),
    };
    let actions = actions(&network, &choice);
    let none = match arguments.open {
        true => "action-list-none-open",
        false => "action-list-empty",
    };
    console.answer(&arguments.reading, &network, &actions, |actions, console| {
        draw(actions, none, console)
    })
}

fn draw(actions: &Actions, none: &str, console: &mut Console) -> Result<()> {
    if actions.actions.is_empty() {
        writeln!(console.out, "{}", console.words.say(none))?;
        return Ok(());
    }
    let mut table = console.table(&["column-id", "column-due", "column-status", "column-action"]);
    for action in &actions.actions {
        let owner = action.owner.as_ref().map(|owner| format!(" ({})", person(owner)));
        table.add_row([
            action.id.clone(),
            action.due.map(|due| due.to_string()).unwrap_or_default(),
            action_state(action, console.words),
            format!("{}{}", inert(&action.text), owner.unwrap_or_default()),
        ]);
    }
    table.keep_first_whole();
    console.print(&table)
}
