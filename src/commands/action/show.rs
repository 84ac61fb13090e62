//! `action show`: one promise, with what has become of it.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::console::{action_state, assignments, item, line, person};
use crate::commands::reading::Reading;
use crate::commands::{id, unknown};
use crate::diagnostic::{Arguments as Filled, Failure};
use crate::load::{Extent, Years};
use crate::network::{Network, Promise};
use crate::records::Kind;
use crate::text::nearest;
use crate::views::actions::{Page, page};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: String,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    // Minutes of any later year may tell what has become of a promise.
    let extent = Extent::Minutes(&[Kind::Assignment]);
    let network = console.read(&arguments.reading, Years::All, extent)?;
    let promises = network.promises();
    let Some(found) = promises.iter().find(|promise| promise.address == arguments.id) else {
        return Err(missing(&arguments.id, &promises, &network).into());
    };
    console.answer(&arguments.reading, &network, &page(&network, found), draw)
}

/// Says what stands in the way of a promise.
pub(super) fn missing(address: &str, promises: &[Promise<'_>], network: &Network) -> Failure {
    let (meeting, _) = address.split_once(':').unwrap_or((address, ""));
    if let Some((_, file)) = network.unread_meetings().find(|(id, _)| *id == meeting) {
        return unknown::unread_file(file);
    }
    let addresses = || promises.iter().map(|promise| promise.address.as_str());
    // Who counts too far, or names the meeting alone, means one of its promises.
    let last = promises
        .iter()
        .rfind(|promise| promise.meeting.id.as_str() == meeting);
    let near = last
        .map(|last| last.address.as_str())
        .or_else(|| nearest(address, addresses()));
    unknown::unknown_near("action", address, near)
}

fn draw(page: &Page, console: &mut Console) -> Result<()> {
    let (action, words) = (&page.action, console.words);
    let filled = Filled::from([("id", action.id.as_str().into())]);
    writeln!(console.out, "{}\n", words.fill("action-show-title", &filled))?;
    console.paragraph("", &inert(&action.text))?;
    writeln!(console.out)?;
    console.facts([
        ("fact-status", Some(action_state(action, words))),
        ("fact-owner", action.owner.as_ref().map(person)),
        ("fact-due", action.due.map(|due| words.long_day(*due))),
        (
            "fact-on-agenda",
            action
                .on_agenda_of
                .as_ref()
                .map(|meeting| console.meeting(meeting)),
        ),
        ("fact-promised", Some(console.meeting(&action.promised_at))),
        (
            "fact-earlier",
            (!action.earlier_ids.is_empty()).then(|| action.earlier_ids.join(", ")),
        ),
        ("fact-item", action.item.as_ref().map(item)),
        ("fact-assignments", assignments(&action.assignments)),
        ("fact-stands", Some(line(&action.line))),
    ])
}
