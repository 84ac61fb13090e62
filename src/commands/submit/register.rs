//! `submit register`: the register of members as it is sent in.

use anyhow::Result;
use chrono::Datelike;
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
    let year = arguments.year;
    let year = year.unwrap_or_else(|| arguments.sending.day(console).year());
    submit(
        &arguments.sending,
        (DispatchKind::Register, "story-submit-register"),
        &[year].into(),
        |network, envelope, words| matter(network, year, envelope, words),
        console,
    )
}

fn matter(network: &Network, year: i32, envelope: &Envelope, words: Words) -> Result<Matter> {
    if network.roll_on(envelope.day).next().is_none() {
        return Err(Failure::new("nobody-on-register")
            .with("day", envelope.day)
            .into());
    }
    Ok(Matter {
        letter: letter::register(network, year, envelope, words),
        year: Some(year),
        meetings: Vec::new(),
        digest: network.register_digest(envelope.day),
        files: Vec::new(),
        filled: [("year", year.to_string().into())].into(),
    })
}
