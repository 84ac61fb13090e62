//! `decision list`: the decisions by number.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::choice::ChosenYears;
use crate::commands::reading::Reading;
use crate::commands::{id, unknown};
use crate::diagnostic::Arguments as Filled;
use crate::load::Extent;
use crate::records::Kind;
use crate::views::decisions::{Decisions, decisions};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "ID", value_parser = id)]
    assignment: Vec<String>,
    #[command(flatten)]
    years: ChosenYears,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let extent = Extent::Minutes(&[Kind::Assignment]);
    let network = console.read(&arguments.reading, arguments.years.asked(), extent)?;
    unknown::check(Kind::Assignment, &arguments.assignment, &network)?;
    let decisions = decisions(&network, &arguments.years.named(), &arguments.assignment);
    console.answer(&arguments.reading, &network, &decisions, draw)
}

fn draw(decisions: &Decisions, console: &mut Console) -> Result<()> {
    if decisions.decisions.is_empty() {
        writeln!(console.out, "{}", console.words.say("decision-list-empty"))?;
        return Ok(());
    }
    let mut table = console.table(&["column-number", "column-day", "column-decision"]);
    for decision in &decisions.decisions {
        table.add_row([
            decision.id.clone().unwrap_or_else(|| "–".to_owned()),
            console.words.short_day(*decision.meeting.date),
            inert(&decision.text),
        ]);
    }
    table.keep_first_whole();
    console.print(&table)?;
    notes(decisions, console)
}

/// Says which numbers can still change, and why some decisions have none.
fn notes(decisions: &Decisions, console: &mut Console) -> Result<()> {
    let words = console.words;
    let mut notes = Vec::new();
    if decisions.decisions.iter().any(|decision| decision.id.is_none()) {
        notes.push(words.say("decision-list-unnumbered"));
    }
    let mut told = Vec::new();
    for decision in &decisions.decisions {
        if let (Some(number), Some(meeting)) = (&decision.id, &decision.waits_for)
            && !told.contains(&meeting)
        {
            told.push(meeting);
            let filled = Filled::from([
                ("number", number.as_str().into()),
                ("day", (*meeting.date).into()),
            ]);
            notes.push(words.fill("decision-list-preliminary", &filled));
        }
    }
    for note in notes {
        writeln!(console.out)?;
        console.paragraph("", &note)?;
    }
    Ok(())
}
