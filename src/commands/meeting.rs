//! `meeting`: the meetings, from the plan to the publication.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};
use clap::Subcommand;

use super::{Console, Outcome, unknown};
use crate::load::Extent;
use crate::network::Network;
use crate::records::{Date, Entry, Kind, Meeting};
use crate::words::Words;

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

/// A meeting on a day as the network usually meets.
pub(super) fn usual(network: &Network, date: NaiveDate, words: Words) -> Meeting {
    let usual = &network.settings.meetings;
    Meeting {
        title: Some(words.say("meeting-usual-title")),
        start: usual.start,
        end: usual.end,
        ..Meeting::on(Date(date))
    }
}

/// What must be known before a day is asked for: the meetings of this year and the next.
fn read_before_asking(console: &Console) -> Result<Network> {
    let year = console.today.year();
    console.read_for(
        &BTreeSet::from([year, year + 1]),
        Extent::Records(&[Kind::Meeting]),
    )
}

/// The days of this year and the next that a new meeting could be planned for, the next one first.
fn next_good_days(network: &Network) -> Vec<NaiveDate> {
    let year = network.today.year();
    (year..=year + 1)
        .flat_map(|year| network.good_days(year))
        .collect()
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
