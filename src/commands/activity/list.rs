//! `activity list`: the activities by day.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::choice::{ChosenYears, one_of};
use crate::commands::reading::Reading;
use crate::commands::{id, unknown};
use crate::load::Extent;
use crate::records::activity::ActivityKind;
use crate::records::{Kind, word};
use crate::views::activities::{Activities, Choice, activities};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "ID", value_parser = id)]
    assignment: Vec<String>,
    #[arg(long, value_name = "KIND", value_parser = one_of::<ActivityKind>())]
    kind: Vec<ActivityKind>,
    #[command(flatten)]
    years: ChosenYears,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let extent = Extent::Records(&[Kind::Activity, Kind::Assignment]);
    let network = console.read(&arguments.reading, arguments.years.asked(), extent)?;
    unknown::check(Kind::Assignment, &arguments.assignment, &network)?;
    let choice = Choice {
        years: arguments.years.named(),
        assignments: arguments.assignment.clone(),
        kinds: arguments.kind.clone(),
    };
    let activities = activities(&network, &choice);
    console.answer(&arguments.reading, &network, &activities, draw)
}

fn draw(activities: &Activities, console: &mut Console) -> Result<()> {
    if activities.activities.is_empty() {
        writeln!(console.out, "{}", console.words.say("activity-list-empty"))?;
    }
    for activity in &activities.activities {
        let kind = console
            .words
            .say(&format!("activity-kind-{}", word(activity.kind)));
        writeln!(console.out, "{}  {kind}", inert(&activity.id))?;
        console.paragraph("    ", &inert(&activity.title))?;
    }
    Ok(())
}
