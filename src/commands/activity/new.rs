//! `activity new`: notes work that was done for assignments outside meetings.

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::among::{self, is_asked};
use crate::commands::choice::one_of;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id, named};
use crate::network::Network;
use crate::records::activity::ActivityKind;
use crate::records::{Activity, Date, Kind, word};
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    #[arg(long, value_name = "KIND", value_parser = one_of::<ActivityKind>())]
    kind: Option<ActivityKind>,
    #[arg(long, value_name = "ID", value_parser = id)]
    assignment: Vec<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    until: Option<NaiveDate>,
    #[arg(long, value_name = "ID", value_parser = id)]
    organisation: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

/// What was done.
struct Done {
    title: String,
    kind: ActivityKind,
    on: NaiveDate,
    assignments: Vec<String>,
    organisations: Vec<String>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let done = done(arguments, console)?;
    let years = named::years([done.on], []);
    console.change(&arguments.writing, &years, |network, _| {
        plan(arguments, &done, network)
    })
}

fn done(given: &Arguments, console: &mut Console) -> Result<Done> {
    let needed = [
        ("--title", given.title.is_some()),
        ("--kind", given.kind.is_some()),
        ("--assignment", !given.assignment.is_empty()),
    ];
    let asking = console.asking(&needed)?;
    let known = match is_asked(&needed) {
        true => Some(console.known(&[Kind::Assignment, Kind::Mandate])?),
        false => None,
    };
    let title = asking.text(given.title.clone(), "activity-new-title-question", None)?;
    let on = match &known {
        Some(_) => asking.day(given.on, "activity-new-on-question", Some(console.today))?,
        None => given.on.unwrap_or(console.today),
    };
    let kinds = among::terms::<ActivityKind>("activity-kind", console.words);
    let kind = asking.one(given.kind.map(word), "activity-new-kind-question", kinds)?;
    let choices = known.as_ref().map(|network| among::assignments(network, on));
    let assignments = asking.at_least_one(
        given.assignment.clone(),
        "activity-new-assignment-question",
        choices.unwrap_or_default(),
        &[],
    )?;
    let organisations = match &known {
        Some(network) => asking.some(
            given.organisation.clone(),
            "activity-new-organisation-question",
            among::organisations(&network.organisations),
            &[],
        )?,
        None => given.organisation.clone(),
    };
    Ok(Done {
        title,
        kind: among::term::<ActivityKind>(&kind).unwrap_or(ActivityKind::Contact),
        on,
        assignments,
        organisations,
    })
}

fn plan(arguments: &Arguments, done: &Done, network: &Network) -> Result<Plan> {
    let organisations = done.organisations.iter();
    let organisations = organisations.map(|written| Ok(named::organisation(network, written)?.id.clone()));
    let activity = Activity {
        title: done.title.trim().to_owned(),
        on: Date(done.on),
        until: arguments.until.map(Date),
        kind: done.kind,
        assignments: named::assignments(network, &done.assignments)?,
        organisations: organisations.collect::<Result<_>>()?,
        note: arguments.note.clone(),
    };
    let id = format!("{}-{}", done.on, named::new_id(network, None, &done.title)?);
    let mut change = Change::default();
    change.create(network, &id, &activity)?;
    Ok(Plan {
        change,
        story: "story-activity-new",
        filled: [
            ("title", activity.title.into()),
            ("day", done.on.into()),
            ("assignment", done.assignments.first().into()),
        ]
        .into(),
    })
}
