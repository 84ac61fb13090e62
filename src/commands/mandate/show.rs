//! `mandate show`: one mandate with its assignments; without an id the one that runs.

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::reading::Reading;
use crate::commands::{id, unknown};
use crate::diagnostic::{Arguments as Filled, Failure};
use crate::load::{Extent, Years};
use crate::network::Network;
use crate::records::{Kind, word};
use crate::views::mandate::{Page, page};
use crate::views::mandates::{MandateTitle, Phase};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let extent = Extent::Records(&[Kind::Assignment, Kind::Mandate]);
    let network = console.read(&arguments.reading, Years::All, extent)?;
    let mandate = match &arguments.id {
        Some(id) => unknown::found(Kind::Mandate, id, &network, &network.mandates)?,
        None => network
            .mandate_on(console.today)
            .ok_or_else(|| none_runs(&network))?,
    };
    let page = page(&network, mandate, console.today);
    console.answer(&arguments.reading, &network, &page, draw)
}

/// Says that no mandate runs, or that the one that may cannot be read.
fn none_runs(network: &Network) -> Failure {
    let mut unread = network.unread.iter();
    match unread.find(|place| Kind::Mandate.holds(&place.file)) {
        Some(place) => Failure::new("unread-record").with("file", &*place.file),
        None => Failure::new("no-mandate-on").with("day", network.today),
    }
}

fn draw(page: &Page, console: &mut Console) -> Result<()> {
    let words = console.words;
    let mandate = &page.mandate;
    console.title(&mandate.title, &mandate.id)?;
    let commissioner = page.commissioner.as_ref();
    let strategy = page.strategy.as_ref();
    let areas = strategy.into_iter().flat_map(|strategy| &strategy.areas);
    let areas: Vec<String> = areas.map(|area| inert(&area.title)).collect();
    let beside =
        |mandate: &MandateTitle| format!("{}–{} (id {})", mandate.from, mandate.until, inert(&mandate.id));
    let none_yet = (page.state == Phase::Running).then(|| words.say("mandate-no-successor"));
    console.facts([
        ("fact-id", Some(inert(&mandate.id))),
        ("fact-valid", Some(valid(page, console))),
        (
            "fact-commissioner",
            commissioner.map(|organisation| inert(&organisation.name)),
        ),
        ("fact-document", page.document.as_deref().map(inert)),
        (
            "fact-strategy",
            strategy.map(|strategy| format!("{}–{}", strategy.from, strategy.until)),
        ),
        ("fact-areas", Some(areas.join("; "))),
        ("fact-predecessor", page.predecessor.as_ref().map(beside)),
        ("fact-successor", page.successor.as_ref().map(beside).or(none_yet)),
    ])?;
    console.heading("heading-assignments")?;
    match page.assignments.is_empty() {
        true => console.paragraph("  ", &words.say("assignment-list-empty")),
        false => console.list_assignments(&page.assignments),
    }
}

/// Says when it runs, and how far that has come.
fn valid(page: &Page, console: &Console) -> String {
    let phase = match page.remaining_day_count {
        Some(days) => console
            .words
            .fill("mandate-days-left", &Filled::from([("days", days.into())])),
        None => console.words.say(&format!("phase-{}", word(page.state))),
    };
    format!("{}–{} ({phase})", page.mandate.from, page.mandate.until)
}
