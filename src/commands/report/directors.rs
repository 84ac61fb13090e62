//! `report directors`: what was decided, promised and raised since the directors heard the last time.

use anyhow::Result;
use chrono::{Datelike, NaiveDate};
use clap::Args;

use super::{Console, Outcome, report};
use crate::commands::day;
use crate::commands::reading::Reading;
use crate::commands::sending::{Matter, Sending};
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::digest;
use crate::records::dispatch::DispatchKind;
use crate::views::letter::{self, Envelope};
use crate::views::summary::{Summary, summary};
use crate::words::Words;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    since: Option<NaiveDate>,
    #[command(flatten)]
    sending: Sending,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let day = arguments.sending.day(console);
    // What no summary has told of is looked for over the turn of the year, and no longer.
    let first = arguments.since.map_or(day.year() - 1, |since| since.year());
    let years = (first..=day.year()).collect();
    // A program is told that there is nothing by an empty list.
    let asked = (arguments.since, arguments.reading.json);
    report(
        (&arguments.reading, &arguments.sending),
        (DispatchKind::Summary, "story-report-directors"),
        &years,
        |network, envelope, words| told(network, asked, envelope, words),
        console,
    )
}

fn told(
    network: &Network,
    (since, is_for_program): (Option<NaiveDate>, bool),
    envelope: &Envelope,
    words: Words,
) -> Result<(Summary, Matter)> {
    let day = envelope.day;
    let meetings = match since {
        Some(since) => network.meetings_held_on(since..=day),
        None => {
            let first = NaiveDate::from_ymd_opt(day.year() - 1, 1, 1).unwrap_or(day);
            network.untold_meetings(first..=day)
        }
    };
    if meetings.is_empty() && !is_for_program {
        return Err(Failure::new("nothing-to-tell")
            .with("directors", network.commissioner_name())
            .into());
    }
    let summary = summary(network, &meetings, day);
    let letter = letter::summary(network, &summary, envelope, words);
    let matter = Matter {
        digest: digest(&letter.text),
        letter,
        year: None,
        meetings: meetings.iter().map(|meeting| meeting.id.clone()).collect(),
        files: Vec::new(),
        filled: summary.days(),
    };
    Ok((summary, matter))
}
