//! `meeting cancel`: cancels a meeting, which stays in the folder with its reason.

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome, find, years};
use crate::commands::writing::{Plan, Writing};
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::meeting::MeetingStatus;
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "TEXT")]
    reason: String,
    #[command(flatten)]
    writing: Writing,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    console.change(&arguments.writing, &years(&arguments.id, []), |network, _| {
        plan(arguments, network)
    })
}

fn plan(arguments: &Arguments, network: &Network) -> Result<Plan> {
    let meeting = find(network, &arguments.id)?;
    if meeting.status == MeetingStatus::Held {
        return Err(Failure::new("meeting-was-held")
            .with("id", arguments.id.as_str())
            .into());
    }
    let mut change = Change::default();
    change.edit(network, meeting, |meeting| {
        meeting.status = MeetingStatus::Cancelled;
        meeting.reason = Some(arguments.reason.clone());
    })?;
    Ok(Plan {
        change,
        story: "story-meeting-cancel",
        filled: [
            ("id", arguments.id.as_str().into()),
            ("day", (*meeting.date).into()),
            ("reason", arguments.reason.as_str().into()),
        ]
        .into(),
    })
}
