//! Walks through the assignments on a terminal: what was done for each, and what becomes of it.

use std::io::Write;

use anyhow::Result;
use chrono::NaiveDate;

use crate::commands::Console;
use crate::commands::among;
use crate::diagnostic::{Argument, Arguments};
use crate::network::{Deed, Network};
use crate::records::review::{ReviewResult, Revision};
use crate::records::{Assignment, Entry, word};
use crate::words::inert;

/// Asks of each assignment what becomes of it.
pub(super) fn ask(
    network: &Network,
    left: &[&Entry<Assignment>],
    year: i32,
    console: &mut Console,
) -> Result<Vec<ReviewResult>> {
    let missing: Vec<String> = left
        .iter()
        .map(|assignment| format!("--result {}=…", assignment.id))
        .collect();
    let needed: Vec<(&str, bool)> = missing.iter().map(|option| (option.as_str(), false)).collect();
    let asking = console.asking(&needed)?;
    let mut results = Vec::new();
    for (number, assignment) in left.iter().enumerate() {
        show(network, assignment, year, (number + 1, left.len()), console)?;
        let mut choices = among::terms::<Revision>("revision", console.words);
        // The assignment was there before the review.
        choices.retain(|choice| choice.value != word(Revision::New));
        let result = asking.one(None, "assignment-review-result-question", choices)?;
        let result = among::term(&result).unwrap_or(Revision::Unchanged);
        let note = match result {
            Revision::Unchanged => None,
            _ => Some(asking.text(None, "assignment-review-note-question", None)?),
        };
        results.push(ReviewResult {
            assignment: assignment.id.clone(),
            result,
            note,
        });
    }
    Ok(results)
}

/// Shows an assignment with how much was done for it in the year, and the latest judgement.
fn show(
    network: &Network,
    assignment: &Entry<Assignment>,
    year: i32,
    (number, count): (usize, usize),
    console: &mut Console,
) -> Result<()> {
    writeln!(console.out)?;
    console.paragraph("", &format!("{number}/{count}  {}", inert(&assignment.title)))?;
    console.paragraph(
        "  ",
        &console
            .words
            .fill("assignment-review-work", &work(network, assignment, year)),
    )?;
    let made = assignment.follow_ups.iter().max_by_key(|follow_up| follow_up.on);
    if let Some(made) = made {
        let judgement = console.words.say(&format!("judgement-{}", word(made.judgement)));
        let note = made.note.as_deref().map(|note| format!(". {}", inert(note)));
        let told = format!("{}  {judgement}{}", made.on, note.unwrap_or_default());
        console.paragraph("  ", &told)?;
    }
    console.out.flush()?;
    Ok(())
}

/// How much of each sort was done for an assignment in a year.
fn work(network: &Network, assignment: &Entry<Assignment>, year: i32) -> Arguments {
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or(network.today);
    let work = network.work_for(&assignment.id, day(1, 1)..=day(12, 31));
    let count = |is_meant: fn(&Deed<'_>) -> bool| -> Argument {
        work.iter().filter(|work| is_meant(&work.deed)).count().into()
    };
    Arguments::from([
        ("all", work.len().into()),
        ("items", count(|deed| matches!(deed, Deed::Item(..)))),
        ("decisions", count(|deed| matches!(deed, Deed::Decision(..)))),
        ("actions", count(|deed| matches!(deed, Deed::Action(..)))),
        ("activities", count(|deed| matches!(deed, Deed::Activity(..)))),
        ("reports", count(|deed| matches!(deed, Deed::Report(..)))),
        ("year", year.to_string().into()),
    ])
}
