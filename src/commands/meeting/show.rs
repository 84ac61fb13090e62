//! `meeting show`: one meeting with all that is known of it.

use std::io::Write;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};
use clap::Args;

use super::{Console, Outcome};
use crate::commands::console::{assignments, meeting_status, person};
use crate::commands::reading::Reading;
use crate::commands::{id, unknown};
use crate::diagnostic::Failure;
use crate::load::{Extent, Years};
use crate::records::meeting::{MeetingStatus, Stage};
use crate::records::{Date, Kind, word};
use crate::views::meeting::{Cancelled, Page, page};
use crate::views::mention::Person;
use crate::views::minutes::{MinutesState, Publication};
use crate::words::{Words, inert};

mod attendance;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: String,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    // A day means the same however it is written, and an id is a day in its usual form.
    let day = day(&arguments.id);
    let id = day.map_or_else(|| arguments.id.clone(), |day| day.to_string());
    let years = years(day);
    let network = console.read(&arguments.reading, years, Extent::Named(&[Kind::Assignment]))?;
    let Some(meeting) = network.meetings.get(&id) else {
        if network.knows(Kind::Meeting, &id) {
            return Err(unknown::unread(Kind::Meeting, &id).into());
        }
        return Err(unknown(arguments, &id, console)?.into());
    };
    // What has still to happen matters before the meeting, and is history after it.
    let is_ahead = meeting.status != MeetingStatus::Cancelled && *meeting.date >= console.today;
    let limit = is_ahead.then(|| network.agenda_limit(meeting));
    let page = page(&network, meeting);
    console.answer(&arguments.reading, &network, &page, |page, console| {
        draw(page, limit, console)
    })
}

/// The years whose minutes are read: those around the day that the meeting was first planned for. They number its
/// decisions, and are as many however long a network has met.
fn years(planned: Option<NaiveDate>) -> Years {
    planned.map_or(Years::All, |planned| {
        Years::These((planned.year() - 1..=planned.year() + 1).collect())
    })
}

/// Finds what was probably meant: the meeting that was moved to that day or from it, or one on a day near it.
fn unknown(arguments: &Arguments, id: &str, console: &Console) -> Result<Failure> {
    let network = console.read(&arguments.reading, Years::All, Extent::Records(&[Kind::Meeting]))?;
    Ok(match day(id).and_then(|day| network.meeting_moved_on(day)) {
        Some(moved) => Failure::new("meeting-moved").with("id", id).with("near", moved),
        None => unknown::unknown(Kind::Meeting, id, &network),
    })
}

fn day(id: &str) -> Option<NaiveDate> {
    id.trim().parse().ok()
}

/// Draws a meeting; the agenda of one that is still ahead has a last day.
fn draw(page: &Page, agenda_limit: Option<NaiveDate>, console: &mut Console) -> Result<()> {
    let words = console.words;
    let title = page.title.clone().unwrap_or_else(|| words.say("kind-meeting"));
    writeln!(console.out, "{} {}", inert(&title), words.long_day(*page.date))?;
    let name = |person: &Option<Person>| person.as_ref().map(|person| inert(&person.name));
    let time = match (page.start, page.end) {
        (Some(start), Some(end)) => Some(format!("{}–{}", words.time(*start), words.time(*end))),
        (Some(start), None) => Some(words.time(*start)),
        _ => None,
    };
    let facts = [
        ("fact-id", Some(page.id.clone())),
        (
            "fact-status",
            Some(meeting_status(page.status, page.has_passed, page.kind, words)),
        ),
        ("fact-reason", page.reason.as_deref().map(inert)),
        ("fact-time", time),
        ("fact-place", page.place.as_deref().map(inert)),
        ("fact-link", page.link.as_deref().map(inert)),
        ("fact-cancelled", page.cancelled.as_ref().map(cancelled)),
        ("fact-moved", moved(page)),
        ("fact-chair", name(&page.chair)),
        ("fact-secretary", name(&page.secretary)),
        (
            "fact-prepared",
            done_on(page.prepared, agenda_limit.map(|_| words.say("not-yet"))),
        ),
        (
            "fact-agenda-sent",
            done_on(
                page.agenda_sent,
                agenda_limit.map(|limit| console.say_day("agenda-not-yet", Date(limit))),
            ),
        ),
        (
            "fact-minutes",
            page.minutes.as_ref().map(|minutes| stage(minutes, words)),
        ),
        ("fact-published", page.publication.as_ref().map(published)),
    ];
    console.facts(facts)?;
    agenda(page, console)?;
    attendance::draw(page, console)?;
    outcome(page, console)?;
    errata(page, console)
}

