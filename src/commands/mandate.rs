//! `mandate`: what the network is commissioned to do, and when.

use anyhow::Result;
use clap::Subcommand;

use super::{Console, Outcome};

mod list;
mod new;
mod show;

#[derive(Subcommand)]
pub(super) enum Command {
    List(list::Arguments),
    Show(show::Arguments),
    New(new::Arguments),
}

pub(super) fn run(command: &Command, console: &mut Console) -> Result<Outcome> {
    match command {
        Command::List(arguments) => list::run(arguments, console),
        Command::Show(arguments) => show::run(arguments, console),
        Command::New(arguments) => new::run(arguments, console),
    }
}
