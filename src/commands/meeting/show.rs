//! `meeting show`: one meeting with all that is known of it.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::diagnostic::Failure;
use crate::load::{Extent, Years};
use crate::records::{Kind, word};
use crate::text::nearest;
use crate::views::meeting::{Page, Person, page};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let network = console.read(Years::All, Extent::Meeting(arguments.id.clone()))?;
    console.tell_unread(&network)?;
    let Some(meeting) = network.meetings.get(&arguments.id) else {
        if network.knows(Kind::Meeting, &arguments.id) {
            let file = format!("meetings/{}/meeting.toml", arguments.id);
            return Err(Failure::new("meeting-not-read").with("file", file).into());
        }
        return Err(unknown(&arguments.id, console)?.into());
    };
    let page = page(&network, meeting);
    match arguments.json {
        true => console.json(&page)?,
        false => draw(&page, console)?,
    }
    Ok(Outcome::Sound)
}

/// Finds what was probably meant: the meeting that was moved to that day, or one with a near id.
fn unknown(id: &str, console: &Console) -> Result<Failure> {
    let network = console.read(Years::All, Extent::Meetings)?;
    let moved = network
        .meetings
        .iter()
        .find(|meeting| meeting.date.to_string() == id);
    if let Some(moved) = moved {
        return Ok(Failure::new("meeting-moved")
            .with("id", id)
            .with("near", moved.id.as_str()));
    }
    let ids = network.meetings.iter().map(|meeting| meeting.id.as_str());
    Ok(match nearest(id, ids) {
        Some(near) => Failure::new("unknown-meeting-near")
            .with("id", id)
            .with("near", near),
        None => Failure::new("unknown-meeting").with("id", id),
    })
}

fn draw(page: &Page, console: &mut Console) -> Result<()> {
    let words = console.words;
    let title = page.title.clone().unwrap_or_else(|| words.say("kind-meeting"));
    writeln!(console.out, "{} {}", inert(&title), words.long_day(*page.date))?;
    let status = words.say(&format!("meeting-status-{}", word(page.status)));
    let name = |person: &Option<Person>| person.as_ref().map(|person| inert(&person.name));
    let time = match (page.start, page.end) {
        (Some(start), Some(end)) => Some(format!("{}–{}", words.time(*start), words.time(*end))),
        (Some(start), None) => Some(words.time(*start)),
        _ => None,
    };
    let moved: Vec<String> = page.moved_from.iter().map(|day| day.to_string()).collect();
    let stage = page
        .minutes
        .map(|stage| words.say(&format!("stage-{}", word(stage))));
    let facts = [
        ("fact-id", Some(page.id.clone())),
        ("fact-status", Some(status)),
        ("fact-time", time),
        ("fact-place", page.place.as_deref().map(inert)),
        ("fact-link", page.link.as_deref().map(inert)),
        ("fact-moved", (!moved.is_empty()).then(|| moved.join(", "))),
        ("fact-chair", name(&page.chair)),
        ("fact-secretary", name(&page.secretary)),
        ("fact-minutes", stage),
        ("fact-published", page.published.as_deref().map(inert)),
    ];
    let facts: Vec<(String, String)> = facts
        .into_iter()
        .filter_map(|(id, fact)| Some((words.say(id), fact?)))
        .collect();
    let widest = facts
        .iter()
        .map(|(label, _)| label.chars().count())
        .max()
        .unwrap_or_default();
    for (label, fact) in facts {
        writeln!(console.out, "{label:widest$}  {fact}")?;
    }
    agenda(page, console)?;
    attendance(page, console)?;
    outcome(page, console)
}

fn agenda(page: &Page, console: &mut Console) -> Result<()> {
    heading("heading-agenda", page.agenda.is_empty(), console)?;
    for (number, item) in page.agenda.iter().enumerate() {
        let kind = item
            .kind
            .map(|kind| console.words.say(&format!("agenda-kind-{}", word(kind))));
        let minutes = item.minutes.map(|minutes| format!("{minutes} min"));
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
    }
    Ok(())
}

fn attendance(page: &Page, console: &mut Console) -> Result<()> {
    heading("heading-attendance", page.attendance.is_empty(), console)?;
    for seat in &page.attendance {
        let names =
            |people: &[Person]| -> Vec<String> { people.iter().map(|person| inert(&person.name)).collect() };
        let mut came = names(&seat.present);
        if !seat.absent.is_empty() {
            came.push(format!(
                "{}: {}",
                console.words.say("apologies"),
                names(&seat.absent).join(", ")
            ));
        }
        console.paragraph(
            "  ",
            &format!("{}: {}", inert(&seat.organisation), came.join("; ")),
        )?;
    }
    if !page.guests.is_empty() {
        let guests: Vec<String> = page.guests.iter().map(|guest| inert(guest)).collect();
        console.paragraph(
            "  ",
            &format!("{}: {}", console.words.say("guests"), guests.join("; ")),
        )?;
    }
    Ok(())
}

fn outcome(page: &Page, console: &mut Console) -> Result<()> {
    heading("heading-decisions", page.decisions.is_empty(), console)?;
    for decision in &page.decisions {
        console.paragraph("  - ", &inert(decision))?;
    }
    heading("heading-actions", page.actions.is_empty(), console)?;
    for action in &page.actions {
        let owner = action.owner.as_ref().map(|person| inert(&person.name));
        let due = action
            .due
            .map(|due| format!("{} {due}", console.words.say("due")));
        let about: Vec<String> = [owner, due].into_iter().flatten().collect();
        let about = if about.is_empty() {
            String::new()
        } else {
            format!(" ({})", about.join(", "))
        };
        let mark = if action.done { "  [x] " } else { "  [ ] " };
        console.paragraph(mark, &format!("{}{about}", inert(&action.text)))?;
    }
    Ok(())
}

fn heading(id: &str, is_empty: bool, console: &mut Console) -> Result<()> {
    if !is_empty {
        writeln!(console.out, "\n{}", console.words.say(id))?;
    }
    Ok(())
}
