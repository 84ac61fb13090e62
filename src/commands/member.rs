//! `member`: who is in the network.

use anyhow::Result;
use clap::Subcommand;

use super::{Console, Outcome};

mod list;

#[derive(Subcommand)]
pub(super) enum Command {
    List(list::Arguments),
}

pub(super) fn run(command: &Command, console: &mut Console) -> Result<Outcome> {
    match command {
        Command::List(arguments) => list::run(arguments, console),
    }
}
