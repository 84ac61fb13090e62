//! `member import`: takes in the list that a network has today, and shows first what it changes.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::PathBuf;

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;
use clap::builder::{OsStringValueParser, TypedValueParser};

use super::{Console, Outcome, years};
use crate::commands::day;
use crate::commands::writing::{Plan, Writing};
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::network::Language;
use crate::words::Words;

mod column;
mod difference;
mod known;
mod list;
mod near;
mod role;
mod sheet;
mod told;

use difference::{Difference, difference};
use list::List;
use sheet::Row;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "FILE", value_parser = OsStringValueParser::new().map(PathBuf::from))]
    file: Option<PathBuf>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    on: Option<NaiveDate>,
    #[arg(long)]
    replace: bool,
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    writing: Writing,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let is_agreed = arguments.yes || arguments.writing.is_dry_run();
    let file = match &arguments.file {
        Some(file) => file.clone(),
        None => {
            let asking = console.asking(&[("FILE", false), ("--yes", is_agreed)])?;
            asking.file(None, "member-import-file-question")?
        }
    };
    let rows = sheet::read(&file)?;
    let on = arguments.on.unwrap_or(console.today);
    let network = console.known(&[])?;
    let list = read(&rows, &network, console.words)?;
    let mut replaces = arguments.replace;
    let mut found = difference(&network, &list, on, replaces);
    console.tell_left_out(&list)?;
    console.tell_wrong(&list, &found)?;
    if !is_agreed && !found.missing.is_empty() && leave(&network, &found, console)? {
        replaces = true;
        found = difference(&network, &list, on, replaces);
    }
    if found.is_none() {
        let same = console.words.say("member-import-same");
        console.paragraph("", &same)?;
        console.tell_missing(&network, &found)?;
        return Ok(Outcome::Sound);
    }
    console.tell_difference(&network, &found)?;
    console.tell_missing(&network, &found)?;
    if !is_agreed {
        let asking = console.asking(&[("--yes", false)])?;
        if !asking.agrees("member-import-question", &told::counts(&found))? {
            return Err(Failure::new("left").into());
        }
    }
    let years: BTreeSet<i32> = years(console.today, found.days());
    writeln!(console.out)?;
    console.change(&arguments.writing, &years, |network, words| {
        plan(&rows, on, replaces, network, words)
    })
}

/// Asks on a terminal whether those leave who are not in the list.
fn leave(network: &Network, found: &Difference<'_>, console: &mut Console) -> Result<bool> {
    let asking = console.asking(&[])?;
    if !asking.is_somebody_there() {
        return Ok(false);
    }
    console.tell_missing(network, found)?;
    console.out.flush()?;
    let filled = [("count", found.missing.len().into())];
    asking.agrees("member-import-leave-question", &filled.into())
}

/// Reads the people of a list; roles may stand there in either language.
fn read(rows: &[Row], network: &Network, words: Words) -> Result<List> {
    let both = [Language::Sv, Language::En].map(|language| Words { language, ..words });
    list::read(rows, network, both)
}

/// Compares once more, with the register as it is once nobody else changes it.
fn plan(rows: &[Row], on: NaiveDate, replaces: bool, network: &Network, words: Words) -> Result<Plan> {
    let list = read(rows, network, words)?;
    let difference: Difference<'_> = difference(network, &list, on, replaces);
    Ok(Plan {
        change: difference.change(network)?,
        story: "story-member-import",
        filled: told::counts(&difference),
    })
}
