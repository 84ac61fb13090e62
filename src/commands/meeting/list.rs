//! `meeting list`: the meetings by day.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::choice::{ChosenYears, one_of};
use crate::commands::console::meeting_status;
use crate::commands::reading::Reading;
use crate::diagnostic::Arguments as Filled;
use crate::load::Extent;
use crate::records::meeting::MeetingStatus;
use crate::records::{Kind, word};
use crate::views::meetings::{Choice, Meetings, meetings};
use crate::words::inert;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "STATUS", value_parser = one_of::<MeetingStatus>())]
    status: Vec<MeetingStatus>,
    #[command(flatten)]
    years: ChosenYears,
    #[command(flatten)]
    reading: Reading,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let extent = Extent::Records(&[Kind::Meeting]);
    let network = console.read(&arguments.reading, arguments.years.asked(), extent)?;
    let choice = Choice {
        years: arguments.years.named(),
        statuses: arguments.status.clone(),
    };
    console.answer(&arguments.reading, &network, &meetings(&network, &choice), draw)
}

fn draw(meetings: &Meetings, console: &mut Console) -> Result<()> {
    if meetings.meetings.is_empty() {
        writeln!(console.out, "{}", console.words.say("meeting-list-empty"))?;
        return Ok(());
    }
    let mut table = console.table(&[
        "column-id",
        "column-day",
        "column-place",
        "column-status",
        "column-minutes",
    ]);
    for row in &meetings.meetings {
        let published = row
            .publication
            .as_ref()
            .and_then(|publication| publication.url.as_ref());
        let minutes = match (&row.minutes, published) {
            (_, Some(_)) => console.words.say("stage-published"),
            (Some(minutes), None) => console.words.say(&format!("stage-{}", word(minutes.status))),
            (None, None) => String::new(),
        };
        table.add_row([
            row.id.clone(),
            console.words.short_day(*row.date),
            inert(row.place.as_deref().unwrap_or_default()),
            meeting_status(row.status, row.has_passed, row.kind, console.words),
            minutes,
        ]);
    }
    table.keep_first_whole();
    console.print(&table)?;
    if let Some(next) = &meetings.next_meeting {
        let filled = Filled::from([("day", console.words.long_day(*next.date).into())]);
        writeln!(console.out)?;
        console.paragraph("", &console.words.fill("meeting-list-next", &filled))?;
    }
    Ok(())
}
