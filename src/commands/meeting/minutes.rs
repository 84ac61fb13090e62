//! `meeting minutes`: lays minutes out, with the roll of the day and the headings of the agenda.

use anyhow::Result;
use clap::Args;

use super::attending::Attending;
use super::{Console, Outcome, around, not_cancelled};
use crate::commands::id;
use crate::commands::writing::{Plan, Writing};
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::meeting::{MinutesStatus, Stage};
use crate::records::{Entry, Meeting};
use crate::words::Words;
use crate::write::Change;

mod layout;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[command(flatten)]
    attending: Attending,
    #[command(flatten)]
    writing: Writing,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let asking = console.asking(&[("ID", arguments.id.is_some())])?;
    let id = super::chosen(console, &asking, arguments.id.as_deref(), |network, meeting| {
        network.is_to_come(meeting) && *meeting.date <= network.today
    })?;
    console.change(&arguments.writing, &around(&id), |network, own| {
        plan(&id, &arguments.attending, network, own)
    })
}

fn plan(id: &str, told: &Attending, network: &Network, words: Words) -> Result<Plan> {
    let meeting = not_cancelled(network, id)?;
    let file = file(meeting);
    if network.files.contains(file.as_str()) {
        return Err(Failure::new("exists-already").with("file", file).into());
    }
    if *meeting.date > network.today {
        return Err(Failure::new("meeting-ahead").with("day", *meeting.date).into());
    }
    if meeting.agenda.is_empty() {
        return Err(Failure::new("meeting-without-items").with("id", id).into());
    }
    let told = &told.known(network, *meeting.date)?;
    let mut change = Change::default();
    let mut after = Meeting::clone(meeting);
    told.write(network, meeting, &mut after);
    after.minutes.get_or_insert_with(draft);
    let text = layout::text(network, &after, words);
    change.edit(network, meeting, |meeting| *meeting = after)?;
    change.put(file.as_str().into(), text);
    Ok(Plan {
        change,
        story: "story-meeting-minutes",
        filled: [("id", id.into()), ("day", (*meeting.date).into())].into(),
    })
}

/// The file of a meeting's minutes.
pub(super) fn file(meeting: &Entry<Meeting>) -> String {
    format!("meetings/{}/minutes.md", meeting.id)
}

/// Minutes that are being written.
pub(super) fn draft() -> MinutesStatus {
    MinutesStatus {
        status: Stage::Draft,
        reviewed: None,
        r#final: None,
        digest: None,
        errata: Vec::new(),
    }
}
