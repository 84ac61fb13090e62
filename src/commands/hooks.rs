//! `hooks`: what git asks before it commits.

use anyhow::Result;
use clap::Subcommand;

use super::{Console, Outcome};

mod install;

pub(super) use install::others;

#[derive(Subcommand)]
pub(super) enum Command {
    Install(install::Arguments),
}

pub(super) fn run(command: &Command, console: &mut Console) -> Result<Outcome> {
    match command {
        Command::Install(arguments) => install::run(arguments, console),
    }
}
