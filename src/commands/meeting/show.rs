//! `meeting show`: one meeting with all that is known of it.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::reading::Reading;
use crate::commands::unknown;
use crate::diagnostic::Failure;
use crate::load::{Extent, Years};
use crate::records::{Kind, word};
use crate::views::meeting::{Page, page};
use crate::views::mention::Person;
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let extent = Extent::Meeting(arguments.id.clone());
    let network = console.read(&arguments.reading, Years::All, extent)?;
    let Some(meeting) = network.meetings.get(&arguments.id) else {
        if network.knows(Kind::Meeting, &arguments.id) {
            return Err(unknown::unread(Kind::Meeting, &arguments.id).into());
        }
        return Err(unknown(arguments, console)?.into());
    };
    console.answer(&arguments.reading, &network, &page(&network, meeting), draw)
}

/// Finds what was probably meant: the meeting that was moved to that day, or one with a near id.
fn unknown(arguments: &Arguments, console: &Console) -> Result<Failure> {
    let network = console.read(&arguments.reading, Years::All, Extent::Records(&[Kind::Meeting]))?;
    let moved = network
        .meetings
        .iter()
        .find(|meeting| meeting.date.to_string() == arguments.id);
    Ok(match moved {
        Some(moved) => Failure::new("meeting-moved")
            .with("id", arguments.id.as_str())
            .with("near", moved.id.as_str()),
        None => unknown::unknown(Kind::Meeting, &arguments.id, &network),
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
    console.facts(facts)?;
    agenda(page, console)?;
    attendance(page, console)?;
    outcome(page, console)
}

fn agenda(page: &Page, console: &mut Console) -> Result<()> {
    if !page.agenda.is_empty() {
        console.heading("heading-agenda")?;
    }
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
    if !page.attendance.is_empty() {
        console.heading("heading-attendance")?;
    }
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
    if !page.decisions.is_empty() {
        console.heading("heading-decisions")?;
    }
    for decision in &page.decisions {
        console.paragraph("  - ", &inert(decision))?;
    }
    if !page.actions.is_empty() {
        console.heading("heading-actions")?;
    }
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
