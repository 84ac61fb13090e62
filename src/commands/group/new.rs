//! `group new`: starts a working group.

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::{Console, Outcome};
use crate::commands::among::{self, is_asked};
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id, named};
use crate::network::Network;
use crate::records::{Date, Group, Id, Kind, Member};
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    #[arg(long, value_name = "ID", value_parser = id)]
    assignment: Vec<String>,
    #[arg(long, value_name = "ID", value_parser = id)]
    convener: Option<String>,
    #[arg(long, value_name = "TEXT")]
    purpose: Option<String>,
    #[arg(long, value_name = "ID", value_parser = id)]
    member: Vec<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    from: Option<NaiveDate>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    until: Option<NaiveDate>,
    #[arg(long = "id", value_name = "ID")]
    own_id: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

/// A working group that starts.
struct Started {
    title: String,
    purpose: Option<String>,
    assignments: Vec<String>,
    convener: String,
    members: Vec<String>,
    from: NaiveDate,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let started = started(arguments, console)?;
    let years = named::years([started.from, console.today], []);
    console.change(&arguments.writing, &years, |network, _| {
        plan(arguments, started, network)
    })
}

fn started(given: &Arguments, console: &mut Console) -> Result<Started> {
    let needed = [
        ("--title", given.title.is_some()),
        ("--assignment", !given.assignment.is_empty()),
        ("--convener", given.convener.is_some()),
    ];
    let asking = console.asking(&needed)?;
    if !is_asked(&needed) {
        return Ok(Started {
            title: given.title.clone().unwrap_or_default(),
            purpose: given.purpose.clone(),
            assignments: given.assignment.clone(),
            convener: given.convener.clone().unwrap_or_default(),
            members: given.member.clone(),
            from: given.from.unwrap_or(console.today),
        });
    }
    let network = console.known(&[Kind::Assignment, Kind::Mandate])?;
    let title = asking.text(given.title.clone(), "group-new-title-question", None)?;
    let purpose = asking.text(given.purpose.clone(), "group-new-purpose-question", None)?;
    let from = asking.day(given.from, "group-new-from-question", Some(console.today))?;
    let choices = among::assignments(&network, from);
    let given_ones = given.assignment.clone();
    let assignments = asking.at_least_one(given_ones, "group-new-assignment-question", choices, &[])?;
    let people = || among::people(&network, network.roll_on(from));
    let convener = asking.one(given.convener.clone(), "group-new-convener-question", people())?;
    let mut others = people();
    others.retain(|other| other.value != convener);
    let members = asking.some(given.member.clone(), "group-new-member-question", others, &[])?;
    Ok(Started {
        title,
        purpose: Some(purpose),
        assignments,
        convener,
        members,
        from,
    })
}

fn plan(arguments: &Arguments, started: Started, network: &Network) -> Result<Plan> {
    let convener = named::member(network, &started.convener)?.id.clone();
    let members = started.members.iter();
    let members = members.map(|written| Ok(named::member(network, written)?.id.clone()));
    let mut members: Vec<Id<Member>> = members.collect::<Result<_>>()?;
    // Whoever calls the group together belongs to it.
    if !members.contains(&convener) {
        members.insert(0, convener.clone());
    }
    let id = named::new_id(network, arguments.own_id.as_deref(), &started.title)?;
    let group = Group {
        title: started.title.trim().to_owned(),
        purpose: started.purpose,
        assignments: named::assignments(network, &started.assignments)?,
        convener: Some(convener),
        members,
        from: Some(Date(started.from)),
        until: arguments.until.map(Date),
        reports: Vec::new(),
    };
    let mut change = Change::default();
    change.create(network, &id, &group)?;
    Ok(Plan {
        change,
        story: "story-group-new",
        filled: [
            ("title", group.title.into()),
            ("from", started.from.into()),
            ("id", id.into()),
        ]
        .into(),
    })
}
