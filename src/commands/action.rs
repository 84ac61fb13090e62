//! `action`: what was promised at meetings.

use anyhow::Result;
use clap::Subcommand;

use super::{Console, Outcome};

mod done;
mod list;
mod show;

#[derive(Subcommand)]
pub(super) enum Command {
    List(list::Arguments),
    Show(show::Arguments),
    Done(done::Arguments),
}

pub(super) fn run(command: &Command, console: &mut Console) -> Result<Outcome> {
    match command {
        Command::List(arguments) => list::run(arguments, console),
        Command::Show(arguments) => show::run(arguments, console),
        Command::Done(arguments) => done::run(arguments, console),
    }
}
