//! `assignment show`: one assignment with what has been done for it.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::choice::ChosenYears;
use crate::commands::console::assignments;
use crate::commands::reading::Reading;
use crate::commands::{id, unknown};
use crate::diagnostic::Arguments as Filled;
use crate::load::Extent;
use crate::records::{Date, Kind, word};
use crate::views::assignment::{Done, Page, page};
use crate::views::mention::Person;
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: String,
    #[command(flatten)]
    years: ChosenYears,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let extent = Extent::Minutes(&[
        Kind::Activity,
        Kind::Assignment,
        Kind::Group,
        Kind::Mandate,
        Kind::Review,
    ]);
    let network = console.read(&arguments.reading, arguments.years.asked(), extent)?;
    let assignment = unknown::found(Kind::Assignment, &arguments.id, &network, &network.assignments)?;
    let page = page(&network, assignment, console.today, &arguments.years.named());
    console.answer(&arguments.reading, &network, &page, draw)
}

fn draw(page: &Page, console: &mut Console) -> Result<()> {
    console.title(&page.title, &page.id)?;
    let areas: Vec<String> = page.areas.iter().map(|area| inert(&area.title)).collect();
    let mandate = page.mandate.as_ref();
    console.facts([
        ("fact-id", Some(inert(&page.id))),
        ("fact-status", Some(console.standing(&page.standing))),
        ("fact-mandate", mandate.map(|mandate| inert(&mandate.id))),
        ("fact-section", page.section.as_deref().map(inert)),
        ("fact-areas", Some(areas.join("; "))),
        (
            "fact-continues",
            page.continues
                .as_ref()
                .and_then(|earlier| assignments(std::slice::from_ref(earlier))),
        ),
        ("fact-continued-by", assignments(&page.successors)),
    ])?;
    if let Some(text) = page.text.as_deref().filter(|text| !text.trim().is_empty()) {
        writeln!(console.out)?;
        console.paragraph("", &inert(text))?;
    }
    follow_ups(page, console)?;
    reviews(page, console)?;
    work(&page.work, console)
}

fn follow_ups(page: &Page, console: &mut Console) -> Result<()> {
    console.heading("heading-follow-ups")?;
    if page.follow_ups.is_empty() {
        console.paragraph("  ", &console.words.say("judged-never"))?;
    }
    for made in page.follow_ups.iter().rev() {
        let judgement = console.words.say(&format!("judgement-{}", word(made.judgement)));
        remark(
            console,
            &made.on.to_string(),
            &judgement,
            made.note.as_deref(),
            made.by.as_ref(),
        )?;
    }
    Ok(())
}

fn reviews(page: &Page, console: &mut Console) -> Result<()> {
    if !page.reviews.is_empty() {
        console.heading("heading-reviews")?;
    }
    for review in page.reviews.iter().rev() {
        let result = console.words.say(&format!("revision-{}", word(review.result)));
        remark(
            console,
            &review.id,
            &result,
            review.note.as_deref(),
            review.by.as_ref(),
        )?;
    }
    Ok(())
}

/// Writes what somebody found: `2024-11-22  enligt plan. Anmärkningen (Namnet)`.
fn remark(
    console: &mut Console,
    when: &str,
    what: &str,
    note: Option<&str>,
    by: Option<&Person>,
) -> Result<()> {
    let note = note.map(inert).filter(|note| !note.trim().is_empty());
    let told: Vec<String> = [Some(what.to_owned()), note].into_iter().flatten().collect();
    let by = by.map_or_else(String::new, |by| format!(" ({})", inert(&by.name)));
    console.paragraph(&format!("  {when}  "), &format!("{}{by}", told.join(". ")))
}

/// How much of what was done an overview shows.
const NEWEST: usize = 15;

/// Writes what was done, the newest day first; without `--verbose` only the newest days.
fn work(work: &[Done], console: &mut Console) -> Result<()> {
    console.heading("heading-work")?;
    if work.is_empty() {
        console.paragraph("  ", &console.words.say("work-none"))?;
    }
    let mut told: Option<Date> = None;
    for (number, done) in newest_first(work).into_iter().enumerate() {
        if told != Some(done.on) {
            if number >= NEWEST && !console.verbose {
                let filled = Filled::from([("count", (work.len() - number).into())]);
                let line = console.words.fill("work-more", &filled);
                return console.paragraph("  ", &line);
            }
            writeln!(console.out, "  {}", console.words.short_day(*done.on))?;
            told = Some(done.on);
        }
        let kind = console.words.say(&format!("work-{}", word(done.kind)));
        let parts = [
            done.group.as_ref().map(|group| group.title.as_str()),
            Some(done.text.as_str()),
        ];
        let parts = parts.into_iter().flatten().map(inert);
        let parts = parts.filter(|part| !part.trim().is_empty());
        let parts: Vec<String> = std::iter::once(kind).chain(parts).collect();
        console.paragraph("    - ", &parts.join(": "))?;
    }
    Ok(())
}

/// What was done, the newest day first; what was done on one day keeps its order.
fn newest_first(work: &[Done]) -> Vec<&Done> {
    let mut work: Vec<&Done> = work.iter().collect();
    work.sort_by_key(|done| std::cmp::Reverse(*done.on));
    work
}
