//! `assignment`: what the mandate gives the network to do.

use anyhow::Result;
use clap::Subcommand;

use super::asking::Choice;
use super::{Console, Outcome, among};
use crate::records::Kind;

mod follow_up;
mod list;
mod new;
mod review;
mod show;
mod state;

#[derive(Subcommand)]
pub(super) enum Command {
    List(list::Arguments),
    Show(show::Arguments),
    New(new::Arguments),
    State(state::Arguments),
    FollowUp(follow_up::Arguments),
    Review(review::Arguments),
}

pub(super) fn run(command: &Command, console: &mut Console) -> Result<Outcome> {
    match command {
        Command::List(arguments) => list::run(arguments, console),
        Command::Show(arguments) => show::run(arguments, console),
        Command::New(arguments) => new::run(arguments, console),
        Command::State(arguments) => state::run(arguments, console),
        Command::FollowUp(arguments) => follow_up::run(arguments, console),
        Command::Review(arguments) => review::run(arguments, console),
    }
}

/// The assignments of the mandate that runs today, to be chosen from, resting ones too.
fn given(console: &Console) -> Result<Vec<Choice>> {
    let network = console.known(&[Kind::Assignment, Kind::Mandate])?;
    let mandate = network.mandate_on(console.today);
    let given = mandate.map(|mandate| network.assignments_of(mandate.id.as_str()));
    Ok(given.into_iter().flatten().map(among::assignment).collect())
}
