//! `plan show`: the working order of a year, and its meetings.

use std::collections::BTreeSet;
use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::console::{meeting_status, person};
use crate::commands::reading::Reading;
use crate::commands::{YEARS, unknown};
use crate::diagnostic::{Arguments as Filled, Failure};
use crate::load::{Extent, Years};
use crate::network::Network;
use crate::records::Kind;
use crate::text::inert;
use crate::views::plan::{Order, Plan, Row, plan};

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "YEAR", value_parser = clap::value_parser!(i32).range(YEARS))]
    year: i32,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let years = Years::These(BTreeSet::from([arguments.year]));
    let extent = Extent::Records(&[Kind::Meeting, Kind::WorkingOrder]);
    let network = console.read(&arguments.reading, years, extent)?;
    let plan =
        plan(&network, console.words, arguments.year).ok_or_else(|| nothing(arguments.year, &network))?;
    console.answer(&arguments.reading, &network, &plan, draw)
}

/// Says that nothing is planned for a year, or that the plan cannot be read.
fn nothing(year: i32, network: &Network) -> Failure {
    let year = year.to_string();
    match network.knows(Kind::WorkingOrder, &year) {
        true => unknown::unread(Kind::WorkingOrder, &year),
        false => Failure::new("no-plan").with("year", year),
    }
}

fn draw(plan: &Plan, console: &mut Console) -> Result<()> {
    let filled = Filled::from([("year", plan.year.to_string().into())]);
    writeln!(console.out, "{}", console.words.fill("plan-show-title", &filled))?;
    order(plan.working_order.as_ref(), console)?;
    console.heading("heading-meetings")?;
    if plan.meetings.is_empty() {
        writeln!(console.out, "  {}", console.words.say("meeting-list-empty"))?;
    }
    for meeting in &plan.meetings {
        row(meeting, console)?;
    }
    Ok(())
}

fn order(order: Option<&Order>, console: &mut Console) -> Result<()> {
    let words = console.words;
    let Some(order) = order else {
        return console.paragraph("", &words.say("plan-show-no-working-order"));
    };
    let adopted = match order.adopted {
        Some(day) => words.plain_day(*day),
        None => words.say("plan-show-not-adopted"),
    };
    let by: Vec<String> = order.people.iter().map(person).collect();
    console.facts([
        ("fact-adopted", Some(adopted)),
        ("fact-adopted-by", (!by.is_empty()).then(|| by.join(", "))),
        ("fact-note", order.note.as_deref().map(inert)),
    ])
}

/// Writes a meeting: its day, its week and how far it has come, and below that its theme and what to think of.
fn row(meeting: &Row, console: &mut Console) -> Result<()> {
    let words = console.words;
    let time = match (meeting.start, meeting.end) {
        (Some(start), Some(end)) => Some(format!("{}–{}", words.time(*start), words.time(*end))),
        (start, _) => start.map(|start| words.time(*start)),
    };
    let status = meeting_status(meeting.status, meeting.has_passed, meeting.kind, words);
    let facts = [Some(words.week(*meeting.date)), time, Some(status)];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    console.paragraph(
        "  ",
        &format!("{}, {}", words.long_day(*meeting.date), facts.join(", ")),
    )?;
    let doubts = meeting.doubts.iter().map(|doubt| inert(&doubt.reason));
    let doubts: Vec<String> = doubts.collect();
    let moved = meeting.id != meeting.date.to_string();
    let below = [
        ("fact-id", moved.then(|| meeting.id.clone())),
        ("fact-theme", meeting.theme.as_deref().map(inert)),
        ("fact-place", meeting.place.as_deref().map(inert)),
        ("fact-doubts", (!doubts.is_empty()).then(|| doubts.join("; "))),
    ];
    for (label, fact) in below {
        if let Some(fact) = fact {
            console.paragraph("    ", &format!("{}: {fact}", words.say(label)))?;
        }
    }
    Ok(())
}
