//! `meeting cancel`: cancels a meeting, which stays in the folder with its reason.

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome, chosen, concerned, open_to_change};
use crate::commands::id;
use crate::commands::writing::{Plan, Writing};
use crate::network::Network;
use crate::records::Date;
use crate::records::meeting::{Cancellation, MeetingStatus};
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let asking = console.asking(&[
        ("ID", arguments.id.is_some()),
        ("--reason", arguments.reason.is_some()),
    ])?;
    let id = chosen(console, &asking, arguments.id.as_deref(), |network, meeting| {
        network.is_to_come(meeting)
    })?;
    let reason = asking.text(arguments.reason.clone(), "meeting-cancel-reason-question", None)?;
    let years = concerned(console, &id, [])?;
    console.change(&arguments.writing, &years, |network, _| {
        plan(&id, &reason, network)
    })
}

fn plan(id: &str, reason: &str, network: &Network) -> Result<Plan> {
    let meeting = open_to_change(network, id)?;
    let mut change = Change::default();
    change.edit(network, meeting, |meeting| {
        meeting.status = MeetingStatus::Cancelled;
        meeting.cancelled = Some(Cancellation {
            on: Some(Date(network.today)),
            reason: Some(reason.to_owned()),
        });
    })?;
    Ok(Plan {
        change,
        story: "story-meeting-cancel",
        filled: [
            ("id", id.into()),
            ("day", (*meeting.date).into()),
            ("reason", reason.into()),
        ]
        .into(),
    })
}
