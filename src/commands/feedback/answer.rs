//! `feedback answer`: notes what came back, also on a point that stands in minutes alone.

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::among;
use crate::commands::asking::Choice;
use crate::commands::said::{Questions, Said, Saying};
use crate::commands::when::not_ahead;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{id, named, unknown};
use crate::diagnostic::Failure;
use crate::load::tree::Revision;
use crate::load::{Extent, Years, load};
use crate::network::{Network, Point};
use crate::records::feedback::{Answer, Direction};
use crate::records::{Date, Entry, Feedback, Kind, word};
use crate::text::shortened;
use crate::views::feedback::{self, loops};
use crate::words::{Words, inert};
use crate::write::Change;

/// How much of a text is shown where it is chosen among others, in letters.
const LONGEST_SHOWN: usize = 50;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[command(flatten)]
    saying: Saying,
    #[arg(long, value_name = "ID", value_parser = id)]
    by: Option<String>,
    #[arg(long, value_name = "ID", value_parser = id)]
    meeting: Option<String>,
    #[arg(long, value_name = "TEXT")]
    topic: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

const QUESTIONS: Questions = Questions {
    id: "feedback-answer-id-question",
    on: "feedback-answer-on-question",
    text: "feedback-answer-text-question",
};

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let answered = arguments.saying.asked(&QUESTIONS, open, console)?;
    let meeting = answered.id.get(..10).map(str::to_owned);
    let years = named::years(
        [answered.on.unwrap_or(console.today)],
        meeting.iter().chain(&arguments.meeting),
    );
    console.change(&arguments.writing, &years, |network, words| {
        plan(arguments, &answered, network, words)
    })
}

/// What waits for an answer, in records and in minutes.
fn open(console: &Console) -> Result<Vec<Choice>> {
    let asked = console.asked(Years::All, Extent::Minutes(&[Kind::Assignment, Kind::Feedback]));
    let network = load(&console.open(&Revision::WorkTree)?, &asked)?;
    let choice = feedback::Choice {
        open: true,
        direction: None,
        years: network.years.clone(),
    };
    let shown = |loop_: &feedback::Loop| {
        let text = inert(loop_.text.as_deref().unwrap_or_default());
        let shown = format!("{}  {}", loop_.on, shortened(&text, LONGEST_SHOWN));
        among::choice(&loop_.id, shown)
    };
    Ok(loops(&network, &choice).feedback.iter().map(shown).collect())
}

fn plan(arguments: &Arguments, answered: &Said, network: &Network, words: Words) -> Result<Plan> {
    let answered_on = named::day(network, answered.on, arguments.meeting.as_deref());
    not_ahead(answered_on, network.today)?;
    let answer = Answer {
        on: Date(answered_on),
        by: named::director(network, arguments.by.as_deref(), answered_on)?,
        meeting: named::meeting(network, arguments.meeting.as_deref(), answered_on)?,
        text: Some(answered.text.trim().to_owned()),
    };
    let mut change = Change::default();
    let points = network.unrecorded_points();
    let (on, direction) = match points.iter().find(|point| point.address == answered.id) {
        Some(point) => {
            let feedback = recorded(network, point, answer)?;
            let topic = arguments.topic.clone();
            let usual = || words.say(&format!("feedback-direction-{}", word(feedback.direction)));
            let topic = topic.unwrap_or_else(usual);
            let id = named::dated_id(network, Kind::Feedback, *feedback.on, &topic)?;
            change.create(network, &id, &feedback)?;
            (*feedback.on, feedback.direction)
        }
        None => {
            let feedback = unknown::found(Kind::Feedback, &answered.id, network, &network.feedback)?;
            check(feedback)?;
            change.edit(network, feedback, |feedback| feedback.answer = Some(answer))?;
            (*feedback.on, feedback.direction)
        }
    };
    if answered_on < on {
        return Err(Failure::new("answer-too-early")
            .with("id", answered.id.as_str())
            .with("day", on)
            .into());
    }
    Ok(Plan {
        change,
        story: "story-feedback-answer",
        filled: [
            ("direction", word(direction).into()),
            ("day", on.into()),
            ("on", answered_on.into()),
        ]
        .into(),
    })
}

/// Refuses a second answer, which would take the place of the first.
fn check(feedback: &Entry<Feedback>) -> Result<()> {
    match &feedback.answer {
        Some(answer) => Err(Failure::new("feedback-is-answered")
            .with("id", feedback.id.as_str())
            .with("file", &*feedback.file)
            .with("day", answer.on)
            .into()),
        None => Ok(()),
    }
}

/// A record of a point that was raised at a meeting, with its answer.
fn recorded(network: &Network, point: &Point<'_>, answer: Answer) -> Result<Feedback> {
    let on = point.meeting.date;
    let assignments = point.item.map(|item| item.assignments.clone());
    Ok(Feedback {
        direction: Direction::ToDirectors,
        on,
        by: named::director(network, None, *on)?,
        meeting: Some(point.meeting.id.clone()),
        text: Some(point.raised.text.clone()),
        assignments: assignments.unwrap_or_default(),
        answer: Some(answer),
    })
}
