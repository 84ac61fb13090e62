//! `assignment review`: revises the assignments of a year one by one, each with what was done for it.

use std::collections::BTreeSet;
use std::io::Write;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};
use clap::Args;

use super::{Console, Outcome};
use crate::commands::among;
use crate::commands::choice::year;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{NAME, day, id, named};
use crate::diagnostic::Failure;
use crate::load::tree::Revision as State;
use crate::load::{Extent, Years, load};
use crate::network::Network;
use crate::records::assignment::AssignmentState;
use crate::records::review::{ReviewResult, Revision};
use crate::records::{Assignment, Date, Entry, Kind, Review, word};
use crate::words::Words;
use crate::write::Change;

mod walk;

/// What the assignments of a year are judged by.
const KINDS: &[Kind] = &[
    Kind::Activity,
    Kind::Assignment,
    Kind::Group,
    Kind::Mandate,
    Kind::Review,
];

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "YEAR", value_parser = year())]
    year: Option<i32>,
    #[arg(long, value_name = "ID-RESULT", value_parser = result)]
    result: Vec<(String, Revision)>,
    #[arg(long, value_name = "ID-TEXT", value_parser = note)]
    note: Vec<(String, String)>,
    #[arg(long)]
    unchanged: bool,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "ID", value_parser = id)]
    by: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

/// Reads what became of an assignment: `millennium=changed`.
fn result(written: &str) -> Result<(String, Revision), String> {
    let (id, result) = written.split_once('=').ok_or_else(|| written.to_owned())?;
    let result = among::term(result.trim()).ok_or_else(|| written.to_owned())?;
    Ok((id.trim().to_owned(), result))
}

/// Reads a remark on an assignment: `millennium=Regionen har pausat`.
fn note(written: &str) -> Result<(String, String), String> {
    let (id, note) = written.split_once('=').ok_or_else(|| written.to_owned())?;
    Ok((id.trim().to_owned(), note.trim().to_owned()))
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let year = match arguments.year {
        Some(year) => year,
        None => asked_year(arguments, console)?,
    };
    let years = BTreeSet::from([year]);
    let asked = console.asked(Years::These(years.clone()), Extent::Minutes(KINDS));
    let network = load(&console.open(&State::WorkTree)?, &asked)?;
    let on = arguments.on.unwrap_or(console.today);
    let owed = owed(&network, year, on)?;
    let mut results = settled(arguments, year, &network, &owed)?;
    let left = left(&owed, &results);
    let is_asked = !left.is_empty();
    if is_asked {
        results.extend(walk::ask(&network, &left, year, console)?);
    }
    // In the order of the mandate; what it does not give comes last.
    results.sort_by_key(|result| {
        let place = owed
            .iter()
            .position(|assignment| assignment.id == result.assignment);
        place.unwrap_or(owed.len())
    });
    let outcome = console.change(&arguments.writing, &years, |network, words| {
        plan(arguments, (year, on), &results, network, words)
    });
    if outcome.is_err() && is_asked {
        console.paragraph("", &console.words.say("assignment-review-again"))?;
        writeln!(console.out, "  {}", again(year, on, &results))?;
    }
    outcome
}

/// Asks for the year; the running one is what is usual.
fn asked_year(arguments: &Arguments, console: &mut Console) -> Result<i32> {
    let is_told = arguments.unchanged || !arguments.result.is_empty();
    let asking = console.asking(&[("YEAR", false), ("--result", is_told)])?;
    asking.year(None, "assignment-review-year-question", console.today.year())
}

/// The assignments that a review of a year on a day has to say something of, in the order of their mandate.
fn owed(network: &Network, year: i32, on: NaiveDate) -> Result<Vec<&Entry<Assignment>>> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(on);
    let mandate = network
        .mandate_on(on)
        .ok_or_else(|| Failure::new("no-mandate-on").with("day", on))?;
    let mut owed = network.assignments_of(mandate.id.as_str());
    owed.retain(|assignment| assignment.is_active_on(first));
    Ok(owed)
}

