//! `feedback show`: what was said, and what came back.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::console::{assignments, feedback_state, line, person};
use crate::commands::reading::Reading;
use crate::commands::{id, unknown};
use crate::diagnostic::Failure;
use crate::load::{Extent, Years};
use crate::network::Network;
use crate::records::{Kind, word};
use crate::views::feedback::{Answer, Page, page};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: String,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let extent = Extent::Minutes(&[Kind::Assignment, Kind::Feedback]);
    let network = console.read(&arguments.reading, Years::All, extent)?;
    let Some(page) = page(&network, &arguments.id) else {
        return Err(missing(&arguments.id, &network).into());
    };
    console.answer(&arguments.reading, &network, &page, draw)
}

/// Says what stands in the way of feedback: a record, or a point in minutes.
fn missing(id: &str, network: &Network) -> Failure {
    let meeting = id.split_once(':').map(|(meeting, _)| meeting);
    let unread = network.unread_meetings().find(|(id, _)| Some(*id) == meeting);
    unread.map_or_else(
        || unknown::missing(Kind::Feedback, id, network),
        |(_, file)| unknown::unread_file(file),
    )
}

fn draw(page: &Page, console: &mut Console) -> Result<()> {
    let (feedback, words) = (&page.feedback, console.words);
    writeln!(
        console.out,
        "{}",
        words.say(&format!("feedback-title-{}", word(feedback.direction)))
    )?;
    if let Some(text) = &feedback.text {
        writeln!(console.out)?;
        console.paragraph("", &inert(text))?;
    }
    writeln!(console.out)?;
    let meeting = feedback.meeting.as_ref();
    console.facts([
        ("fact-id", Some(inert(&feedback.id))),
        ("fact-status", Some(feedback_state(feedback, words))),
        ("fact-day", Some(words.long_day(*feedback.on))),
        ("fact-by", feedback.by.as_ref().map(person)),
        ("fact-meeting", meeting.map(|meeting| console.meeting(meeting))),
        ("fact-assignments", assignments(&feedback.assignments)),
        ("fact-stands", Some(line(&feedback.line))),
    ])?;
    if !feedback.is_recorded {
        writeln!(console.out)?;
        console.paragraph("", &words.say("feedback-show-unrecorded"))?;
    }
    match &feedback.answer {
        Some(given) => answer(given, console),
        None => Ok(()),
    }
}

fn answer(answer: &Answer, console: &mut Console) -> Result<()> {
    console.heading("heading-answer")?;
    writeln!(console.out)?;
    if let Some(text) = &answer.text {
        console.paragraph("", &inert(text))?;
        writeln!(console.out)?;
    }
    let meeting = answer.meeting.as_ref();
    console.facts([
        ("fact-day", Some(console.words.long_day(*answer.on))),
        ("fact-by", answer.by.as_ref().map(person)),
        ("fact-meeting", meeting.map(|meeting| console.meeting(meeting))),
    ])
}
