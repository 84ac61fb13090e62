//! `group report`: notes what a working group reported.

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::{Console, Outcome, open};
use crate::commands::among::is_asked;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id, named};
use crate::network::Network;
use crate::records::Date;
use crate::records::group::GroupReport;
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "ID", value_parser = id)]
    meeting: Option<String>,
    #[arg(long)]
    r#final: bool,
    #[command(flatten)]
    writing: Writing,
}

/// What a group reported.
struct Reported {
    id: String,
    on: Option<NaiveDate>,
    text: String,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let needed = [
        ("ID", arguments.id.is_some()),
        ("--text", arguments.text.is_some()),
    ];
    let asking = console.asking(&needed)?;
    let groups = match arguments.id {
        None => open(console)?,
        Some(_) => Vec::new(),
    };
    let id = asking.one(arguments.id.clone(), "group-report-id-question", groups)?;
    let on = match is_asked(&needed) {
        true => Some(asking.day(arguments.on, "group-report-on-question", Some(console.today))?),
        false => arguments.on,
    };
    let text = asking.text(arguments.text.clone(), "group-report-text-question", None)?;
    let years = named::years([on.unwrap_or(console.today)], &arguments.meeting);
    let reported = Reported { id, on, text };
    console.change(&arguments.writing, &years, |network, _| {
        plan(arguments, reported, network)
    })
}

fn plan(arguments: &Arguments, reported: Reported, network: &Network) -> Result<Plan> {
    let group = named::group(network, &reported.id)?;
    let on = named::day(network, reported.on, arguments.meeting.as_deref());
    let report = GroupReport {
        on: Date(on),
        meeting: named::meeting(network, arguments.meeting.as_deref(), on)?,
        text: Some(reported.text.trim().to_owned()),
        r#final: arguments.r#final,
    };
    let mut change = Change::default();
    change.edit(network, group, |group| group.reports.push(report))?;
    let last = arguments.r#final && group.until.is_none();
    Ok(Plan {
        change,
        story: "story-group-report",
        filled: [
            ("title", group.title.as_str().into()),
            ("id", group.id.as_str().into()),
            ("day", on.into()),
            ("last", if last { "yes" } else { "no" }.into()),
        ]
        .into(),
    })
}
