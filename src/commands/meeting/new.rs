//! `meeting new`: plans a meeting.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::{Datelike, NaiveDate, NaiveTime};
use clap::Args;

use super::{Console, Outcome};
use crate::commands::choice::one_of;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, time};
use crate::network::Network;
use crate::records::meeting::{MeetingKind, MeetingStatus};
use crate::records::{Date, Meeting, Time};
use crate::words::Words;
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<NaiveDate>,
    #[arg(long, value_name = "HH:MM", value_parser = time)]
    start: Option<NaiveTime>,
    #[arg(long, value_name = "HH:MM", value_parser = time)]
    end: Option<NaiveTime>,
    #[arg(long, value_name = "TEXT")]
    place: Option<String>,
    #[arg(long, value_name = "URL")]
    link: Option<String>,
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    #[arg(long, value_name = "ordinary|extra", default_value = "ordinary", value_parser = one_of::<MeetingKind>())]
    kind: MeetingKind,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let asking = console.asking(&[("--date", arguments.date.is_some())])?;
    let date = asking.day(arguments.date, "meeting-new-date-question", None)?;
    let years = BTreeSet::from([date.year()]);
    console.change(&arguments.writing, &years, |network, words| {
        plan(arguments, date, network, words)
    })
}

fn plan(arguments: &Arguments, date: NaiveDate, network: &Network, words: Words) -> Result<Plan> {
    let usual = &network.settings.meetings;
    let meeting = Meeting {
        title: arguments
            .title
            .clone()
            .or_else(|| Some(words.say("meeting-usual-title"))),
        start: arguments.start.map(Time).or(usual.start),
        end: arguments.end.map(Time).or(usual.end),
        place: arguments.place.clone(),
        link: arguments.link.clone(),
        kind: arguments.kind,
        reason: arguments.reason.clone(),
        status: MeetingStatus::Planned,
        ..Meeting::on(Date(date))
    };
    let mut change = Change::default();
    change.create(network, &date.to_string(), &meeting)?;
    Ok(Plan {
        change,
        story: "story-meeting-new",
        filled: [("id", date.to_string().into())].into(),
    })
}