/// What is known of the results before anybody is asked: an earlier review of the year, and what was given.
fn settled(
    arguments: &Arguments,
    year: i32,
    network: &Network,
    owed: &[&Entry<Assignment>],
) -> Result<Vec<ReviewResult>> {
    let earlier = network.review_of(year);
    let mut results = earlier.map_or_else(Vec::new, |review| review.results.clone());
    for (id, result) in &arguments.result {
        set(&mut results, named::assignment(network, id)?, *result);
    }
    if arguments.unchanged {
        for assignment in left(owed, &results) {
            set(&mut results, assignment, Revision::Unchanged);
        }
    }
    for (id, note) in &arguments.note {
        let assignment = named::assignment(network, id)?;
        match results
            .iter_mut()
            .find(|result| result.assignment == assignment.id)
        {
            Some(result) => result.note = Some(note.clone()),
            None => return Err(Failure::new("note-without-result").with("id", id).into()),
        }
    }
    Ok(results)
}

fn set(results: &mut Vec<ReviewResult>, assignment: &Entry<Assignment>, result: Revision) {
    match results.iter_mut().find(|known| known.assignment == assignment.id) {
        Some(known) => known.result = result,
        None => results.push(ReviewResult {
            assignment: assignment.id.clone(),
            result,
            note: None,
        }),
    }
}

/// The assignments of which nothing is said yet.
fn left<'n>(owed: &[&'n Entry<Assignment>], results: &[ReviewResult]) -> Vec<&'n Entry<Assignment>> {
    let is_left =
        |assignment: &&&Entry<Assignment>| results.iter().all(|result| result.assignment != assignment.id);
    owed.iter().filter(is_left).copied().collect()
}

/// The command line that says the same without any question, for whoever has answered them all in vain.
fn again(year: i32, on: NaiveDate, results: &[ReviewResult]) -> String {
    let mut command = format!("{NAME} assignment review {year} --on {on}");
    for result in results {
        command.push_str(&format!(
            " --result {}={}",
            result.assignment,
            word(result.result)
        ));
        if let Some(note) = &result.note {
            command.push_str(&format!(
                " --note \"{}={}\"",
                result.assignment,
                note.replace('"', "'")
            ));
        }
    }
    command
}

fn plan(
    arguments: &Arguments,
    (year, on): (i32, NaiveDate),
    results: &[ReviewResult],
    network: &Network,
    words: Words,
) -> Result<Plan> {
    let by = named::director(network, arguments.by.as_deref(), on)?;
    let mut change = Change::default();
    match network.review_of(year) {
        Some(review) => change.edit(network, review, |review| {
            review.on = Date(on);
            review.by = by.or(review.by.take());
            review.results = results.to_vec();
        })?,
        None => {
            let results = results.to_vec();
            change.create(
                network,
                &format!("{year:04}"),
                &Review {
                    on: Date(on),
                    by,
                    results,
                },
            )?;
        }
    }
    let reason = words.fill(
        "assignment-review-reason",
        &[("year", year.to_string().into())].into(),
    );
    for ended in results.iter().filter(|result| result.result == Revision::Ended) {
        end(network, &mut change, ended, (on, &reason))?;
    }
    let count = |wanted| results.iter().filter(|result| result.result == wanted).count();
    Ok(Plan {
        change,
        story: "story-assignment-review",
        filled: [
            ("year", year.to_string().into()),
            ("unchanged", count(Revision::Unchanged).into()),
            (
                "changed",
                (count(Revision::Changed) + count(Revision::New)).into(),
            ),
            ("ended", count(Revision::Ended).into()),
        ]
        .into(),
    })
}

/// Ends an assignment that is to end, in its own record too.
fn end(
    network: &Network,
    change: &mut Change,
    result: &ReviewResult,
    (on, reason): (NaiveDate, &str),
) -> Result<()> {
    let assignment = named::assignment(network, result.assignment.as_str())?;
    if assignment.state != AssignmentState::Active {
        return Ok(());
    }
    change.edit(network, assignment, |assignment| {
        assignment.state = AssignmentState::Completed;
        assignment.since = Some(Date(on));
        assignment.reason = Some(result.note.clone().unwrap_or_else(|| reason.to_owned()));
    })
}
