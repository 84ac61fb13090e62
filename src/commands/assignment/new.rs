//! `assignment new`: writes down what the mandate gives the network to do.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;

use super::{Console, Outcome};
use crate::commands::among::{self, is_asked};
use crate::commands::asking::Asking;
use crate::commands::meeting::filled;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{id, named, unknown};
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::{Area, Assignment, Entry, Id, Kind, Mandate, digest};
use crate::source::without_mark;
use crate::text::slug::slug;
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "TEXT", value_parser = filled)]
    title: Option<String>,
    #[arg(long, value_name = "TEXT", value_parser = filled)]
    section: Option<String>,
    #[arg(long, value_name = "ID", value_parser = id)]
    area: Vec<String>,
    #[arg(long, value_name = "FILE")]
    text_file: Option<PathBuf>,
    #[arg(long, value_name = "ID", value_parser = id)]
    mandate: Option<String>,
    #[arg(long = "id", value_name = "ID")]
    own_id: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

/// An assignment as the mandate gives it.
struct Given {
    title: String,
    section: Option<String>,
    areas: Vec<String>,
    /// The commissioner's wording.
    text: Option<String>,
    mandate: Option<String>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let given = given(arguments, console)?;
    let years = named::years([console.today], []);
    console.change(&arguments.writing, &years, |network, _| {
        plan(arguments.own_id.as_deref(), &given, network)
    })
}

fn given(arguments: &Arguments, console: &mut Console) -> Result<Given> {
    let text = arguments.text_file.as_deref().map(wording).transpose()?;
    let needed = [("--title", arguments.title.is_some())];
    let asking = console.asking(&needed)?;
    let mut given = Given {
        title: arguments.title.clone().unwrap_or_default(),
        section: arguments.section.clone(),
        areas: arguments.area.clone(),
        text,
        mandate: arguments.mandate.clone(),
    };
    if is_asked(&needed) {
        let network = console.known(&[Kind::Assignment, Kind::Mandate])?;
        ask(&mut given, &network, &asking)?;
    }
    Ok(given)
}

/// Asks for the mandate where several can be meant, and for what it says of the assignment.
fn ask(given: &mut Given, network: &Network, asking: &Asking) -> Result<()> {
    let running = running(network);
    if running.len() > 1 {
        let choice = |mandate: &&Entry<Mandate>| among::choice(mandate.id.as_str(), mandate.id.as_str());
        let choices = running.iter().map(choice).collect();
        let answer = asking.one(given.mandate.take(), "assignment-new-mandate-question", choices)?;
        given.mandate = Some(answer);
    }
    let mandate = mandate(network, given.mandate.as_deref())?;
    given.title = asking.text(None, "assignment-new-title-question", None)?;
    given.section = asking.perhaps(given.section.take(), "assignment-new-section-question")?;
    let choices = areas(mandate).iter();
    let choices = choices
        .map(|area| among::choice(&area.id, area.title.as_str()))
        .collect();
    let areas = std::mem::take(&mut given.areas);
    given.areas = asking.some(areas, "assignment-new-area-question", choices, &[])?;
    Ok(())
}

/// The mandates that run or are to come, by their first days.
fn running(network: &Network) -> Vec<&Entry<Mandate>> {
    let mut mandates = network.mandates_by_day();
    mandates.retain(|mandate| network.today <= *mandate.until);
    mandates
}

/// The mandate that is named; else the one that runs today, or comes next.
fn mandate<'n>(network: &'n Network, named: Option<&str>) -> Result<&'n Entry<Mandate>> {
    if let Some(named) = named {
        return Ok(unknown::found(Kind::Mandate, named, network, &network.mandates)?);
    }
    let next = || running(network).into_iter().next();
    let meant = network.mandate_on(network.today).or_else(next);
    meant.ok_or_else(|| Failure::new("no-mandate-for-assignment").into())
}

fn areas(mandate: &Mandate) -> &[Area] {
    let strategy = mandate.strategy.as_ref();
    strategy.map_or(&[][..], |strategy| &strategy.areas)
}

/// The commissioner's wording in a file of its own, with the line ends that every system reads.
fn wording(file: &Path) -> Result<String> {
    let text = fs::read_to_string(file)
        .with_context(|| Failure::new("text-file-unread").with("file", file.display().to_string()))?;
    let text = without_mark(&text).0.replace("\r\n", "\n");
    match text.trim() {
        "" => Err(Failure::new("text-file-empty")
            .with("file", file.display().to_string())
            .into()),
        text => Ok(text.to_owned()),
    }
}

fn plan(own_id: Option<&str>, given: &Given, network: &Network) -> Result<Plan> {
    let mandate = mandate(network, given.mandate.as_deref())?;
    let id = named::new_id(network, own_id, &given.title)?;
    let area = |written: &String| {
        let is_meant = |area: &&Area| area.id == *written || slug(&area.title) == slug(written);
        // One that is not there is told as an unknown reference, with the nearest that is.
        let found = areas(mandate).iter().find(is_meant);
        Id::new(found.map_or(written.as_str(), |area| &area.id))
    };
    let assignment = Assignment {
        section: given.section.clone(),
        areas: given.areas.iter().map(area).collect(),
        text_digest: given.text.as_deref().map(digest),
        text: given.text.clone(),
        ..Assignment::of(mandate.id.clone(), given.title.clone())
    };
    let mut change = Change::default();
    change.create(network, &id, &assignment)?;
    Ok(Plan {
        change,
        story: "story-assignment-new",
        filled: [
            ("title", given.title.as_str().into()),
            ("mandate", mandate.title.as_str().into()),
            (
                "wording",
                if given.text.is_some() { "sealed" } else { "none" }.into(),
            ),
        ]
        .into(),
    })
}
