//! `assignment follow-up`: notes how the school director judges that an assignment goes.

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::{Console, Outcome, given};
use crate::commands::among::{self, is_asked};
use crate::commands::choice::one_of;
use crate::commands::when::not_ahead;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id, named};
use crate::diagnostic::Argument;
use crate::network::Network;
use crate::records::assignment::{FollowUp, Judgement};
use crate::records::{Date, word};
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[arg(long, value_name = "not-started|at-risk|on-track|done", value_parser = one_of::<Judgement>())]
    judgement: Option<Judgement>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "ID", value_parser = id)]
    by: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

/// How an assignment was judged.
struct Judged {
    id: String,
    judgement: Judgement,
    on: NaiveDate,
    note: Option<String>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let judged = judged(arguments, console)?;
    not_ahead(judged.on, console.today)?;
    let years = named::years([judged.on], []);
    console.change(&arguments.writing, &years, |network, _| {
        plan(judged, arguments.by.as_deref(), network)
    })
}

fn judged(arguments: &Arguments, console: &mut Console) -> Result<Judged> {
    let needed = [
        ("ID", arguments.id.is_some()),
        ("--judgement", arguments.judgement.is_some()),
    ];
    let asking = console.asking(&needed)?;
    let choices = match arguments.id {
        None => given(console)?,
        Some(_) => Vec::new(),
    };
    let id = asking.one(arguments.id.clone(), "assignment-follow-up-id-question", choices)?;
    let (mut on, mut note) = (arguments.on.unwrap_or(console.today), arguments.note.clone());
    if is_asked(&needed) {
        on = asking.day(
            arguments.on,
            "assignment-follow-up-on-question",
            Some(console.today),
        )?;
    }
    let judgements = among::terms::<Judgement>("judgement", console.words);
    let judgement = arguments.judgement.map(word);
    let judgement = asking.one(judgement, "assignment-follow-up-judgement-question", judgements)?;
    if is_asked(&needed) {
        note = Some(asking.text(note, "assignment-follow-up-note-question", None)?);
    }
    Ok(Judged {
        id,
        judgement: among::term::<Judgement>(&judgement).unwrap_or(Judgement::NotStarted),
        on,
        note,
    })
}

fn plan(judged: Judged, by: Option<&str>, network: &Network) -> Result<Plan> {
    let assignment = named::assignment(network, &judged.id)?;
    let follow_up = FollowUp {
        on: Date(judged.on),
        by: named::director(network, by, judged.on)?,
        judgement: judged.judgement,
        note: judged.note,
    };
    let mut change = Change::default();
    change.edit(network, assignment, |assignment| {
        assignment.follow_ups.push(follow_up)
    })?;
    Ok(Plan {
        change,
        story: "story-assignment-follow-up",
        filled: [
            ("title", assignment.title.as_str().into()),
            ("id", assignment.id.as_str().into()),
            (
                "judgement",
                Argument::term(format!("judgement-{}", word(judged.judgement))),
            ),
            ("day", judged.on.into()),
        ]
        .into(),
    })
}
