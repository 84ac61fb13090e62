//! `meeting call`: a draft of the mail that calls to a meeting; notes that it was sent.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::{Console, Outcome, around, has_place, not_ahead, open_to_change};
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id};
use crate::diagnostic::Failure;
use crate::load::tree::{Revision, Tree};
use crate::load::{Extent, Years, load};
use crate::records::Date;
use crate::records::meeting::MeetingStatus;
use crate::words::Words;
use crate::write::{self, Change};

mod draft;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    sent: Option<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let asking = console.asking(&[("ID", arguments.id.is_some())])?;
    let id = super::chosen(console, &asking, arguments.id.as_deref(), |network, meeting| {
        network.is_to_come(meeting)
    })?;
    // What was sent was drafted before, unless a file is asked for.
    if arguments.sent.is_none() || arguments.out.is_some() {
        hand_over(arguments, &id, console)?;
    }
    match arguments.sent {
        Some(sent) => note(arguments, &id, sent, console),
        None => Ok(Outcome::Sound),
    }
}

/// Writes the draft to a file, or where the answer goes.
fn hand_over(arguments: &Arguments, id: &str, console: &mut Console) -> Result<()> {
    let tree = Tree::open(&console.work_folder()?, &Revision::WorkTree)?;
    let network = load(&tree, &console.asked(Years::These(around(id)), Extent::Years))?;
    let words = Words {
        language: network.settings.language,
        ..console.words
    };
    let meeting = open_to_change(&network, id)?;
    if meeting.agenda.is_empty() {
        return Err(Failure::new("meeting-without-items").with("id", id).into());
    }
    let draft = words.masked(&draft::text(&network, meeting, words));
    match &arguments.out {
        None => {
            write!(console.out, "{draft}")?;
            match has_place(meeting) {
                true => Ok(()),
                false => console.beside("meeting-without-place", id),
            }
        }
        Some(_) if arguments.writing.is_dry_run() => Ok(()),
        Some(out) if out.exists() => Err(Failure::new("exists-already")
            .with("file", out.display().to_string())
            .into()),
        Some(out) => {
            write::file(out, draft.as_bytes())?;
            console.say_about("call-written", out.display().to_string())
        }
    }
}

/// Notes in the record that the call was sent.
fn note(arguments: &Arguments, id: &str, sent: NaiveDate, console: &mut Console) -> Result<Outcome> {
    not_ahead(sent, console.today)?;
    console.change(&arguments.writing, &around(id), |network, _| {
        let meeting = open_to_change(network, id)?;
        if meeting.agenda.is_empty() {
            return Err(Failure::new("meeting-without-items").with("id", id).into());
        }
        let mut change = Change::default();
        change.edit(network, meeting, |meeting| {
            meeting.agenda_sent = Some(Date(sent));
            meeting.status = MeetingStatus::Called;
        })?;
        Ok(Plan {
            change,
            story: "story-meeting-call",
            filled: [
                ("id", id.into()),
                ("day", (*meeting.date).into()),
                ("sent", sent.into()),
            ]
            .into(),
        })
    })
}
