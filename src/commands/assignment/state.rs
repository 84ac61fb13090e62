//! `assignment state`: lets an assignment rest, ends it, or takes it up again.

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::{Console, Outcome, given};
use crate::commands::among::{self, is_asked};
use crate::commands::choice::one_of;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id, named};
use crate::diagnostic::{Argument, Failure};
use crate::network::Network;
use crate::records::assignment::AssignmentState;
use crate::records::{Date, word};
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[arg(long, value_name = "STATE", value_parser = one_of::<AssignmentState>())]
    state: Option<AssignmentState>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    since: Option<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
}

/// How an assignment stands from a day on.
struct Standing {
    id: String,
    state: AssignmentState,
    since: NaiveDate,
    /// Why; an active one needs no reason.
    reason: Option<String>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let standing = standing(arguments, console)?;
    let years = named::years([standing.since, console.today], []);
    console.change(&arguments.writing, &years, |network, _| plan(standing, network))
}

fn standing(arguments: &Arguments, console: &mut Console) -> Result<Standing> {
    let is_active = |state| state == Some(AssignmentState::Active);
    let needed = [
        ("ID", arguments.id.is_some()),
        ("--state", arguments.state.is_some()),
        (
            "--reason",
            arguments.reason.is_some() || is_active(arguments.state),
        ),
    ];
    let asking = console.asking(&needed)?;
    let choices = match arguments.id {
        None => given(console)?,
        Some(_) => Vec::new(),
    };
    let id = asking.one(arguments.id.clone(), "assignment-state-id-question", choices)?;
    let states = among::terms::<AssignmentState>("state", console.words);
    let state = asking.one(
        arguments.state.map(word),
        "assignment-state-state-question",
        states,
    )?;
    let state = among::term::<AssignmentState>(&state).unwrap_or_default();
    if is_active(Some(state)) {
        let since = arguments.since.unwrap_or(console.today);
        return Ok(Standing {
            id,
            state,
            since,
            reason: None,
        });
    }
    let since = match is_asked(&needed) {
        true => asking.day(
            arguments.since,
            "assignment-state-since-question",
            Some(console.today),
        )?,
        false => arguments.since.unwrap_or(console.today),
    };
    let reason = asking.text(arguments.reason.clone(), "assignment-state-reason-question", None)?;
    Ok(Standing {
        id,
        state,
        since,
        reason: Some(reason),
    })
}

fn plan(standing: Standing, network: &Network) -> Result<Plan> {
    let assignment = named::assignment(network, &standing.id)?;
    let is_active = standing.state == AssignmentState::Active;
    let told = Argument::term(format!("state-{}", word(standing.state)));
    if is_active && assignment.state == AssignmentState::Active {
        return Err(Failure::new("state-stays")
            .with("title", &assignment.title)
            .with("state", told)
            .into());
    }
    let mut change = Change::default();
    change.edit(network, assignment, |assignment| {
        assignment.state = standing.state;
        assignment.since = (!is_active).then_some(Date(standing.since));
        assignment.reason.clone_from(&standing.reason);
    })?;
    Ok(Plan {
        change,
        story: "story-assignment-state",
        filled: [
            ("title", assignment.title.as_str().into()),
            ("id", assignment.id.as_str().into()),
            ("state", told),
            ("since", standing.since.into()),
            ("reason", standing.reason.into()),
        ]
        .into(),
    })
}
