//! `group`: the working groups.

use anyhow::Result;
use clap::Subcommand;

use super::asking::Choice;
use super::{Console, Outcome, among};
use crate::records::Kind;
use crate::words::inert;

mod close;
mod list;
mod new;
mod report;
mod show;

#[derive(Subcommand)]
pub(super) enum Command {
    List(list::Arguments),
    Show(show::Arguments),
    New(new::Arguments),
    Report(report::Arguments),
    Close(close::Arguments),
}

pub(super) fn run(command: &Command, console: &mut Console) -> Result<Outcome> {
    match command {
        Command::List(arguments) => list::run(arguments, console),
        Command::Show(arguments) => show::run(arguments, console),
        Command::New(arguments) => new::run(arguments, console),
        Command::Report(arguments) => report::run(arguments, console),
        Command::Close(arguments) => close::run(arguments, console),
    }
}

/// The working groups that exist today, to be chosen from.
fn open(console: &Console) -> Result<Vec<Choice>> {
    let network = console.known(&[Kind::Group])?;
    let groups = network
        .groups
        .iter()
        .filter(|group| group.exists_on(console.today));
    Ok(groups
        .map(|group| among::choice(group.id.as_str(), inert(&group.title)))
        .collect())
}
