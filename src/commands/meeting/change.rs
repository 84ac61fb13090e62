//! `meeting change`: settles where and when in the day a planned meeting is held, what it is called and who leads it.

use anyhow::Result;
use chrono::NaiveTime;
use clap::Args;

use super::{Console, Outcome, around, filled, open_to_change};
use crate::commands::writing::{Plan, Writing};
use crate::commands::{id, named, time};
use crate::diagnostic::Argument;
use crate::network::Network;
use crate::records::{Meeting, Time, word};
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[arg(long, value_name = "TEXT", value_parser = filled)]
    place: Option<String>,
    #[arg(long, value_name = "URL", value_parser = filled)]
    link: Option<String>,
    #[arg(long, value_name = "HH:MM", value_parser = time)]
    start: Option<NaiveTime>,
    #[arg(long, value_name = "HH:MM", value_parser = time)]
    end: Option<NaiveTime>,
    #[arg(long, value_name = "TEXT", value_parser = filled)]
    title: Option<String>,
    #[arg(long, value_name = "ID", value_parser = id)]
    chair: Option<String>,
    #[arg(long, value_name = "ID", value_parser = id)]
    secretary: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

impl Arguments {
    /// Tells whether nothing is given that could change.
    fn is_empty(&self) -> bool {
        let texts = [&self.place, &self.link, &self.title, &self.chair, &self.secretary];
        texts.iter().all(|text| text.is_none()) && self.start.is_none() && self.end.is_none()
    }
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let is_empty = arguments.is_empty();
    let asking = console.asking(&[("ID", arguments.id.is_some()), ("--place", !is_empty)])?;
    let id = super::chosen(console, &asking, arguments.id.as_deref(), |network, meeting| {
        network.is_to_come(meeting)
    })?;
    let place = match is_empty {
        true => Some(asking.text(None, "meeting-new-place-question", None)?),
        false => arguments.place.clone(),
    };
    console.change(&arguments.writing, &around(&id), |network, _| {
        plan(arguments, &id, place, network)
    })
}

fn plan(arguments: &Arguments, id: &str, place: Option<String>, network: &Network) -> Result<Plan> {
    let before = open_to_change(network, id)?;
    let person = |written: &Option<String>| {
        let found = written.as_deref().map(|written| named::member(network, written));
        found.transpose()
    };
    let (chair, secretary) = (person(&arguments.chair)?, person(&arguments.secretary)?);
    let mut after: Meeting = (**before).clone();
    after.place = place.or(after.place);
    after.link = arguments.link.clone().or(after.link);
    after.start = arguments.start.map(Time).or(after.start);
    after.end = arguments.end.map(Time).or(after.end);
    after.title = arguments.title.clone().or(after.title);
    after.chair = chair.map(|chair| chair.id.clone()).or(after.chair);
    after.secretary = secretary
        .map(|secretary| secretary.id.clone())
        .or(after.secretary);
    let changed = [
        ("changed-title", before.title != after.title),
        (
            "changed-hours",
            (before.start, before.end) != (after.start, after.end),
        ),
        ("changed-place", before.place != after.place),
        ("changed-link", before.link != after.link),
        ("changed-chair", before.chair != after.chair),
        ("changed-secretary", before.secretary != after.secretary),
    ];
    let changed = changed.into_iter().filter(|(_, is_changed)| *is_changed);
    let changed: Vec<Argument> = changed.map(|(entry, _)| Argument::term(entry)).collect();
    let mut change = Change::default();
    change.edit(network, before, |meeting| *meeting = after)?;
    Ok(Plan {
        change,
        story: "story-meeting-change",
        filled: [
            ("id", id.into()),
            ("day", (*before.date).into()),
            ("changed", Argument::List(changed)),
            ("status", word(before.status).into()),
        ]
        .into(),
    })
}
