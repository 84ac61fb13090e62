//! `assignment list`: the assignments and how they stand.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::choice::{one_of, year};
use crate::commands::reading::Reading;
use crate::commands::{id, unknown};
use crate::load::{Extent, Years};
use crate::network::Network;
use crate::records::assignment::AssignmentState;
use crate::records::{Entry, Kind, Mandate};
use crate::views::assignments::{Assignments, assignments};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "STATE", value_parser = one_of::<AssignmentState>())]
    state: Vec<AssignmentState>,
    #[arg(long, value_name = "ID", value_parser = id)]
    mandate: Vec<String>,
    #[arg(long, value_name = "YEAR", value_parser = year())]
    year: Option<i32>,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let years = Years::These(arguments.year.into_iter().collect());
    let extent = Extent::Records(&[Kind::Assignment, Kind::Mandate]);
    let network = console.read(&arguments.reading, years, extent)?;
    unknown::check(Kind::Mandate, &arguments.mandate, &network)?;
    let on = arguments
        .year
        .map_or(console.today, |year| network.judged_on(year));
    let mandates = mandates(arguments, &network);
    let assignments = assignments(&network, &mandates, on, &arguments.state);
    console.answer(&arguments.reading, &network, &assignments, draw)
}

/// The mandates that were named, else those of the year, else the one that runs.
fn mandates<'n>(arguments: &Arguments, network: &'n Network) -> Vec<&'n Entry<Mandate>> {
    let is_named = |mandate: &&Entry<Mandate>| {
        let mut named = arguments.mandate.iter();
        named.any(|id| id == mandate.id.as_str())
    };
    match (arguments.mandate.is_empty(), arguments.year) {
        (false, _) => network.mandates_by_day().into_iter().filter(is_named).collect(),
        (true, Some(_)) => network.mandates_asked_for(),
        (true, None) => network.mandate_on(network.today).into_iter().collect(),
    }
}

fn draw(assignments: &Assignments, console: &mut Console) -> Result<()> {
    if assignments.mandates.is_empty() {
        let none = console.say_day("assignment-list-no-mandate", assignments.day);
        writeln!(console.out, "{none}")?;
    }
    for (number, given) in assignments.mandates.iter().enumerate() {
        if number > 0 {
            writeln!(console.out)?;
        }
        let mandate = &given.mandate;
        let heading = format!("{}, {}–{}", inert(&mandate.title), mandate.from, mandate.until);
        console.paragraph("", &heading)?;
        writeln!(console.out)?;
        match given.assignments.is_empty() {
            true => writeln!(console.out, "{}", console.words.say("assignment-list-empty"))?,
            false => console.list_assignments(&given.assignments)?,
        }
    }
    Ok(())
}
