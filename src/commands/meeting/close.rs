//! `meeting close`: takes a meeting and its minutes a stage further, as far as what that needs is there.

use std::io::Write;

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::attending::Attending;
use super::{Console, Outcome, around, filled, not_ahead, not_cancelled};
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id, unknown};
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::meeting::{MeetingStatus, Stage};
use crate::records::{Date, Entry, Meeting, digest, word};
use crate::write::Change;

mod erratum;
mod needs;
mod soundness;

use needs::{Need, needs};
use soundness::Soundness;

/// What an erratum says nothing of: it is about the text alone.
const BESIDE_ERRATUM: [&str; 9] = [
    "absent",
    "chair",
    "deputy",
    "final",
    "guest",
    "partial",
    "present",
    "reviewed",
    "secretary",
];

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    reviewed: Option<NaiveDate>,
    #[arg(long = "final", id = "final", value_name = "YYYY-MM-DD", value_parser = day)]
    r#final: Option<NaiveDate>,
    #[command(flatten)]
    attending: Attending,
    #[arg(long, value_name = "TEXT", value_parser = filled, conflicts_with_all = BESIDE_ERRATUM)]
    erratum: Option<String>,
    #[arg(long, value_name = "ID", requires = "erratum", value_parser = id)]
    by: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let asking = console.asking(&[
        ("ID", arguments.id.is_some()),
        ("--by", arguments.by.is_some() || arguments.erratum.is_none()),
    ])?;
    let id = super::chosen(console, &asking, arguments.id.as_deref(), |network, meeting| {
        if arguments.erratum.is_some() {
            return erratum::is_owed(network, meeting);
        }
        let is_open = meeting.stage() != Some(Stage::Final);
        meeting.status != MeetingStatus::Cancelled && is_open && *meeting.date <= network.today
    })?;
    for day in [arguments.reviewed, arguments.r#final].into_iter().flatten() {
        not_ahead(day, console.today)?;
    }
    let years = around(&id);
    if let Some(reason) = &arguments.erratum {
        let by = erratum::by(console, &asking, arguments.by.as_deref())?;
        return console.change(&arguments.writing, &years, |network, _| {
            erratum::plan(&id, reason, &by, network)
        });
    }
    let mut lacking = Vec::new();
    let soundness = Soundness::of(console, &years)?;
    let mut unsound = None;
    let outcome = console.change(&arguments.writing, &years, |network, _| {
        let plan = plan(arguments, &id, network, &mut lacking)?;
        if !arguments.writing.is_forced() {
            unsound = soundness.faults(&plan.change, &id, arguments.stage())?;
        }
        match &unsound {
            Some(unsound) => Err(unsound.failure().into()),
            None => Ok(plan),
        }
    });
    for need in &lacking {
        console.paragraph("– ", &need.told(console.words, &id))?;
    }
    if let Some(unsound) = unsound {
        unsound.draw(console)?;
    }
    console.out.flush()?;
    outcome
}

impl Arguments {
    /// The stage that the minutes are taken to.
    fn stage(&self) -> Stage {
        match (self.reviewed, self.r#final) {
            (_, Some(_)) => Stage::Final,
            (Some(_), None) => Stage::Reviewed,
            (None, None) => Stage::Draft,
        }
    }
}

fn plan(arguments: &Arguments, id: &str, network: &Network, lacking: &mut Vec<Need>) -> Result<Plan> {
    let meeting = not_cancelled(network, id)?;
    let file = super::minutes::file(meeting);
    if network.files.contains(file.as_str()) && network.minutes.get(id).is_none() {
        return Err(unknown::unread_file(&file).into());
    }
    if *meeting.date > network.today {
        return Err(Failure::new("meeting-ahead").with("day", *meeting.date).into());
    }
    if meeting.stage() == Some(Stage::Final) {
        return Err(Failure::new("minutes-are-final").with("id", id).into());
    }
    let told = arguments.attending.known(network, *meeting.date)?;
    let after = closed(arguments, &told, network, meeting)?;
    *lacking = needs(network, meeting, &after);
    if !lacking.is_empty() {
        return Err(Failure::new("meeting-lacks")
            .with("day", *meeting.date)
            .with("count", lacking.len())
            .into());
    }
    let stage = after.stage().map(word).unwrap_or_default();
    let mut change = Change::default();
    change.edit(network, meeting, |meeting| *meeting = after)?;
    // What the secretary has written goes into the same commit.
    if let Some(minutes) = network.minutes.get(id) {
        change.take_along(network, &minutes.file);
    }
    Ok(Plan {
        change,
        story: "story-meeting-close",
        filled: [
            ("id", id.into()),
            ("day", (*meeting.date).into()),
            ("stage", stage.into()),
        ]
        .into(),
    })
}

/// The record of a meeting that was held, with its minutes at the stage that is asked for.
fn closed(
    arguments: &Arguments,
    told: &Attending,
    network: &Network,
    meeting: &Entry<Meeting>,
) -> Result<Meeting> {
    let mut after = Meeting::clone(meeting);
    told.write(network, meeting, &mut after);
    after.status = MeetingStatus::Held;
    let status = after.minutes.get_or_insert_with(super::minutes::draft);
    if let Some(reviewed) = arguments.reviewed {
        status.status = Stage::Reviewed;
        status.reviewed = Some(Date(reviewed));
    }
    if let Some(last) = arguments.r#final {
        status.status = Stage::Final;
        status.r#final = Some(Date(last));
        let minutes = network.minutes.get(meeting.id.as_str());
        status.digest = minutes.map(|minutes| digest(network.text(&minutes.file)));
    }
    let in_order: Vec<Date> = [Some(meeting.date), status.reviewed, status.r#final]
        .into_iter()
        .flatten()
        .collect();
    match in_order.is_sorted() {
        true => Ok(after),
        false => Err(Failure::new("days-out-of-order").into()),
    }
}
