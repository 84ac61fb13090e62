//! `submit`: what the presidium sends in, the register of members and the dates of the meetings.

use std::collections::BTreeSet;

use anyhow::Result;
use clap::Subcommand;

use super::sending::{self, Matter, Sending};
use super::{Console, Outcome};
use crate::load::Extent;
use crate::network::Network;
use crate::records::Kind;
use crate::records::dispatch::DispatchKind;
use crate::views::letter::Envelope;
use crate::words::Words;

mod dates;
mod register;

#[derive(Subcommand)]
pub(super) enum Command {
    Register(register::Arguments),
    Dates(dates::Arguments),
}

pub(super) fn run(command: &Command, console: &mut Console) -> Result<Outcome> {
    match command {
        Command::Register(arguments) => register::run(arguments, console),
        Command::Dates(arguments) => dates::run(arguments, console),
    }
}

/// Drafts what is sent in for a year, or notes that it was sent.
fn submit(
    sending: &Sending,
    (kind, story): (DispatchKind, &'static str),
    years: &BTreeSet<i32>,
    matter: impl FnOnce(&Network, &Envelope, Words) -> Result<Matter>,
    console: &mut Console,
) -> Result<Outcome> {
    let kinds = &[Kind::Dispatch, Kind::Meeting, Kind::WorkingOrder];
    let network = console.read_for(years, Extent::Records(kinds))?;
    let envelope = sending.envelope(kind, &network, console)?;
    if sending.is_sent() {
        return console.note(sending, (kind, story), &envelope, years, |network, words| {
            matter(network, &envelope, words)
        });
    }
    let words = sending::words_of(&network, console);
    let letter = matter(&network, &envelope, words)?.letter;
    console.show_letter(&letter, words)?;
    Ok(Outcome::Sound)
}
