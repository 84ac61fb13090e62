//! `meeting cancel`: cancels a meeting, which stays in the folder with its reason.

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome, chosen, find, years};
use crate::commands::id;
use crate::commands::writing::{Plan, Writing};
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::meeting::MeetingStatus;
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
    let id = chosen(console, &asking, arguments.id.as_deref(), Network::is_to_come)?;
    let reason = asking.text(arguments.reason.clone(), "meeting-cancel-reason-question", None)?;
    console.change(&arguments.writing, &years(&id, []), |network, _| {
        plan(&id, &reason, network)
    })
}

fn plan(id: &str, reason: &str, network: &Network) -> Result<Plan> {
    let meeting = find(network, id)?;
    if meeting.status == MeetingStatus::Held {
        return Err(Failure::new("meeting-was-held").with("id", id).into());
    }
    let mut change = Change::default();
    change.edit(network, meeting, |meeting| {
        meeting.status = MeetingStatus::Cancelled;
        meeting.reason = Some(reason.to_owned());
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
