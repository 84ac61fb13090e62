//! `duties`: what the mandate asks for in a year, how each part stands, and what proves it.

use anyhow::Result;
use clap::Args;

use super::choice::{ChosenYears, one_of};
use super::reading::Reading;
use super::{Console, Outcome};
use crate::history;
use crate::load::Extent;
use crate::rules;
use crate::views::audience::Audience;
use crate::views::duties::{Duties, told};

mod draw;

#[derive(Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    years: ChosenYears,
    #[arg(long, value_name = "public|internal", default_value = "internal", value_parser = one_of::<Audience>())]
    audience: Audience,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let years = arguments.years.or_that_of(console.today);
    let folder = console.folder(&arguments.reading)?;
    let reading = arguments.reading.resolved(&folder);
    let network = console.read(&reading, years, Extent::Years)?;
    let duties = Duties::of(&network, arguments.audience, |rule| {
        rules::find(rule)?.about.duties()
    });
    let history = history::last_changes(&folder, reading.named(), &duties.files());
    let report = told::report(&duties, console.words, &network.sources, &history);
    console.answer(&reading, &network, &report, draw::draw)
}
