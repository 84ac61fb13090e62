//! `report`: what the directors hear of the meetings and of the year.

use std::collections::BTreeSet;

use anyhow::Result;
use clap::Subcommand;
use serde::Serialize;

use super::reading::Reading;
use super::sending::{self, Matter, Sending};
use super::{Console, Outcome};
use crate::load::{Extent, Years};
use crate::network::Network;
use crate::records::Kind;
use crate::records::dispatch::DispatchKind;
use crate::views::letter::Envelope;
use crate::words::Words;

mod directors;
mod year;

#[derive(Subcommand)]
pub(super) enum Command {
    Directors(directors::Arguments),
    Year(year::Arguments),
}

pub(super) fn run(command: &Command, console: &mut Console) -> Result<Outcome> {
    match command {
        Command::Directors(arguments) => directors::run(arguments, console),
        Command::Year(arguments) => year::run(arguments, console),
    }
}

/// What reports are made of, besides the members and the meetings.
const KINDS: &[Kind] = &[
    Kind::Activity,
    Kind::Assignment,
    Kind::Dispatch,
    Kind::Feedback,
    Kind::Group,
    Kind::Mandate,
    Kind::Review,
];

/// Shows a report, as a letter or as the shape that it is written from, or notes that it was sent.
fn report<T: Serialize>(
    (reading, sending): (&Reading, &Sending),
    (kind, story): (DispatchKind, &'static str),
    years: &BTreeSet<i32>,
    report: impl FnOnce(&Network, &Envelope, Words) -> Result<(T, Matter)>,
    console: &mut Console,
) -> Result<Outcome> {
    sending.alone(reading)?;
    let asked = Years::These(years.clone());
    let network = console.read(reading, asked, Extent::Minutes(KINDS))?;
    let envelope = sending.envelope(kind, &network, console)?;
    if sending.is_sent() {
        return console.note(sending, (kind, story), &envelope, years, |network, words| {
            Ok(report(network, &envelope, words)?.1)
        });
    }
    let words = sending::words_of(&network, console);
    let (shape, matter) = report(&network, &envelope, words)?;
    console.answer(reading, &network, &shape, |_, console| {
        console.show_letter(&matter.letter, words)
    })
}
