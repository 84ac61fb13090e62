//! `meeting prepare`: marks a meeting as prepared, and says what is still missing.

use std::io::Write;

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::{Console, Outcome, around, not_ahead, open_to_change};
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id};
use crate::diagnostic::Argument;
use crate::network::Network;
use crate::records::meeting::AgendaKind;
use crate::records::{Date, Entry, Meeting};
use crate::text::title::key;
use crate::words::Words;
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let asking = console.asking(&[("ID", arguments.id.is_some())])?;
    let id = super::chosen(console, &asking, arguments.id.as_deref(), |network, meeting| {
        network.is_to_come(meeting)
    })?;
    let today = console.today;
    not_ahead(arguments.on.unwrap_or(today), today)?;
    let words = console.words;
    let mut missing = Vec::new();
    let outcome = console.change(&arguments.writing, &around(&id), |network, _| {
        let meeting = open_to_change(network, &id)?;
        missing = lacks(network, meeting, words);
        // Who only wants to see what is missing does not change the day.
        let on = arguments.on.or(meeting.prepared.map(|day| *day)).unwrap_or(today);
        let mut change = Change::default();
        change.edit(network, meeting, |meeting| meeting.prepared = Some(Date(on)))?;
        Ok(Plan {
            change,
            story: "story-meeting-prepare",
            filled: [("day", (*meeting.date).into()), ("on", on.into())].into(),
        })
    })?;
    if !arguments.writing.is_dry_run() && !console.quiet {
        if !missing.is_empty() {
            console.heading("heading-lacks")?;
        }
        for lack in missing {
            console.paragraph("  – ", &lack)?;
        }
        writeln!(console.out)?;
        console.next("next-meeting-call", &id)?;
    }
    Ok(outcome)
}

/// What a meeting lacks before it can be called.
fn lacks(network: &Network, meeting: &Entry<Meeting>, words: Words) -> Vec<String> {
    let mut lacks = Vec::new();
    let mut lack = |id: &str, title: &str| {
        lacks.push(words.fill(id, &[("title", Argument::from(title))].into()));
    };
    if !super::has_place(meeting) {
        lack("lack-place", meeting.id.as_str());
    }
    if network.hours_of(meeting).is_none() {
        lack("lack-hours", meeting.id.as_str());
    }
    if meeting.agenda.is_empty() {
        lack("lack-agenda", "");
    }
    for standing in &network.settings.meetings.standing_items {
        let is_there = meeting
            .agenda
            .iter()
            .any(|item| key(&item.title) == key(standing));
        if !meeting.agenda.is_empty() && !is_there && !standing.trim().is_empty() {
            lack("lack-standing", standing);
        }
    }
    for item in &meeting.agenda {
        if item.presenter.is_none() {
            lack("lack-presenter", &item.title);
        }
        let proposal = item.proposal.as_deref().unwrap_or_default();
        if item.kind == Some(AgendaKind::Decision) && proposal.trim().is_empty() {
            lack("lack-proposal", &item.title);
        }
        for paper in &item.papers {
            let file = format!("meetings/{}/{paper}", meeting.id);
            if !paper.contains("://") && !network.files.contains(file.as_str()) {
                lack("lack-paper", paper);
            }
        }
    }
    lacks
}
