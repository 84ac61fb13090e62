//! `report year`: what became of a year, for those who commission the network.

use anyhow::Result;
use chrono::Datelike;
use clap::Args;

use super::{Console, Outcome, report};
use crate::commands::choice;
use crate::commands::reading::Reading;
use crate::commands::sending::{Matter, Sending};
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::digest;
use crate::records::dispatch::DispatchKind;
use crate::views::letter::{self, Envelope};
use crate::views::yearly::{Yearly, yearly};
use crate::words::Words;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "YEAR", value_parser = choice::year())]
    year: i32,
    #[command(flatten)]
    sending: Sending,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let year = arguments.year;
    report(
        (&arguments.reading, &arguments.sending),
        (DispatchKind::Report, "story-report-year"),
        &[year].into(),
        |network, envelope, words| told(network, year, envelope, words),
        console,
    )
}

fn told(network: &Network, year: i32, envelope: &Envelope, words: Words) -> Result<(Yearly, Matter)> {
    let is_empty = network.mandate_of(year).is_none() && network.meetings_of(year).is_empty();
    if is_empty || envelope.day.year() < year {
        return Err(Failure::new("no-year-to-report")
            .with("year", year.to_string())
            .into());
    }
    let yearly = yearly(network, year, envelope.day);
    let letter = letter::report(network, &yearly, envelope, words);
    let matter = Matter {
        digest: digest(&letter.text),
        letter,
        year: Some(year),
        meetings: Vec::new(),
        files: Vec::new(),
        filled: [("year", year.to_string().into())].into(),
    };
    Ok((yearly, matter))
}
