//! `meeting publish`: notes where and when final minutes were published, and the seal of what was.

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::{Console, Outcome, around, filled, not_ahead, not_cancelled};
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id};
use crate::diagnostic::{Argument, Failure};
use crate::network::Network;
use crate::records::meeting::{Publication, Stage};
use crate::records::{Date, Meeting, digest};
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[arg(long, value_name = "URL", value_parser = filled)]
    url: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let asking = console.asking(&[("ID", arguments.id.is_some()), ("--url", arguments.url.is_some())])?;
    let id = super::chosen(console, &asking, arguments.id.as_deref(), |_, meeting| {
        meeting.stage() == Some(Stage::Final) && !is_published(meeting)
    })?;
    let url = asking.text(arguments.url.clone(), "meeting-publish-url-question", None)?;
    let on = arguments.on.unwrap_or(console.today);
    not_ahead(on, console.today)?;
    console.change(&arguments.writing, &around(&id), |network, _| {
        if !arguments.writing.is_forced() {
            check(&id, (url.trim(), on), network)?;
        }
        plan(&id, url.trim(), on, network)
    })
}

/// Tells whether what was published is the text that stands: after an erratum it is not.
fn is_published(meeting: &Meeting) -> bool {
    let seal = meeting
        .publication
        .as_ref()
        .map(|publication| &publication.digest);
    let (Some(Some(seal)), Some(status)) = (seal, &meeting.minutes) else {
        return seal.is_some();
    };
    status.is_sealed(seal)
}

/// Refuses to write another day or address over that of a text that is published already.
fn check(id: &str, (url, on): (&str, NaiveDate), network: &Network) -> Result<()> {
    let meeting = not_cancelled(network, id)?;
    match &meeting.publication {
        Some(publication) if is_published(meeting) => {
            let is_same = publication.url.as_deref() == Some(url) && publication.on == Some(Date(on));
            match is_same {
                true => Ok(()),
                false => Err(Failure::new("minutes-are-published")
                    .with("id", id)
                    .with("day", publication.on)
                    .with("url", publication.url.as_ref())
                    .into()),
            }
        }
        _ => Ok(()),
    }
}

fn plan(id: &str, url: &str, on: NaiveDate, network: &Network) -> Result<Plan> {
    let meeting = not_cancelled(network, id)?;
    let seal = sealed(network, meeting, id)?;
    let mut change = Change::default();
    change.edit(network, meeting, |meeting| {
        meeting.publication = Some(Publication {
            on: Some(Date(on)),
            url: Some(url.to_owned()),
            digest: Some(seal),
        });
    })?;
    Ok(Plan {
        change,
        story: "story-meeting-publish",
        filled: [
            ("id", id.into()),
            ("day", (*meeting.date).into()),
            ("on", on.into()),
            ("url", url.into()),
        ]
        .into(),
    })
}

/// The seal of the minutes, which are final and still what was sealed.
fn sealed(network: &Network, meeting: &Meeting, id: &str) -> Result<String> {
    let minutes = network.minutes.get(id);
    let status = meeting
        .minutes
        .as_ref()
        .filter(|status| status.status == Stage::Final);
    let (Some(minutes), Some(status)) = (minutes, status) else {
        return Err(Failure::new("minutes-not-final").with("id", id).into());
    };
    let digest = digest(network.text(&minutes.file));
    match status.is_sealed(&digest) {
        true => Ok(digest),
        false => Err(Failure::new("minutes-not-sealed")
            .with("id", id)
            .with("file", Argument::file(&*minutes.file))
            .into()),
    }
}
