//! `group close`: ends a working group, with its final report.

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::{Console, Outcome, open};
use crate::commands::among::is_asked;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id, named};
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::group::GroupReport;
use crate::records::{Date, Kind};
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

/// How a group ends.
struct Ending {
    id: String,
    on: NaiveDate,
    text: Option<String>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let ending = ending(arguments, console)?;
    let years = named::years([ending.on, console.today], []);
    console.change(&arguments.writing, &years, |network, _| plan(ending, network))
}

fn ending(given: &Arguments, console: &mut Console) -> Result<Ending> {
    let network = console.known(&[Kind::Group])?;
    let has_reported = match &given.id {
        Some(id) => named::group(&network, id)?
            .reports
            .iter()
            .any(|report| report.r#final),
        None => false,
    };
    let is_text_needed = given.text.is_none() && !has_reported;
    let needed = [("ID", given.id.is_some()), ("--text", !is_text_needed)];
    let asking = console.asking(&needed)?;
    let id = asking.one(given.id.clone(), "group-close-id-question", open(console)?)?;
    let on = match is_asked(&needed) {
        true => asking.day(given.on, "group-close-on-question", Some(console.today))?,
        false => given.on.unwrap_or(console.today),
    };
    let has_reported = named::group(&network, &id)?
        .reports
        .iter()
        .any(|report| report.r#final);
    let text = match has_reported {
        true => given.text.clone(),
        false => Some(asking.text(given.text.clone(), "group-close-text-question", None)?),
    };
    Ok(Ending { id, on, text })
}

fn plan(ending: Ending, network: &Network) -> Result<Plan> {
    let group = named::group(network, &ending.id)?;
    if let Some(until) = group.until.filter(|until| **until <= ending.on) {
        return Err(Failure::new("group-is-closed")
            .with("title", &group.title)
            .with("day", until)
            .into());
    }
    let meeting = named::meeting(network, None, ending.on)?;
    let report = ending.text.map(|text| GroupReport {
        on: Date(ending.on),
        meeting,
        text: Some(text.trim().to_owned()),
        r#final: true,
    });
    let mut change = Change::default();
    change.edit(network, group, |group| {
        group.until = Some(Date(ending.on));
        group.reports.extend(report);
    })?;
    Ok(Plan {
        change,
        story: "story-group-close",
        filled: [
            ("title", group.title.as_str().into()),
            ("id", group.id.as_str().into()),
            ("day", ending.on.into()),
        ]
        .into(),
    })
}
