//! `member show`: one person with all that is known.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::reading::Reading;
use crate::commands::{id, unknown};
use crate::load::{Extent, Years};
use crate::records::{Date, Kind, word};
use crate::views::member::{Page, Standing, page};
use crate::words::inert;

/// How many meetings the page shows; all of them are in the shape for programs.
const LATEST: usize = 5;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: String,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let extent = Extent::Records(&[Kind::Assignment, Kind::Group, Kind::Meeting]);
    let network = console.read(&arguments.reading, Years::All, extent)?;
    let member = unknown::found(Kind::Member, &arguments.id, &network, &network.members)?;
    let page = page(&network, member, console.today);
    console.answer(&arguments.reading, &network, &page, draw)
}

fn draw(page: &Page, console: &mut Console) -> Result<()> {
    let words = console.words;
    let text = |text: &Option<String>| text.as_deref().map(inert);
    let publish: Vec<String> = page
        .publish
        .iter()
        .map(|part| words.say(&format!("publish-{}", word(part))))
        .collect();
    let publish = match publish.is_empty() {
        true => words.say("publish-nothing"),
        false => publish.join(", "),
    };
    let contact = &page.contact;
    console.title(&contact.person.name, &contact.person.id)?;
    console.facts([
        ("fact-id", Some(inert(&contact.person.id))),
        ("fact-standing", Some(standing(page, console))),
        ("fact-organisation", Some(inert(&contact.organisation.name))),
        ("fact-title", text(&contact.title)),
        ("fact-email", text(&contact.email)),
        ("fact-phone", text(&contact.phone)),
        ("fact-publish", Some(publish)),
    ])?;
    terms(page, console)?;
    groups(page, console)?;
    meetings(page, console)?;
    follow_ups(page, console)
}

/// Says in words whether the person is in the network, and until or from when not.
fn standing(page: &Page, console: &Console) -> String {
    let (on, terms) = (page.day, page.terms.iter());
    let day: Option<Date> = match page.state {
        Standing::Member | Standing::None => None,
        Standing::Future => terms.map(|held| held.from).filter(|from| *from > on).min(),
        Standing::Former => terms.filter_map(|held| held.until).max(),
    };
    let id = format!("standing-{}", word(page.state));
    day.map_or_else(|| console.words.say(&id), |day| console.say_day(&id, day))
}

fn terms(page: &Page, console: &mut Console) -> Result<()> {
    if page.terms.is_empty() {
        return Ok(());
    }
    console.heading("heading-terms")?;
    let mut table = console.table(&["column-role", "column-from", "column-until"]);
    for held in &page.terms {
        let role = console.words.say(&format!("role-{}", word(held.role)));
        table.add_row([role, held.from.to_string(), console.until(held.until)]);
    }
    console.print(&table)
}

fn groups(page: &Page, console: &mut Console) -> Result<()> {
    if !page.groups.is_empty() {
        console.heading("heading-groups")?;
    }
    for group in &page.groups {
        let calls = group.is_convener.then(|| console.words.say("role-convener"));
        let about: Vec<String> = [calls, console.period(group.from, group.until)]
            .into_iter()
            .flatten()
            .collect();
        let about = match about.is_empty() {
            true => String::new(),
            false => format!(" ({})", about.join(", ")),
        };
        console.paragraph("  ", &format!("{}{about}", inert(&group.title)))?;
    }
    Ok(())
}

fn meetings(page: &Page, console: &mut Console) -> Result<()> {
    let words = console.words;
    if page.meetings.is_empty() {
        return Ok(());
    }
    console.heading("heading-attended")?;
    for attended in page.meetings.iter().take(LATEST) {
        let came = match attended.is_present {
            true => "attended-present",
            false => "attended-absent",
        };
        let day = words.short_day(*attended.meeting.date);
        writeln!(console.out, "  {}", format_args!("{day}: {}", words.say(came)))?;
    }
    Ok(())
}

fn follow_ups(page: &Page, console: &mut Console) -> Result<()> {
    if page.follow_ups.is_empty() {
        return Ok(());
    }
    console.heading("heading-follow-ups-by")?;
    let mut table = console.table(&["column-day", "column-assignment", "column-judgement"]);
    for follow_up in &page.follow_ups {
        table.add_row([
            follow_up.on.to_string(),
            inert(&follow_up.assignment.title),
            console
                .words
                .say(&format!("judgement-{}", word(follow_up.judgement))),
        ]);
    }
    table.keep_first_whole();
    console.print(&table)
}
