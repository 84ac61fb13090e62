//! `group report`: notes what a working group reported.

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome, open};
use crate::commands::said::{Questions, Said, Saying};
use crate::commands::when::not_ahead;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{id, named};
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::Date;
use crate::records::group::GroupReport;
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[command(flatten)]
    saying: Saying,
    #[arg(long, value_name = "ID", value_parser = id)]
    meeting: Option<String>,
    #[arg(long)]
    r#final: bool,
    #[command(flatten)]
    writing: Writing,
}

const QUESTIONS: Questions = Questions {
    id: "group-report-id-question",
    on: "group-report-on-question",
    text: "group-report-text-question",
};

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let reported = arguments.saying.asked(&QUESTIONS, open, console)?;
    let years = named::years([reported.on.unwrap_or(console.today)], &arguments.meeting);
    console.change(&arguments.writing, &years, |network, _| {
        plan(arguments, reported, network)
    })
}

fn plan(arguments: &Arguments, reported: Said, network: &Network) -> Result<Plan> {
    let group = named::group(network, &reported.id)?;
    let on = named::day(network, reported.on, arguments.meeting.as_deref());
    not_ahead(on, network.today)?;
    // The last report of a group may come when it has ended.
    if let Some(until) = group.until.filter(|until| **until < on && !arguments.r#final) {
        return Err(Failure::new("group-is-closed")
            .with("title", &group.title)
            .with("day", until)
            .into());
    }
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
