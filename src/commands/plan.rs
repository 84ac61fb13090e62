//! `plan`: the calendar year's working order and its meetings.

use anyhow::Result;
use clap::Subcommand;

use super::{Console, Outcome};

mod new;
mod show;
mod suggest;

#[derive(Subcommand)]
pub(super) enum Command {
    Suggest(suggest::Arguments),
    New(new::Arguments),
    Show(show::Arguments),
}

pub(super) fn run(command: &Command, console: &mut Console) -> Result<Outcome> {
    match command {
        Command::Suggest(arguments) => suggest::run(arguments, console),
        Command::New(arguments) => new::run(arguments, console),
        Command::Show(arguments) => show::run(arguments, console),
    }
}
