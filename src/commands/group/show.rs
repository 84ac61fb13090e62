//! `group show`: one working group with its people and what it has reported.

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::console::{assignments, person_from};
use crate::commands::reading::Reading;
use crate::commands::{id, unknown};
use crate::diagnostic::Arguments as Filled;
use crate::load::{Extent, Years};
use crate::records::Kind;
use crate::views::group::{Belonging, Page, page};
use crate::words::inert;

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
    let group = unknown::found(Kind::Group, &arguments.id, &network, &network.groups)?;
    let page = page(&network, group, console.today);
    console.answer(&arguments.reading, &network, &page, draw)
}

fn draw(page: &Page, console: &mut Console) -> Result<()> {
    let words = console.words;
    console.title(&page.title, &page.id)?;
    let convener = page.convener.as_ref().map(belonging);
    let silent = page.silent_meetings.first().map(|first| {
        let filled = Filled::from([
            ("count", page.silent_meetings.len().into()),
            ("day", (*first.date).into()),
        ]);
        words.fill("group-not-heard", &filled)
    });
    console.facts([
        ("fact-id", Some(inert(&page.id))),
        ("fact-time", console.period(page.from, page.until)),
        ("fact-purpose", page.purpose.as_deref().map(inert)),
        ("fact-assignments", assignments(&page.assignments)),
        (
            "fact-convener",
            Some(convener.unwrap_or_else(|| words.say("convener-none"))),
        ),
        ("fact-silent", silent),
    ])?;
    if !page.members.is_empty() {
        console.heading("heading-group-members")?;
    }
    for member in &page.members {
        console.paragraph("  ", &belonging(member))?;
    }
    reports(page, console)
}

/// Names a person with the organisation.
fn belonging(belonging: &Belonging) -> String {
    let organisation = belonging.organisation.as_ref();
    let organisation = organisation.map(|organisation| organisation.name.as_str());
    person_from(&belonging.person.name, organisation)
}

fn reports(page: &Page, console: &mut Console) -> Result<()> {
    console.heading("heading-reports")?;
    if page.reports.is_empty() {
        console.paragraph("  ", &console.words.say("reported-never"))?;
    }
    for report in &page.reports {
        let last = report.is_final.then(|| console.words.say("report-final"));
        let text = report.text.as_deref().map(inert);
        let told: Vec<String> = [last, text].into_iter().flatten().collect();
        console.paragraph(&format!("  {}  ", report.on), &told.join(": "))?;
    }
    Ok(())
}
