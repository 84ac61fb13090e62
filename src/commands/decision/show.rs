//! `decision show`: one decision, with where it was taken and where it stands.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::console::{assignments, item, line};
use crate::commands::reading::Reading;
use crate::commands::unknown;
use crate::diagnostic::{Arguments as Filled, Failure};
use crate::load::{Extent, Years};
use crate::network::{DecisionNumber, Network};
use crate::records::Kind;
use crate::views::decisions::{Page, page};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "NUMBER")]
    number: String,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let wanted = DecisionNumber::read(&arguments.number);
    let years = Years::These(wanted.iter().map(|wanted| wanted.year).collect());
    let network = console.read(&arguments.reading, years, Extent::Named(&[Kind::Assignment]))?;
    let decisions = network.decisions();
    let found = decisions
        .iter()
        .find(|decided| wanted.is_some() && decided.number == wanted);
    let Some(found) = found else {
        return Err(missing(arguments, wanted, &network).into());
    };
    console.answer(&arguments.reading, &network, &page(&network, found), draw)
}

/// Says what stands in the way of a decision.
fn missing(arguments: &Arguments, wanted: Option<DecisionNumber>, network: &Network) -> Failure {
    let last_day = wanted.and_then(|wanted| chrono::NaiveDate::from_ymd_opt(wanted.year, 12, 31));
    if let Some(gap) = last_day.and_then(|day| network.gap_before(day)) {
        return unknown::unread_file(gap);
    }
    // Who counts too far means the last one; without a year there is nothing near.
    let last = network
        .decisions()
        .iter()
        .rev()
        .find_map(|decided| decided.number);
    let last = last.filter(|last| wanted.is_some_and(|wanted| wanted.year == last.year));
    let near = last.map(|number| number.to_string());
    unknown::unknown_near("decision", &arguments.number, near.as_deref())
}

fn draw(page: &Page, console: &mut Console) -> Result<()> {
    let (decision, words) = (&page.decision, console.words);
    let number = decision.id.as_deref().unwrap_or_default();
    let filled = Filled::from([("number", number.into())]);
    writeln!(console.out, "{}\n", words.fill("decision-show-title", &filled))?;
    console.paragraph("", &inert(&decision.text))?;
    writeln!(console.out)?;
    console.facts([
        ("fact-meeting", Some(console.meeting(&decision.meeting))),
        ("fact-item", decision.item.as_ref().map(item)),
        ("fact-assignments", assignments(&decision.assignments)),
        ("fact-stands", Some(line(&decision.line))),
    ])?;
    if let Some(meeting) = &decision.waits_for {
        let filled = Filled::from([("day", (*meeting.date).into())]);
        writeln!(console.out)?;
        console.paragraph("", &words.fill("decision-show-preliminary", &filled))?;
    }
    Ok(())
}
