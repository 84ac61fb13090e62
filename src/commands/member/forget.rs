//! `member forget`: takes the personal data of somebody who has left out of the records, and keeps what counts.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome, terms};
use crate::commands::among::{self, is_asked};
use crate::commands::asking::Asking;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{id, named};
use crate::diagnostic::{Argument, Failure};
use crate::load::tree::Revision;
use crate::load::{Extent, Years, load};
use crate::network::Network;
use crate::records::member::Published;
use crate::records::{Entry, Kind, Member};
use crate::words::{Words, inert};
use crate::write::Change;

mod nameless;
mod traces;

use nameless::sealed;

/// What the people who are left out are referred by.
const REFERRING: &[Kind] = &[
    Kind::Assignment,
    Kind::Dispatch,
    Kind::Feedback,
    Kind::Group,
    Kind::Meeting,
    Kind::Review,
    Kind::WorkingOrder,
];

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[arg(long, value_name = "ID", value_parser = id)]
    by: Option<String>,
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    writing: Writing,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let yes = arguments.yes || arguments.writing.is_dry_run();
    let needed = [("ID", arguments.id.is_some()), ("--yes", yes)];
    let asking = console.asking(&needed)?;
    let asked = console.asked(Years::All, Extent::Minutes(REFERRING));
    let known = load(&console.open(&Revision::WorkTree)?, &asked)?;
    let has_left = |member: &&Entry<Member>| terms::roles_from(member, console.today).is_empty();
    let people = among::people(&known, known.members.iter().filter(has_left));
    let id = asking.one(arguments.id.clone(), "member-forget-id-question", people)?;
    let member = gone(named::member(&known, &id)?, &known)?;
    let by = corrector(arguments, member, &known, console)?;
    if !yes && is_asked(&needed) {
        agree(member, &asking)?;
    }
    let mut left = Vec::new();
    let id = member.id.to_string();
    // Wherever the person stands, in whatever year.
    let asked = console.asked(Years::All, Extent::Whole);
    let outcome = console.change_of(&arguments.writing, &asked, |network, words| {
        let plan = plan(network, &id, by.as_deref(), words)?;
        left = traces::of(network, &id, &plan.change);
        Ok(plan)
    })?;
    tell_left(&left, console)?;
    Ok(outcome)
}

/// Refuses somebody who is in the network, or comes into it.
fn gone<'n>(member: &'n Entry<Member>, network: &Network) -> Result<&'n Entry<Member>> {
    match terms::roles_from(member, network.today).is_empty() {
        true => Ok(member),
        false => Err(Failure::new("member-is-here")
            .with("name", &member.name)
            .with("id", member.id.as_str())
            .into()),
    }
}

/// Who signs the errata of final minutes in which the person has promised something; nobody where there are none.
fn corrector(
    arguments: &Arguments,
    member: &Entry<Member>,
    network: &Network,
    console: &mut Console,
) -> Result<Option<String>> {
    if sealed(network, &member.id).next().is_none() {
        return Ok(None);
    }
    let asking = console.asking(&[("--by", arguments.by.is_some())])?;
    let people = among::people(network, network.roll_on(console.today));
    let by = asking.one(arguments.by.clone(), "member-forget-by-question", people)?;
    Ok(Some(named::member(network, &by)?.id.to_string()))
}

fn agree(member: &Entry<Member>, asking: &Asking) -> Result<()> {
    let filled = [("name", member.name.as_str().into())];
    match asking.agrees("member-forget-question", &filled.into())? {
        true => Ok(()),
        false => Err(Failure::new("left").into()),
    }
}

fn plan(network: &Network, id: &str, by: Option<&str>, words: Words) -> Result<Plan> {
    let member = gone(named::member(network, id)?, network)?;
    let number = nameless::number(network, words);
    let (new_id, name) = nameless::called(number, words);
    let mut change = Change::default();
    nameless::rename(network, &mut change, member, &new_id);
    nameless::rename_waivers(network, &mut change, member, &new_id)?;
    nameless::seal_anew(network, &mut change, member, by, words)?;
    change.remove(member.file.clone());
    let kept = Member {
        name: name.clone(),
        title: None,
        email: None,
        phone: None,
        // What no longer says who it was may stand on any page.
        publish: vec![Published::Name],
        ..Member::clone(member)
    };
    change.create(network, &new_id, &kept)?;
    Ok(Plan {
        change,
        story: "story-member-forget",
        filled: [
            ("name", member.name.as_str().into()),
            ("former", name.into()),
            ("id", member.id.as_str().into()),
            ("file", Argument::file(Kind::Member.file(member.id.as_str()))),
            ("new-file", Argument::file(Kind::Member.file(&new_id))),
            ("new-id", new_id.into()),
            (
                "organisation",
                network.organisation_name(member.organisation.as_str()).into(),
            ),
        ]
        .into(),
    })
}

/// Names the places where the person still stands in running text, which nobody but a person can rewrite.
fn tell_left(left: &[String], console: &mut Console) -> Result<()> {
    if left.is_empty() || console.quiet {
        return Ok(());
    }
    writeln!(console.out)?;
    let said = console.words.say("member-forget-left");
    console.paragraph("", &said)?;
    for place in left {
        writeln!(console.out, "  {}", inert(place))?;
    }
    Ok(())
}
