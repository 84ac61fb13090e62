//! `action done`: ticks a promise off, and in later minutes where those it stands in are final.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};
use clap::Args;

use super::show::missing;
use super::{Console, Outcome};
use crate::commands::asking::{Asking, Choice};
use crate::commands::id;
use crate::commands::writing::{Plan, Writing};
use crate::diagnostic::Failure;
use crate::load::tree::{Revision, Tree};
use crate::load::{Extent, Years, load};
use crate::network::minutes::parts;
use crate::network::{Network, Promise, takes_up};
use crate::records::meeting::{MeetingStatus, Stage};
use crate::records::{Meeting, Minutes};
use crate::source::FilePath;
use crate::words::inert;
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let asking = console.asking(&[("ID", arguments.id.is_some())])?;
    let address = chosen(console, &asking, arguments.id.as_deref())?;
    let years = years(&address, console.today);
    console.change(&arguments.writing, &years, |network, _| plan(&address, network))
}

/// The address of the promise: the one given, else one of those that are open.
fn chosen(console: &Console, asking: &Asking, given: Option<&str>) -> Result<String> {
    if let Some(given) = given {
        return Ok(given.to_owned());
    }
    let tree = Tree::open(&console.work_folder()?, &Revision::WorkTree)?;
    let network = load(&tree, &console.asked(Years::All, Extent::Minutes(&[])))?;
    let choices: Vec<Choice> = network
        .open_actions()
        .iter()
        .map(|open| Choice {
            value: open.address.clone(),
            shown: inert(&format!("{} {}", open.address, open.action.text)),
        })
        .collect();
    match choices.is_empty() {
        true => Err(Failure::new("no-action-to-choose").into()),
        false => asking.one(None, "action-done-question", choices),
    }
}

/// The years from that of the promise to today: later minutes may carry it on.
fn years(address: &str, today: NaiveDate) -> BTreeSet<i32> {
    let meeting = address.split(':').next().unwrap_or_default();
    let promised: Option<NaiveDate> = meeting.parse().ok();
    let first = promised.map_or(today.year(), |day| day.year().min(today.year()));
    (first..=today.year()).collect()
}

fn plan(address: &str, network: &Network) -> Result<Plan> {
    let promises = network.promises();
    let find = |address: &str| promises.iter().find(|promise| promise.address == address);
    let mut promise = find(address).ok_or_else(|| missing(address, &promises, network))?;
    while let Some(next) = promise.carried_on.as_deref().and_then(find) {
        promise = next;
    }
    let mut change = Change::default();
    if !promise.action.done {
        let (file, text) = match promise.meeting.stage() {
            Some(Stage::Final) => carried(network, promise)?,
            _ => ticked(network, promise),
        };
        change.put(file, text);
    }
    Ok(Plan {
        change,
        story: "story-action-done",
        filled: [
            ("id", promise.address.as_str().into()),
            ("action", promise.action.text.as_str().into()),
        ]
        .into(),
    })
}

/// The minutes that a promise stands in, with its box ticked.
fn ticked(network: &Network, promise: &Promise<'_>) -> (FilePath, String) {
    let file = &promise.minutes.file;
    let mut text = network.text(file).to_owned();
    text.replace_range(promise.action.tick.clone(), "[x]");
    (FilePath::clone(file), text)
}

/// The next minutes that are not sealed, with the promise taken up and done.
fn carried(network: &Network, promise: &Promise<'_>) -> Result<(FilePath, String)> {
    let mut later = network.meetings_by_day();
    later.retain(|meeting| meeting.date > promise.meeting.date && meeting.status != MeetingStatus::Cancelled);
    let open = later.iter().find_map(|meeting| {
        let minutes = network.minutes_of(meeting)?;
        let is_open = meeting.stage() != Some(Stage::Final);
        is_open.then_some((meeting, minutes))
    });
    let Some((meeting, minutes)) = open else {
        let next = later.iter().find(|meeting| network.is_to_come(meeting));
        return Err(Failure::new("action-in-final-minutes")
            .with("next", next.map(|next| next.id.as_str()).unwrap_or_default())
            .with("id", promise.address.as_str())
            .with("day", *promise.meeting.date)
            .into());
    };
    let text = network.text(&minutes.file);
    let owner = promise.action.owner.as_ref();
    let owner = owner.map(|owner| format!(" (@{owner})")).unwrap_or_default();
    let line = format!("- [x] {}{owner}", promise.action.text);
    let text = with_line(text, end_of_part(text, meeting, minutes, promise), &line);
    Ok((FilePath::clone(&minutes.file), text))
}

/// Where the part ends that takes the promise up; where none does, the whole text.
fn end_of_part(text: &str, meeting: &Meeting, minutes: &Minutes, promise: &Promise<'_>) -> usize {
    let taking = |item| takes_up(std::slice::from_ref(item), promise.action);
    let item = meeting.agenda.iter().position(taking);
    let part = item.and_then(|item| parts(&meeting.agenda, minutes)[item]);
    part.map_or(text.len(), |part| minutes.sections[part].body.end)
}

/// Writes a task behind what stands before a byte: in the list that ends there, else in one of its own.
fn with_line(text: &str, end: usize, line: &str) -> String {
    let before = text[..end].trim_end();
    let ending = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let last = before.rsplit('\n').next().unwrap_or_default();
    let gap = match last.trim_start().starts_with("- [") {
        true => ending.to_owned(),
        false => ending.repeat(2),
    };
    let rest = &text[before.len()..];
    let rest = if rest.is_empty() { ending } else { rest };
    format!("{before}{gap}{line}{rest}")
}
