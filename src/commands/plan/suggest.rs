//! `plan suggest`: the days of a year that suit a meeting, and why the others do not.

use std::collections::BTreeSet;
use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::YEARS;
use crate::commands::reading::Reading;
use crate::diagnostic::{Argument, Arguments as Filled};
use crate::load::{Extent, Years};
use crate::network::Network;
use crate::records::Kind;
use crate::text::inert;
use crate::views::suggestion::{LeftOut, Suggested, Suggestion, suggestion};
use crate::words::Words;

/// More weeks than that no year has.
const MOST: std::ops::RangeInclusive<i64> = 1..=53;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "YEAR", value_parser = clap::value_parser!(i32).range(YEARS))]
    year: i32,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(MOST))]
    count: Option<u32>,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let years = Years::These(BTreeSet::from([arguments.year]));
    let network = console.read(&arguments.reading, years, Extent::Records(&[Kind::Meeting]))?;
    let count = arguments.count.map(|count| count as usize);
    let found = suggestion(&network, console.words, arguments.year, count);
    console.answer(&arguments.reading, &network, &found, |found, console| {
        draw(found, count, &network, console)
    })
}

fn draw(found: &Suggestion, count: Option<usize>, network: &Network, console: &mut Console) -> Result<()> {
    let (needed, others) = found.suggested.split_at(found.needed_count);
    let mut filled = Filled::from([
        ("year", found.year.to_string().into()),
        ("there", found.meeting_count.into()),
        ("minimum", found.minimum_count.into()),
        ("needed", found.needed_count.into()),
        ("over", word(network.is_over(found.year))),
        ("weekday", Argument::weekday(found.weekday.into())),
    ]);
    console.paragraph("", &console.words.fill("plan-suggest-summary", &filled))?;
    let unknown = match (found.has_school_breaks, found.has_directors_meetings) {
        (false, false) => Some("both"),
        (false, true) => Some("breaks"),
        (true, false) => Some("directors"),
        (true, true) => None,
    };
    if let Some(unknown) = unknown {
        filled.insert("unknown", unknown.into());
        console.paragraph("", &console.words.fill("plan-suggest-unknown", &filled))?;
    }
    if count.is_some_and(|count| found.needed_count < count) {
        console.paragraph("", &console.words.fill("plan-suggest-fewer", &filled))?;
    }
    days("plan-suggest-needed", needed, console)?;
    days("plan-suggest-others", others, console)?;
    if !found.left_out.is_empty() {
        console.heading("plan-suggest-left-out")?;
    }
    for (reason, days) in by_reason(&found.left_out, console.words) {
        console.paragraph("  ", &format!("{reason}: {}", days.join(", ")))?;
    }
    Ok(())
}

fn word(truth: bool) -> Argument {
    if truth { "yes" } else { "no" }.into()
}

/// Writes days below a heading, each with what speaks for it and against it.
fn days(heading: &str, days: &[Suggested], console: &mut Console) -> Result<()> {
    if days.is_empty() {
        return Ok(());
    }
    console.heading(heading)?;
    let words = console.words;
    for found in days {
        let directors = found.directors_meet_on.map(|day| {
            let filled = Filled::from([("day", words.brief_day(*day).into())]);
            words.fill("plan-suggest-before-directors", &filled)
        });
        let doubts = found.doubts.iter().map(|doubt| inert(&doubt.reason));
        let remarks: Vec<String> = doubts.chain(directors).collect();
        let day = format!("{}, {}", words.long_day(*found.date), words.week(*found.date));
        match remarks.is_empty() {
            true => writeln!(console.out, "  {day}")?,
            false => console.paragraph("  ", &format!("{day} – {}", remarks.join("; ")))?,
        }
    }
    Ok(())
}

/// The days that are left out for each reason, the reasons in the order in which they are first met.
fn by_reason(left_out: &[LeftOut], words: Words) -> Vec<(String, Vec<String>)> {
    let mut reasons: Vec<(String, Vec<String>)> = Vec::new();
    for found in left_out {
        let (reason, day) = (inert(&found.reason), words.brief_day(*found.date));
        match reasons.iter_mut().find(|(other, _)| *other == reason) {
            Some((_, days)) => days.push(day),
            None => reasons.push((reason, vec![day])),
        }
    }
    reasons
}
