//! `meeting new`: plans a meeting.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::{Datelike, NaiveDate, NaiveTime};
use clap::Args;

use super::{Console, Outcome, check_free, next_good_days, read_before_asking, usual};
use crate::commands::asking::Asking;
use crate::commands::choice::one_of;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, time};
use crate::network::Network;
use crate::records::meeting::MeetingKind;
use crate::records::{Meeting, Time};
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

/// When and where, as it was given or answered.
struct Settled {
    date: NaiveDate,
    start: Option<NaiveTime>,
    end: Option<NaiveTime>,
    place: Option<String>,
    kind: MeetingKind,
    reason: Option<String>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let asking = console.asking(&[("--date", arguments.date.is_some())])?;
    let settled = match arguments.date {
        Some(date) => Settled {
            date,
            start: arguments.start,
            end: arguments.end,
            place: arguments.place.clone(),
            kind: arguments.kind,
            reason: arguments.reason.clone(),
        },
        None => asked(arguments, console, &asking)?,
    };
    let years = BTreeSet::from([settled.date.year()]);
    console.change(&arguments.writing, &years, |network, words| {
        plan(arguments, &settled, network, words)
    })
}

/// Asks for the day, and then for all that usually is settled with it.
fn asked(arguments: &Arguments, console: &Console, asking: &Asking) -> Result<Settled> {
    let network = read_before_asking(console)?;
    let date = asking.day_among(None, "meeting-new-date-question", &next_good_days(&network))?;
    let usual = &network.settings.meetings;
    let start = asking.time(
        arguments.start,
        "meeting-new-start-question",
        usual.start.map(|time| *time),
    )?;
    let end = asking.time(
        arguments.end,
        "meeting-new-end-question",
        usual.end.map(|time| *time),
    )?;
    let place = asking.perhaps(arguments.place.clone(), "meeting-new-place-question")?;
    let is_usual = date.weekday() == usual.weekday.into();
    let (mut kind, mut reason) = (arguments.kind, arguments.reason.clone());
    if !is_usual && reason.is_none() {
        reason = Some(asking.text(None, "meeting-new-weekday-question", None)?);
        kind = MeetingKind::Extra;
    }
    Ok(Settled {
        date,
        start: Some(start),
        end: Some(end),
        place,
        kind,
        reason,
    })
}

fn plan(arguments: &Arguments, settled: &Settled, network: &Network, words: Words) -> Result<Plan> {
    let usual = usual(network, settled.date, words);
    let meeting = Meeting {
        title: arguments.title.clone().or(usual.title),
        start: settled.start.map(Time).or(usual.start),
        end: settled.end.map(Time).or(usual.end),
        place: settled.place.clone(),
        link: arguments.link.clone(),
        kind: settled.kind,
        reason: settled.reason.clone(),
        ..usual
    };
    let id = settled.date.to_string();
    check_free(network, settled.date)?;
    let mut change = Change::default();
    change.create(network, &id, &meeting)?;
    Ok(Plan {
        change,
        story: "story-meeting-new",
        filled: [("id", id.into())].into(),
    })
}
