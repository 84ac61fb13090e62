//! Reads a folder into a [`Network`]: every file that is asked for, and every fault on the way.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};
use rayon::prelude::*;

use crate::diagnostic::Failure;
use crate::network::{Index, Network};
use crate::records::network::FORMAT;
use crate::records::{CalendarRecord, Entries, Entry, Id, Kind, Settings};
use crate::source::Sources;

mod mail;
pub mod markdown;
mod paper;
mod record;
mod reread;
mod search;
mod survey;
pub(crate) mod toml;
pub mod tree;
mod years;

pub use reread::reread;

use paper::Paper;
use record::{Contents, Loaded};
use survey::{Job, Survey};
use tree::Tree;

/// What is asked of a folder.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The day as of which everything is judged.
    pub today: NaiveDate,
    /// The last day on which somebody can have been born: the later of `today` and the clock.
    pub births_until: NaiveDate,
    /// The calendar years that are judged.
    pub years: Years,
    /// How much of the folder is read.
    pub extent: Extent,
}

/// Calendar years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Years {
    /// These.
    These(BTreeSet<i32>),
    /// Every year that a meeting lies in, that a record is of, or that a mandate runs in up to today.
    All,
}

/// How much of the folder is read: a command reads what it needs and no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Extent {
    /// Every file.
    Whole,
    /// What the years need: their meetings with minutes, the meetings of the years beside them, and the
    /// records that belong to no year.
    Years,
    /// The organisations and the members, and the records of these kinds; meetings without minutes.
    Records(&'static [Kind]),
    /// The same, and the meetings with the minutes of those that lie in the years.
    Minutes(&'static [Kind]),
    /// The organisations and the members, the meetings with the minutes of those that lie in the years, and the
    /// records of these kinds that the meetings name.
    Named(&'static [Kind]),
}

impl Asked {
    /// Tells whether files are searched for personal data: where the rules are to look at them.
    fn is_searched(&self) -> bool {
        matches!(self.extent, Extent::Whole | Extent::Years)
    }

    /// Tells whether a file is read once the meetings are known, and only if it is needed then.
    fn waits(&self, job: &Job) -> bool {
        match job.contents {
            Contents::Minutes => true,
            Contents::Record(kind) => self.is_named(kind),
        }
    }

    /// Tells whether of a kind only those records are read that meetings name.
    fn is_named(&self, kind: Kind) -> bool {
        matches!(self.extent, Extent::Named(kinds) if kinds.contains(&kind))
    }
}

/// Loads a network.
///
/// # Errors
///
/// Fails when the disk or git does, when the tree holds no `network.toml`, and when its layout is one that
/// this version does not know. What is wrong with the records is no failure: it is in
/// [`Network::troubles`].
pub fn load(tree: &Tree, asked: &Asked) -> Result<Network> {
    let mut survey = Survey::of(tree, asked)?;
    let papers = std::mem::take(&mut survey.papers);
    let jobs = std::mem::take(&mut survey.jobs);
    let (first, later): (Vec<Job>, Vec<Job>) = jobs.into_iter().partition(|job| !asked.waits(job));
    let mut network = empty(asked, survey);
    for loaded in read(tree, &first)? {
        keep(&mut network, loaded);
    }
    check_format(&network, tree)?;
    for loaded in read(tree, &needed(&network, asked, later))? {
        keep(&mut network, loaded);
    }
    if asked.is_searched() {
        let concerns = |paper: &Paper| paper.meeting.is_empty() || is_needed(&network, asked, &paper.meeting);
        let papers: Vec<Paper> = papers.into_iter().filter(concerns).collect();
        search::search(tree, &mut network, &papers)?;
    }
    if asked.years == Years::All {
        network.years = years::of(&network);
    }
    Ok(network)
}

/// Refuses a folder without a network, or with a layout of another version, which it would take for faults.
fn check_format(network: &Network, tree: &Tree) -> Result<()> {
    let file = network.settings_file();
    if !network.files.contains(file) {
        let missing = match tree.is_staged() {
            true => "no-network-staged",
            false => "no-network-in-tree",
        };
        return Err(Failure::new(missing).into());
    }
    match toml::number(network.text(file), "format") {
        Some(format) if format > i64::from(FORMAT) => Err(Failure::new("format-unknown")
            .with("format", format)
            .with("known", FORMAT)
            .into()),
        _ => Ok(()),
    }
}

/// Picks what is needed of the files that have waited for the meetings, which are known now.
fn needed(network: &Network, asked: &Asked, waiting: Vec<Job>) -> Vec<Job> {
    let references = network.references.iter();
    let named: BTreeSet<(Kind, &str)> = references
        .filter(|reference| asked.is_named(reference.kind))
        .map(|reference| (reference.kind, reference.id.as_str()))
        .collect();
    let is_read = |job: &Job| match job.contents {
        Contents::Minutes => is_needed(network, asked, &job.id),
        Contents::Record(kind) => named.contains(&(kind, &job.id)),
    };
    let day = |id: &str| network.meetings.get(id).map(|meeting| *meeting.date);
    let needed = waiting.into_iter().filter(is_read);
    needed
        .map(|job| Job {
            day: day(&job.id),
            ..job
        })
        .collect()
}

/// The minutes of a neighbouring year's meeting are needed only where it was moved into a year asked for.
fn is_needed(network: &Network, asked: &Asked, meeting: &str) -> bool {
    let Years::These(years) = &asked.years else {
        return true;
    };
    let day = network.meetings.get(meeting).map(|meeting| meeting.date.year());
    let planned = survey::year_of(meeting);
    let by_year = asked.extent != Extent::Whole;
    !by_year || [day, planned].iter().flatten().any(|year| years.contains(year))
}

fn read(tree: &Tree, jobs: &[Job]) -> Result<Vec<Loaded>> {
    match tree.on_disk() {
        Some(root) => jobs
            .par_iter()
            .map(|job| {
                let bytes = tree::read_from_disk(root, &job.file, job.limit)?;
                Ok(bytes.map_or_else(|| record::too_large(job), |bytes| record::load(job, bytes)))
            })
            .collect(),
        None => {
            // A repository is not shared between threads, so its files are fetched first and parsed after.
            let fetched: Vec<_> = jobs
                .iter()
                .map(|job| tree.read(&job.file))
                .collect::<Result<_>>()?;
            Ok(jobs
                .par_iter()
                .zip(fetched)
                .map(|(job, bytes)| record::load(job, bytes))
                .collect())
        }
    }
}

fn keep(network: &mut Network, loaded: Loaded) {
    let Loaded {
        file,
        source,
        entry,
        references,
        troubles,
        unread,
        ..
    } = loaded;
    network.references.extend(references);
    network.troubles.extend(troubles);
    network.unread.extend(unread);
    if let Some(source) = source {
        network.sources.insert(file, source);
    }
    if let Some(entry) = entry {
        entry.insert_into(network);
    }
}

fn empty(asked: &Asked, survey: Survey) -> Network {
    let settings = Entry::new(Id::new("network"), survey::SETTINGS.into(), Settings::default());
    let calendar = Entry::new(
        Id::new("calendar"),
        survey::CALENDAR.into(),
        CalendarRecord::default(),
    );
    let years = match &asked.years {
        Years::These(years) => years.clone(),
        Years::All => BTreeSet::new(),
    };
    Network {
        today: asked.today,
        births_until: asked.births_until,
        years,
        whole: asked.extent == Extent::Whole,
        settings,
        calendar,
        organisations: Entries::default(),
        mandates: Entries::default(),
        assignments: Entries::default(),
        reviews: Entries::default(),
        members: Entries::default(),
        working_orders: Entries::default(),
        meetings: Entries::default(),
        minutes: Entries::default(),
        groups: Entries::default(),
        activities: Entries::default(),
        feedback: Entries::default(),
        dispatches: Entries::default(),
        references: Vec::new(),
        known: survey.known,
        files: survey.files,
        troubles: survey.troubles,
        unread: survey.unread,
        sources: Sources::default(),
        searched: BTreeSet::new(),
        personal: Vec::new(),
        kept_back: BTreeSet::new(),
        index: Index::default(),
    }
}