/// The day on which something was done, or what is said of it before.
fn done_on(day: Option<Date>, before: Option<String>) -> Option<String> {
    day.map(|day| day.to_string()).or(before)
}

/// The day on which it was cancelled, with the reason.
fn cancelled(cancelled: &Cancelled) -> String {
    let day = cancelled.on.map(|day| day.to_string());
    let reason = cancelled.reason.as_deref().map(inert);
    match (day, reason) {
        (Some(day), Some(reason)) => format!("{day} ({reason})"),
        (day, reason) => day.or(reason).unwrap_or_default(),
    }
}

/// The days that it was moved from, with the reasons.
fn moved(page: &Page) -> Option<String> {
    let moves = page.moves.iter().map(|moved| match &moved.reason {
        Some(reason) => format!("{} ({})", moved.from, inert(reason)),
        None => moved.from.to_string(),
    });
    let moves: Vec<String> = moves.collect();
    (!moves.is_empty()).then(|| moves.join("; "))
}

/// How far the minutes have come, and since when.
fn stage(minutes: &MinutesState, words: Words) -> String {
    let stage = words.say(&format!("stage-{}", word(minutes.status)));
    let since = match minutes.status {
        Stage::Draft => None,
        Stage::Reviewed => minutes.reviewed,
        Stage::Final => minutes.r#final,
    };
    since.map_or_else(|| stage.clone(), |day| format!("{stage} {day}"))
}

fn published(publication: &Publication) -> String {
    let day = publication.on.map(|day| day.to_string());
    let url = publication.url.as_deref().map(inert);
    let parts: Vec<String> = [day, url].into_iter().flatten().collect();
    parts.join(", ")
}

fn agenda(page: &Page, console: &mut Console) -> Result<()> {
    if !page.agenda.is_empty() {
        console.heading("heading-agenda")?;
    }
    for (number, item) in page.agenda.iter().enumerate() {
        let kind = item
            .kind
            .map(|kind| console.words.say(&format!("agenda-kind-{}", word(kind))));
        let minutes = item.minute_count.map(|minutes| format!("{minutes} min"));
        let presenter = item.presenter.as_ref().map(|person| inert(&person.name));
        let about: Vec<String> = [kind, presenter, minutes].into_iter().flatten().collect();
        let about = if about.is_empty() {
            String::new()
        } else {
            format!(" ({})", about.join(", "))
        };
        console.paragraph(
            &format!("{:>2}. ", number + 1),
            &format!("{}{about}", inert(&item.title)),
        )?;
        let papers: Vec<String> = item.papers.iter().map(|paper| inert(paper)).collect();
        for (label, below) in [
            ("fact-assignments", assignments(&item.assignments)),
            ("fact-proposal", item.proposal.as_deref().map(inert)),
            ("fact-papers", (!papers.is_empty()).then(|| papers.join(", "))),
        ] {
            if let Some(below) = below {
                console.paragraph("    ", &format!("{}: {below}", console.words.say(label)))?;
            }
        }
    }
    Ok(())
}

fn outcome(page: &Page, console: &mut Console) -> Result<()> {
    if !page.decisions.is_empty() {
        console.heading("heading-decisions")?;
    }
    for decision in &page.decisions {
        let number = decision.id.as_deref().unwrap_or("–");
        console.paragraph(&format!("  {number}  "), &inert(&decision.text))?;
    }
    if !page.actions.is_empty() {
        console.heading("heading-actions")?;
    }
    for action in &page.actions {
        let owner = action.owner.as_ref().map(person);
        let due = action
            .due
            .map(|due| format!("{} {}", console.words.say("due"), console.words.plain_day(*due)));
        let done = action.is_done.then(|| console.words.say("action-state-done"));
        let about: Vec<String> = [owner, due, done].into_iter().flatten().collect();
        let about = match about.is_empty() {
            true => String::new(),
            false => format!(" ({})", about.join(", ")),
        };
        console.paragraph(
            &format!("  {}  ", action.id),
            &format!("{}{about}", inert(&action.text)),
        )?;
    }
    Ok(())
}

fn errata(page: &Page, console: &mut Console) -> Result<()> {
    let errata = page.minutes.iter().flat_map(|minutes| &minutes.errata);
    for (number, erratum) in errata.enumerate() {
        if number == 0 {
            console.heading("heading-errata")?;
        }
        let reason = erratum.reason.as_deref().map(inert);
        let by = erratum.by.as_ref().map(|by| format!("({})", person(by)));
        let told: Vec<String> = [reason, by].into_iter().flatten().collect();
        console.paragraph(&format!("  {}  ", erratum.on), &told.join(" "))?;
    }
    Ok(())
}
