//! `submit dates`: the days of a year's meetings as they are sent in.

use anyhow::Result;
use chrono::{Datelike, NaiveDate};
use clap::Args;

use super::{Console, Outcome, submit};
use crate::commands::choice::year;
use crate::commands::sending::{Matter, Sending};
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::dispatch::DispatchKind;
use crate::views::letter::{self, Envelope};
use crate::words::Words;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "YEAR", value_parser = year())]
    year: Option<i32>,
    #[command(flatten)]
    sending: Sending,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let this = arguments.sending.day(console).year();
    let years = match arguments.year {
        Some(year) => [year].into(),
        None => [this, this + 1].into(),
    };
    submit(
        &arguments.sending,
        (DispatchKind::Dates, "story-submit-dates"),
        &years,
        |network, envelope, words| {
            let year = arguments.year.unwrap_or_else(|| owed(network, envelope.day));
            matter(network, year, envelope, words)
        },
        console,
    )
}

/// The year whose dates are to be sent: this one or the next, once its plan is adopted and its dates are not those
/// that were sent; else this one.
fn owed(network: &Network, day: NaiveDate) -> i32 {
    let this = day.year();
    let is_sent = |year: i32| {
        let seal = network.dates_sent(year).map(|sent| sent.digest.as_ref());
        seal.is_some_and(|seal| seal.is_none_or(|seal| *seal == network.dates_digest(year)))
    };
    let is_owed = |year: &i32| network.adopted_working_order(*year).is_some() && !is_sent(*year);
    [this, this + 1].into_iter().find(is_owed).unwrap_or(this)
}

fn matter(network: &Network, year: i32, envelope: &Envelope, words: Words) -> Result<Matter> {
    if network.meetings_of(year).is_empty() {
        return Err(Failure::new("no-dates-to-send")
            .with("year", year.to_string())
            .into());
    }
    Ok(Matter {
        letter: letter::dates(network, year, envelope, words),
        year: Some(year),
        meetings: Vec::new(),
        digest: network.dates_digest(year),
        files: Vec::new(),
        filled: [("year", year.to_string().into())].into(),
    })
}
