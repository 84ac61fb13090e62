//! `feedback new`: notes what the directors told the network, or the network the directors.

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::among::{self, is_asked};
use crate::commands::choice::one_of;
use crate::commands::when::not_ahead;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id, named};
use crate::network::Network;
use crate::records::feedback::Direction;
use crate::records::{Date, Feedback, Kind, word};
use crate::words::Words;
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "from-directors|to-directors", value_parser = one_of::<Direction>())]
    direction: Option<Direction>,
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "ID", value_parser = id)]
    by: Option<String>,
    #[arg(long, value_name = "ID", value_parser = id)]
    meeting: Option<String>,
    #[arg(long, value_name = "ID", value_parser = id)]
    assignment: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    topic: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

/// What was said.
struct Said {
    direction: Direction,
    on: Option<NaiveDate>,
    text: String,
    assignments: Vec<String>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let said = said(arguments, console)?;
    let years = named::years([said.on.unwrap_or(console.today)], &arguments.meeting);
    console.change(&arguments.writing, &years, |network, words| {
        plan(arguments, said, network, words)
    })
}

fn said(given: &Arguments, console: &mut Console) -> Result<Said> {
    let needed = [
        ("--direction", given.direction.is_some()),
        ("--text", given.text.is_some()),
    ];
    let asking = console.asking(&needed)?;
    let directions = among::terms::<Direction>("feedback-direction", console.words);
    let direction = given.direction.map(word);
    let direction = asking.one(direction, "feedback-new-direction-question", directions)?;
    let (mut on, mut assignments) = (given.on, given.assignment.clone());
    if is_asked(&needed) {
        on = Some(asking.day(given.on, "feedback-new-on-question", Some(console.today))?);
    }
    let text = asking.text(given.text.clone(), "feedback-new-text-question", None)?;
    if is_asked(&needed) {
        let network = console.known(&[Kind::Assignment, Kind::Mandate])?;
        let choices = among::assignments(&network, on.unwrap_or(console.today));
        assignments = asking.some(assignments, "feedback-new-assignment-question", choices, &[])?;
    }
    Ok(Said {
        direction: among::term::<Direction>(&direction).unwrap_or(Direction::FromDirectors),
        on,
        text,
        assignments,
    })
}

fn plan(arguments: &Arguments, said: Said, network: &Network, words: Words) -> Result<Plan> {
    let direction = said.direction;
    let on = named::day(network, said.on, arguments.meeting.as_deref());
    not_ahead(on, network.today)?;
    let topic = arguments.topic.clone();
    let topic = topic.unwrap_or_else(|| words.say(&format!("feedback-direction-{}", word(direction))));
    let id = named::dated_id(network, Kind::Feedback, on, &topic)?;
    let feedback = Feedback {
        direction,
        on: Date(on),
        by: named::director(network, arguments.by.as_deref(), on)?,
        meeting: named::meeting(network, arguments.meeting.as_deref(), on)?,
        text: Some(said.text.trim().to_owned()),
        assignments: named::assignments(network, &said.assignments)?,
        answer: None,
    };
    let mut change = Change::default();
    change.create(network, &id, &feedback)?;
    Ok(Plan {
        change,
        story: "story-feedback-new",
        filled: [
            ("direction", word(direction).into()),
            ("day", on.into()),
            ("id", id.into()),
            (
                "answer",
                if feedback.says_nothing() { "none" } else { "owed" }.into(),
            ),
        ]
        .into(),
    })
}
