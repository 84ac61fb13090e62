//! What is sent outside the network: drafted as a mail, and noted as a dispatch once somebody has sent it.
//!
//! Nothing is ever sent by the program.

use std::collections::BTreeSet;
use std::io::Write;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};
use clap::Args;

use super::meeting::filled;
use super::reading::Reading;
use super::when::not_ahead;
use super::writing::{Plan, Writing};
use super::{Console, Outcome, day, id, named};
use crate::diagnostic::{Arguments as Filled, Failure};
use crate::network::Network;
use crate::records::dispatch::DispatchKind;
use crate::records::{Date, Dispatch, Entry, Id, Kind, Meeting, word};
use crate::views::letter::{Envelope, Letter};
use crate::words::Words;
use crate::write::Change;

/// The options of a command that drafts a mail, and notes that it was sent.
#[derive(Args)]
pub(super) struct Sending {
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    sent: Option<NaiveDate>,
    #[arg(long, value_name = "ADDRESS", value_parser = filled)]
    to: Vec<String>,
    #[arg(long, value_name = "ID", value_parser = id)]
    by: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

/// What is sent, and what its record says of it.
pub(super) struct Matter {
    pub(super) letter: Letter,
    pub(super) year: Option<i32>,
    pub(super) meetings: Vec<Id<Meeting>>,
    /// The seal of what was sent.
    pub(super) digest: String,
    /// The files that go with the letter, by their names.
    pub(super) files: Vec<String>,
    /// What the story is filled in with, besides the day and whom it went to.
    pub(super) filled: Filled,
}

impl Sending {
    /// The day that what is sent tells of: the one on which it was sent, else today.
    pub(super) fn day(&self, console: &Console) -> NaiveDate {
        self.sent.unwrap_or(console.today)
    }

    /// Tells whether it is to be noted that it was sent.
    pub(super) fn is_sent(&self) -> bool {
        self.sent.is_some()
    }

    /// Makes sure that what is noted is not asked for in another shape, or from another state of the folder.
    pub(super) fn alone(&self, reading: &Reading) -> Result<()> {
        match self.is_sent() && (reading.json || reading.named().is_some()) {
            true => Err(Failure::new("sent-and-read").into()),
            false => Ok(()),
        }
    }

    /// Whom it goes to: those who are named, else whom the settings name, else whoever somebody names now.
    pub(super) fn envelope(
        &self,
        kind: DispatchKind,
        network: &Network,
        console: &mut Console,
    ) -> Result<Envelope> {
        let mut to = self.to.clone();
        if to.is_empty() {
            let usual = network.usual_recipient(kind);
            let given = (!usual.trim().is_empty()).then_some(usual);
            let asking = console.asking(&[("--to", given.is_some())])?;
            to.push(asking.text(given, "sending-to-question", None)?);
        }
        let by = self.by.as_deref().map(|by| named::member(network, by));
        Ok(Envelope {
            to,
            by: by.transpose()?.map(|member| member.id.clone()),
            day: self.day(console),
        })
    }
}

impl Console {
    /// Shows a letter as it can be pasted into a mail.
    pub(super) fn show_letter(&mut self, letter: &Letter, words: Words) -> Result<()> {
        write!(self.out, "{}", words.masked(&letter.shown(words)))?;
        Ok(())
    }

    /// Notes that something was sent; what is noted already is not noted twice.
    pub(super) fn note(
        &mut self,
        sending: &Sending,
        (kind, story): (DispatchKind, &'static str),
        envelope: &Envelope,
        years: &BTreeSet<i32>,
        matter: impl FnOnce(&Network, Words) -> Result<Matter>,
    ) -> Result<Outcome> {
        not_ahead(envelope.day, self.today)?;
        let mut years = years.clone();
        years.extend([envelope.day.year(), self.today.year()]);
        self.change(&sending.writing, &years, |network, words| {
            let matter = matter(network, words)?;
            let dispatch = Dispatch {
                kind,
                sent: Some(Date(envelope.day)),
                to: envelope.to.clone(),
                by: envelope.by.clone(),
                year: matter.year,
                meetings: matter.meetings,
                digest: Some(matter.digest),
                files: matter.files,
            };
            let mut change = Change::default();
            if !network.dispatches.iter().any(|noted| is_same(noted, &dispatch)) {
                let id = named::dated_id(network, Kind::Dispatch, envelope.day, &word(kind))?;
                change.create(network, &id, &dispatch)?;
            }
            let mut filled = matter.filled;
            filled.insert("sent", envelope.day.into());
            filled.insert("to", matter.letter.to.join(", ").into());
            Ok(Plan {
                change,
                story,
                filled,
            })
        })
    }
}

/// Tells whether a record notes the same already, whoever it says has sent it.
fn is_same(noted: &Entry<Dispatch>, new: &Dispatch) -> bool {
    let about = |dispatch: &Dispatch| {
        let Dispatch {
            kind,
            sent,
            to,
            year,
            meetings,
            digest,
            ..
        } = dispatch.clone();
        (kind, sent, to, year, meetings, digest)
    };
    about(noted) == about(new)
}

/// The words in which something is written to others: those of the network's language, whoever asked.
pub(super) fn words_of(network: &Network, console: &Console) -> Words {
    Words {
        language: network.settings.language,
        ..console.words
    }
}
