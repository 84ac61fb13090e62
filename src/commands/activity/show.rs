//! `activity show`: one activity with all that is known of it.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::console::{assignments, line};
use crate::commands::reading::Reading;
use crate::commands::{id, unknown};
use crate::load::{Extent, Years};
use crate::records::{Kind, word};
use crate::views::activities::{Page, page};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: String,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let extent = Extent::Records(&[Kind::Activity, Kind::Assignment]);
    let network = console.read(&arguments.reading, Years::All, extent)?;
    let Some(activity) = network.activities.get(&arguments.id) else {
        return Err(unknown::missing(Kind::Activity, &arguments.id, &network).into());
    };
    console.answer(&arguments.reading, &network, &page(&network, activity), draw)
}

fn draw(page: &Page, console: &mut Console) -> Result<()> {
    let (activity, words) = (&page.activity, console.words);
    console.paragraph("", &inert(&activity.title))?;
    writeln!(console.out)?;
    let organisations: Vec<String> = activity
        .organisations
        .iter()
        .map(|one| inert(&one.name))
        .collect();
    console.facts([
        ("fact-id", Some(inert(&activity.id))),
        (
            "fact-kind",
            Some(words.say(&format!("activity-kind-{}", word(activity.kind)))),
        ),
        ("fact-day", Some(words.long_day(*activity.on))),
        ("fact-until", activity.until.map(|until| words.long_day(*until))),
        ("fact-assignments", assignments(&activity.assignments)),
        (
            "fact-organisations",
            (!organisations.is_empty()).then(|| organisations.join(", ")),
        ),
        ("fact-note", activity.note.as_deref().map(inert)),
        ("fact-stands", Some(line(&activity.line))),
    ])
}
