//! `meeting agenda`: fills the agenda in with all that belongs there, or adds an item to it.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::items::{self, Matter};
use super::{Console, Outcome, around, filled, has_place, open_to_change};
use crate::commands::choice::one_of;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{id, unknown};
use crate::network::Network;
use crate::records::meeting::{AgendaItem, AgendaKind};
use crate::records::{Id, Kind};
use crate::views::agenda::Draft;
use crate::words::{Words, inert};
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[arg(long, value_name = "TEXT", value_parser = filled)]
    add: Option<String>,
    #[arg(long, value_name = "KIND", requires = "add", value_parser = one_of::<AgendaKind>())]
    kind: Option<AgendaKind>,
    #[arg(long, value_name = "ID", requires = "add", value_parser = id)]
    presenter: Option<String>,
    #[arg(long, value_name = "NUMBER", requires = "add", value_parser = clap::value_parser!(u32).range(1..=600))]
    minutes: Option<u32>,
    #[arg(long, value_name = "ID", requires = "add", value_parser = id)]
    assignment: Vec<String>,
    #[arg(long, value_name = "TEXT", requires = "add", value_parser = filled)]
    proposal: Option<String>,
    #[arg(long, value_name = "FILE", requires = "add", value_parser = filled)]
    paper: Vec<String>,
    #[command(flatten)]
    writing: Writing,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let asking = console.asking(&[("ID", arguments.id.is_some())])?;
    let id = super::chosen(console, &asking, arguments.id.as_deref(), |network, meeting| {
        network.is_to_come(meeting)
    })?;
    let words = console.words;
    let mut shown = Shown::default();
    let outcome = console.change(&arguments.writing, &around(&id), |network, own| {
        plan(arguments, &id, network, own, words, &mut shown)
    })?;
    if !arguments.writing.is_dry_run() && !console.quiet {
        shown.draw(&id, console)?;
    }
    Ok(outcome)
}

fn plan(
    arguments: &Arguments,
    id: &str,
    network: &Network,
    own: Words,
    words: Words,
    shown: &mut Shown,
) -> Result<Plan> {
    let meeting = open_to_change(network, id)?;
    let mut draft = Draft::of(network, meeting, own);
    match &arguments.add {
        // Nobody adds to an agenda that is not begun: what belongs on it comes along.
        Some(title) if meeting.agenda.is_empty() => draft.fill_around(item(arguments, title, network)?),
        Some(title) => draft.add(item(arguments, title, network)?),
        None => draft.fill(),
    }
    let mut change = Change::default();
    let agenda = draft.agenda();
    let added = draft.items.iter().filter(|(_, is_new)| *is_new).count();
    *shown = Shown {
        items: draft
            .items
            .iter()
            .map(|(item, is_new)| (items::line(item, network, words), *is_new))
            .collect(),
        matters: items::matters(network, meeting),
        has_place: has_place(meeting),
    };
    change.edit(network, meeting, |meeting| meeting.agenda = agenda)?;
    Ok(Plan {
        change,
        story: "story-meeting-agenda",
        filled: [
            ("day", (*meeting.date).into()),
            ("added", added.into()),
            ("count", draft.items.len().into()),
        ]
        .into(),
    })
}

/// The item that the options describe.
fn item(arguments: &Arguments, title: &str, network: &Network) -> Result<AgendaItem> {
    unknown::check(Kind::Member, &arguments.presenter, network)?;
    unknown::check(Kind::Assignment, &arguments.assignment, network)?;
    Ok(AgendaItem {
        title: title.to_owned(),
        kind: arguments.kind,
        presenter: arguments.presenter.clone().map(Id::new),
        minutes: arguments.minutes,
        assignments: arguments.assignment.iter().map(Id::new).collect(),
        proposal: arguments.proposal.clone(),
        papers: arguments.paper.clone(),
    })
}

/// The agenda as it has become, and what is to be dealt with under its items.
#[derive(Default)]
struct Shown {
    items: Vec<(String, bool)>,
    matters: Vec<Matter>,
    has_place: bool,
}

impl Shown {
    fn draw(&self, id: &str, console: &mut Console) -> Result<()> {
        console.heading("heading-agenda")?;
        for (number, (line, is_new)) in self.items.iter().enumerate() {
            let mark = if *is_new { '+' } else { ' ' };
            console.paragraph(&format!("{mark}{:>2}. ", number + 1), &inert(line))?;
        }
        items::draw(&self.matters, console)?;
        writeln!(console.out)?;
        if !self.has_place {
            console.next("meeting-without-place", id)?;
        }
        console.next("next-meeting-prepare", id)
    }
}
