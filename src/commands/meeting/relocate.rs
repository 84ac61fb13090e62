//! `meeting move`: moves a meeting to another day; its id and the days that it had stay.

use anyhow::Result;
use chrono::{NaiveDate, NaiveTime};
use clap::Args;

use super::{
    Console, Outcome, cancelled, chosen, concerned, filled, next_good_days, open_to_change,
    read_before_asking,
};
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id, time};
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::meeting::{MeetingKind, MeetingStatus, Move};
use crate::records::{Date, Meeting, Time};
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    to: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[arg(long, value_name = "HH:MM", value_parser = time)]
    start: Option<NaiveTime>,
    #[arg(long, value_name = "HH:MM", value_parser = time)]
    end: Option<NaiveTime>,
    #[arg(long, value_name = "TEXT", value_parser = filled)]
    place: Option<String>,
    #[arg(long, value_name = "URL", value_parser = filled)]
    link: Option<String>,
    #[arg(long)]
    reopen: bool,
    #[command(flatten)]
    writing: Writing,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let asking = console.asking(&[
        ("ID", arguments.id.is_some()),
        ("--to", arguments.to.is_some()),
        ("--reason", arguments.reason.is_some()),
    ])?;
    let id = chosen(console, &asking, arguments.id.as_deref(), |network, meeting| {
        network.is_to_come(meeting)
    })?;
    let good = match arguments.to {
        Some(_) => Vec::new(),
        None => next_good_days(&read_before_asking(console)?),
    };
    let moved = Moved {
        to: asking.day_among(arguments.to, "meeting-move-to-question", &good)?,
        on: console.today,
        reason: asking.text(arguments.reason.clone(), "meeting-move-reason-question", None)?,
    };
    let years = concerned(console, &id, [moved.to])?;
    console.change(&arguments.writing, &years, |network, _| {
        plan(arguments, &id, moved, network)
    })
}

/// Where a meeting is moved, when that was decided, and why.
struct Moved {
    to: NaiveDate,
    on: NaiveDate,
    reason: String,
}

fn plan(arguments: &Arguments, id: &str, moved: Moved, network: &Network) -> Result<Plan> {
    let meeting = match arguments.reopen {
        true => cancelled(network, id)?,
        false => open_to_change(network, id)?,
    };
    let stays = *meeting.date == moved.to;
    if stays && !arguments.reopen {
        return Err(Failure::new("meeting-is-there").with("day", moved.to).into());
    }
    let mut change = Change::default();
    change.edit(network, meeting, |meeting| {
        if arguments.reopen {
            reopen(meeting);
        }
        if !stays {
            meeting.moves.push(Move {
                from: meeting.date,
                on: Some(Date(moved.on)),
                reason: Some(moved.reason.clone()),
            });
        }
        meeting.date = Date(moved.to);
        meeting.start = arguments.start.map(Time).or(meeting.start);
        meeting.end = arguments.end.map(Time).or(meeting.end);
        meeting.place = arguments.place.clone().or(meeting.place.take());
        meeting.link = arguments.link.clone().or(meeting.link.take());
    })?;
    Ok(Plan {
        change,
        story: match arguments.reopen {
            true => "story-meeting-reopen",
            false => "story-meeting-move",
        },
        filled: [
            ("id", id.into()),
            ("from", (*meeting.date).into()),
            ("to", moved.to.into()),
            ("reason", moved.reason.as_str().into()),
        ]
        .into(),
    })
}

/// Plans a cancelled meeting anew: whoever was called to it once has to be called again.
fn reopen(meeting: &mut Meeting) {
    meeting.status = MeetingStatus::Planned;
    meeting.agenda_sent = None;
    let is_told_apart = meeting.cancelled.take().is_some();
    // Before there was a place of its own for it, the reason of an ordinary meeting was why it was cancelled.
    if !is_told_apart && meeting.kind == MeetingKind::Ordinary {
        meeting.reason = None;
    }
}
