//! `organisation show`: one organisation with the people who stand for it.

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::reading::Reading;
use crate::commands::{id, unknown};
use crate::load::{Extent, Years};
use crate::records::{Kind, word};
use crate::views::held::Held;
use crate::views::mention::Person;
use crate::views::organisation::{Page, page};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: String,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let network = console.read(&arguments.reading, Years::All, Extent::Records(&[]))?;
    let organisation = unknown::found(
        Kind::Organisation,
        &arguments.id,
        &network,
        &network.organisations,
    )?;
    let page = page(&network, organisation, console.today);
    console.answer(&arguments.reading, &network, &page, draw)
}

fn draw(page: &Page, console: &mut Console) -> Result<()> {
    let kind = console
        .words
        .say(&format!("organisation-kind-{}", word(page.kind)));
    let aliases: Vec<String> = page.aliases.iter().map(|alias| inert(alias)).collect();
    console.title(&page.name, &page.id)?;
    console.facts([
        ("fact-id", Some(inert(&page.id))),
        ("fact-kind", Some(kind)),
        ("fact-code", page.code.as_deref().map(inert)),
        ("fact-aliases", Some(aliases.join(", "))),
        ("fact-seat", console.seat(&page.seat)),
    ])?;
    let members = page.members.iter();
    let members = members.map(|member| (&member.person, member.roles.as_slice()));
    people("heading-members", members.collect(), console)?;
    let others = page.others.iter();
    let others = others.map(|other| (&other.person, other.terms.as_slice()));
    people("heading-others", others.collect(), console)?;
    if !page.vacancies.is_empty() {
        console.heading("heading-vacancies")?;
    }
    for empty in &page.vacancies {
        let time = console.period(Some(empty.from), empty.until);
        let reason = empty.reason.as_deref().map(inert);
        let told: Vec<String> = [time, reason].into_iter().flatten().collect();
        console.paragraph("  ", &told.join(": "))?;
    }
    Ok(())
}

fn people(heading: &str, people: Vec<(&Person, &[Held])>, console: &mut Console) -> Result<()> {
    if people.is_empty() {
        return Ok(());
    }
    console.heading(heading)?;
    let mut table = console.table(&[
        "column-name",
        "column-role",
        "column-from",
        "column-until",
        "column-id",
    ]);
    for (person, roles) in people {
        for (number, held) in roles.iter().enumerate() {
            let once = |text: &str| if number == 0 { inert(text) } else { String::new() };
            table.add_row([
                once(&person.name),
                console.words.say(&format!("role-{}", word(held.role))),
                held.from.to_string(),
                console.until(held.until),
                once(&person.id),
            ]);
        }
    }
    table.keep_first_whole();
    console.print(&table)
}
