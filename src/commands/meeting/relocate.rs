//! `meeting move`: moves a meeting to another day; its id and the days that it had stay.

use anyhow::Result;
use chrono::{Datelike, NaiveDate, NaiveTime};
use clap::Args;

use super::{Console, Outcome, find, years};
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, time};
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::meeting::{MeetingStatus, Move};
use crate::records::{Date, Time};
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    to: NaiveDate,
    #[arg(long, value_name = "TEXT")]
    reason: String,
    #[arg(long, value_name = "HH:MM", value_parser = time)]
    start: Option<NaiveTime>,
    #[arg(long, value_name = "HH:MM", value_parser = time)]
    end: Option<NaiveTime>,
    #[command(flatten)]
    writing: Writing,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let years = years(&arguments.id, [arguments.to.year()]);
    let today = console.today;
    console.change(&arguments.writing, &years, |network, _| {
        plan(arguments, today, network)
    })
}

fn plan(arguments: &Arguments, today: NaiveDate, network: &Network) -> Result<Plan> {
    let meeting = find(network, &arguments.id)?;
    if meeting.status == MeetingStatus::Held {
        return Err(Failure::new("meeting-was-held")
            .with("id", arguments.id.as_str())
            .into());
    }
    if *meeting.date == arguments.to {
        return Err(Failure::new("meeting-is-there").with("day", arguments.to).into());
    }
    let mut change = Change::default();
    change.edit(network, meeting, |moved| {
        moved.moves.push(Move {
            from: moved.date,
            on: Some(Date(today)),
            reason: Some(arguments.reason.clone()),
        });
        moved.date = Date(arguments.to);
        moved.start = arguments.start.map(Time).or(moved.start);
        moved.end = arguments.end.map(Time).or(moved.end);
    })?;
    Ok(Plan {
        change,
        story: "story-meeting-move",
        filled: [
            ("id", arguments.id.as_str().into()),
            ("from", (*meeting.date).into()),
            ("to", arguments.to.into()),
            ("reason", arguments.reason.as_str().into()),
        ]
        .into(),
    })
}
