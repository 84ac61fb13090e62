//! `duties`: what the mandate asks for in a year, how each part stands, and what proves it.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::Datelike;
use clap::{Args, ValueEnum};

use super::reading::Reading;
use super::{Console, Outcome, YEARS};
use crate::history;
use crate::load::{Extent, Years};
use crate::rules;
use crate::views::duties::{self, Duties, told};

mod draw;

#[derive(Args)]
pub(super) struct Arguments {
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i32).range(YEARS))]
    year: Vec<i32>,
    #[arg(long, value_name = "public|internal", default_value = "internal")]
    audience: Audience,
    #[command(flatten)]
    reading: Reading,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Audience {
    Public,
    Internal,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let mut years: BTreeSet<i32> = arguments.year.iter().copied().collect();
    if years.is_empty() {
        years.insert(console.today.year());
    }
    let network = console.read(&arguments.reading, Years::These(years), Extent::Years)?;
    let duties = Duties::of(&network, arguments.audience.into(), |rule| {
        rules::find(rule)?.about.duties()
    });
    let folder = console.folder(&arguments.reading)?;
    let history = history::last_changes(&folder, arguments.reading.named(), &duties.files());
    let report = told::report(&duties, console.words, &network.sources, &history);
    console.answer(&arguments.reading, &network, &report, draw::draw)
}

impl From<Audience> for duties::Audience {
    fn from(audience: Audience) -> Self {
        match audience {
            Audience::Public => Self::Public,
            Audience::Internal => Self::Internal,
        }
    }
}
