//! `feedback list`: what was said both ways, by day.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::choice::{ChosenYears, one_of};
use crate::commands::console::feedback_state;
use crate::commands::reading::Reading;
use crate::load::Extent;
use crate::records::feedback::Direction;
use crate::records::{Kind, word};
use crate::views::feedback::{Choice, Loops, loops};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long)]
    open: bool,
    #[arg(long, value_name = "DIRECTION", value_parser = one_of::<Direction>())]
    direction: Option<Direction>,
    #[command(flatten)]
    years: ChosenYears,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let extent = Extent::Minutes(&[Kind::Assignment, Kind::Feedback]);
    let network = console.read(&arguments.reading, arguments.years.asked(), extent)?;
    let choice = Choice {
        open: arguments.open,
        direction: arguments.direction,
        years: arguments.years.named(),
    };
    let none = match arguments.open {
        true => "feedback-list-none-open",
        false => "feedback-list-empty",
    };
    let loops = loops(&network, &choice);
    console.answer(&arguments.reading, &network, &loops, |loops, console| {
        draw(loops, none, console)
    })
}

fn draw(loops: &Loops, none: &str, console: &mut Console) -> Result<()> {
    let words = console.words;
    if loops.feedback.is_empty() {
        writeln!(console.out, "{}", words.say(none))?;
    }
    for feedback in &loops.feedback {
        let direction = words.say(&format!("feedback-direction-{}", word(feedback.direction)));
        let about = format!("{direction}, {}", feedback_state(feedback, words));
        console.paragraph(&format!("{}  ", inert(&feedback.id)), &about)?;
        if let Some(text) = &feedback.text {
            console.paragraph("    ", &inert(text))?;
        }
    }
    if loops.feedback.iter().any(|feedback| !feedback.is_recorded) {
        writeln!(console.out)?;
        console.paragraph("", &words.say("feedback-list-unrecorded"))?;
    }
    Ok(())
}
