//! `meeting`: the meetings, from the plan to the publication.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};
use clap::Subcommand;

use super::{Console, Outcome, unknown};
use crate::network::Network;
use crate::records::{Entry, Kind, Meeting};

mod cancel;
mod list;
mod new;
mod relocate;
mod show;

#[derive(Subcommand)]
pub(super) enum Command {
    New(new::Arguments),
    List(list::Arguments),
    Show(show::Arguments),
    Move(relocate::Arguments),
    Cancel(cancel::Arguments),
}

pub(super) fn run(command: &Command, console: &mut Console) -> Result<Outcome> {
    match command {
        Command::New(arguments) => new::run(arguments, console),
        Command::List(arguments) => list::run(arguments, console),
        Command::Show(arguments) => show::run(arguments, console),
        Command::Move(arguments) => relocate::run(arguments, console),
        Command::Cancel(arguments) => cancel::run(arguments, console),
    }
}

/// Finds the meeting that a command names.
fn find<'n>(network: &'n Network, id: &str) -> Result<&'n Entry<Meeting>> {
    network
        .meetings
        .get(id)
        .ok_or_else(|| match network.knows(Kind::Meeting, id) {
            true => unknown::unread(Kind::Meeting, id).into(),
            false => unknown::unknown(Kind::Meeting, id, network).into(),
        })
}

/// The years that a change of a meeting concerns: that of its id, which is a day, and others.
fn years(id: &str, others: impl IntoIterator<Item = i32>) -> BTreeSet<i32> {
    let planned = id.parse().map(|day: NaiveDate| day.year());
    planned.into_iter().chain(others).collect()
}
