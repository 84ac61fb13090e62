//! `plan new`: writes the working order of a year and plans its meetings, in one commit.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::{Datelike, NaiveDate, NaiveTime};
use clap::Args;

use super::{Console, Outcome};
use crate::commands::asking::{Asking, Choice};
use crate::commands::choice::year;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id, meeting, time, unknown};
use crate::diagnostic::{Arguments as Filled, Failure};
use crate::load::Extent;
use crate::network::Network;
use crate::records::{Date, Id, Kind, Meeting, Role, Time, WorkingOrder};
use crate::views::suggestion::{Suggestion, suggestion};
use crate::words::Words;
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "YEAR", value_parser = year())]
    year: Option<i32>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Vec<NaiveDate>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    adopted: Option<NaiveDate>,
    #[arg(long, value_name = "ID", value_parser = id)]
    by: Vec<String>,
    #[arg(long, value_name = "TEXT", value_parser = meeting::filled)]
    place: Option<String>,
    #[arg(long, value_name = "HH:MM", value_parser = time)]
    start: Option<NaiveTime>,
    #[arg(long, value_name = "HH:MM", value_parser = time)]
    end: Option<NaiveTime>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

/// What the presidium has settled for the year.
struct Settled {
    dates: BTreeSet<NaiveDate>,
    adopted: Option<NaiveDate>,
    by: Vec<String>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let year = match arguments.year {
        Some(year) => year,
        None => asked_year(arguments, console)?,
    };
    let years = BTreeSet::from([year]);
    let network = console.read_for(&years, Extent::Records(&[Kind::Meeting, Kind::WorkingOrder]))?;
    // Nobody is asked for what would be refused afterwards.
    check(arguments, year, &network)?;
    let found = suggestion(&network, console.words, year, None);
    let is_given = !arguments.date.is_empty() || found.needed_count == 0;
    let asking = console.asking(&[("--date", is_given)])?;
    let settled = settle(arguments, year, &network, &found, &asking)?;
    console.change(&arguments.writing, &years, |network, words| {
        check(arguments, year, network)?;
        plan(arguments, year, &settled, network, words)
    })
}

/// Asks for the year; the first one from today's on whose working order is not adopted is what is usual.
fn asked_year(arguments: &Arguments, console: &mut Console) -> Result<i32> {
    let asking = console.asking(&[("YEAR", false), ("--date", !arguments.date.is_empty())])?;
    let network = console.known(&[Kind::WorkingOrder])?;
    let is_planned = |year: i32| {
        let order = network.working_order(year);
        order.is_some_and(|order| order.adopted.is_some())
    };
    let mut years = console.today.year()..;
    let usual = years.find(|year| !is_planned(*year));
    asking.year(None, "plan-new-year-question", usual.unwrap_or_default())
}

/// Refuses days of other years, people who are not there, and a working order that was adopted already.
fn check(arguments: &Arguments, year: i32, network: &Network) -> Result<()> {
    if let Some(other) = arguments.date.iter().find(|day| day.year() != year) {
        return Err(Failure::new("plan-other-year")
            .with("day", *other)
            .with("year", year.to_string())
            .into());
    }
    unknown::check(Kind::Member, &arguments.by, network)?;
    match network.working_order(year) {
        Some(order) if order.adopted.is_some() => Err(Failure::new("plan-exists")
            .with("year", year.to_string())
            .with("file", order.file.to_string())
            .into()),
        _ => Ok(()),
    }
}

/// Asks for the days, and on a terminal whether and when the presidium has adopted the plan, and who did.
fn settle(
    arguments: &Arguments,
    year: i32,
    network: &Network,
    found: &Suggestion,
    asking: &Asking,
) -> Result<Settled> {
    let mut settled = Settled {
        dates: arguments.date.iter().copied().collect(),
        adopted: arguments.adopted,
        by: arguments.by.clone(),
    };
    if !arguments.date.is_empty() || !asking.is_somebody_there() {
        return Ok(settled);
    }
    if found.needed_count > 0 {
        settled.dates = asked_dates(found, asking)?;
    }
    let filled = Filled::from([("year", year.to_string().into())]);
    if settled.adopted.is_none() && asking.agrees("plan-new-adopted-question", &filled)? {
        settled.adopted = Some(asking.day(None, "plan-new-adopted-day-question", Some(network.today))?);
    }
    if let Some(adopted) = settled.adopted {
        let presidium = presidium(network, adopted);
        let all: Vec<usize> = (0..presidium.len()).collect();
        settled.by = asking.some(settled.by, "plan-new-by-question", presidium, &all)?;
    }
    Ok(settled)
}

/// Lets the days be chosen among all that suit; those that are best for the year are chosen from the start.
fn asked_dates(found: &Suggestion, asking: &Asking) -> Result<BTreeSet<NaiveDate>> {
    let (best, others) = found.suggested.split_at(found.needed_count);
    let best: BTreeSet<NaiveDate> = best.iter().map(|found| *found.date).collect();
    let mut days: Vec<NaiveDate> = others.iter().map(|found| *found.date).collect();
    days.extend(&best);
    days.sort();
    let chosen = days.iter().enumerate().filter(|(_, day)| best.contains(day));
    let chosen: Vec<usize> = chosen.map(|(place, _)| place).collect();
    asking.days(&days, "plan-new-dates-question", &chosen)
}

/// Who made up the presidium on a day.
fn presidium(network: &Network, day: NaiveDate) -> Vec<Choice> {
    let members = network.holders_on(Role::Presidium, day);
    let choices = members.map(|member| Choice {
        value: member.id.to_string(),
        shown: member.name.clone(),
    });
    choices.collect()
}

fn plan(
    arguments: &Arguments,
    year: i32,
    settled: &Settled,
    network: &Network,
    words: Words,
) -> Result<Plan> {
    let mut change = Change::default();
    let settle = |order: &mut WorkingOrder| {
        order.adopted = settled.adopted.map(Date);
        if !settled.by.is_empty() {
            order.by = settled.by.iter().map(Id::new).collect();
        }
        order.note = arguments.note.clone().or(order.note.take());
    };
    match network.working_order(year) {
        Some(draft) => change.edit(network, draft, settle)?,
        None => {
            let mut order = WorkingOrder::default();
            settle(&mut order);
            change.create(network, &year.to_string(), &order)?;
        }
    }
    let there: BTreeSet<NaiveDate> = network
        .meetings_of(year)
        .iter()
        .map(|meeting| *meeting.date)
        .collect();
    let new: Vec<&NaiveDate> = settled.dates.difference(&there).collect();
    for date in &new {
        meeting::check_free(network, **date)?;
        let usual = meeting::usual(network, **date, words);
        let planned = Meeting {
            start: arguments.start.map(Time).or(usual.start),
            end: arguments.end.map(Time).or(usual.end),
            place: arguments.place.clone(),
            ..usual
        };
        change.create(network, &date.to_string(), &planned)?;
    }
    Ok(Plan {
        change,
        story: "story-plan-new",
        filled: [("year", year.to_string().into()), ("count", new.len().into())].into(),
    })
}
