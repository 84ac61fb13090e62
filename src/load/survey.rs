//! Walks the folder and tells which files to read, which ids there are, and what stands where nothing should.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use chrono::NaiveDate;

use super::paper::{self, Paper};
use super::record::Contents;
use super::search::too_large;
use super::tree::{Found, Tree, What};
use super::{Asked, Extent, Years};
use crate::network::{Among, Trouble, Unreadable};
use crate::records::Kind;
use crate::source::{FilePath, Place};
use crate::text::composed;

mod names;
mod translated;
mod troubles;

pub(super) use names::year_of;
use names::{folded, is_hidden, is_id_of, is_portable};
use troubles::Wanted;

/// The network's own record.
pub(super) const SETTINGS: &str = "network.toml";
/// School breaks and busy days.
pub(super) const CALENDAR: &str = "calendar.toml";
/// What the folder says of itself to people; the tool does not read it.
const README: &str = "README.md";
const MEETING: &str = "meeting.toml";
pub(super) const MINUTES: &str = "minutes.md";
const ATTACHMENTS: &str = "attachments";

/// A record of a thousand pages is none: 1 MiB.
const LARGEST_RECORD: u64 = 1 << 20;
/// The longest minutes seen are eleven pages: 4 MiB leaves room for anybody.
const LARGEST_MINUTES: u64 = 4 << 20;

/// A file to read.
#[derive(Debug, Clone)]
pub(super) struct Job {
    pub(super) contents: Contents,
    pub(super) id: String,
    pub(super) file: FilePath,
    /// Nothing that is larger is read.
    pub(super) limit: u64,
    /// The day of the meeting that the minutes belong to, once it is known.
    pub(super) day: Option<NaiveDate>,
}

/// What a walk through the folder has found.
#[derive(Debug, Default)]
pub(super) struct Survey {
    pub(super) jobs: Vec<Job>,
    /// What holds no record and is to be searched.
    pub(super) papers: Vec<Paper>,
    pub(super) known: BTreeMap<Kind, BTreeSet<String>>,
    pub(super) files: BTreeSet<FilePath>,
    pub(super) troubles: Vec<Trouble>,
    pub(super) unread: Vec<Place>,
    /// What has no place in the folder, or is hidden.
    astray: Vec<(FilePath, Found)>,
}

impl Survey {
    /// Walks a tree, as far as is asked for.
    pub(super) fn of(tree: &Tree, asked: &Asked) -> Result<Self> {
        let mut survey = Self::default();
        for found in survey.visible("", tree.list("")?) {
            let folder = Kind::FOLDERS
                .into_iter()
                .find(|kind| kind.folder() == Some(&*found.name));
            let file: FilePath = found.name.as_str().into();
            match (&*found.name, folder, found.what) {
                (SETTINGS, ..) => survey.record(Kind::Settings, "network", file, &found),
                (CALENDAR, ..) => survey.record(Kind::Calendar, "calendar", file, &found),
                (README, _, What::File(_)) => survey.paper("", file, &found),
                (README, ..) => {}
                (_, Some(Kind::Meeting), What::Folder) => survey.meetings(tree, asked)?,
                (_, Some(kind), What::Folder) => survey.records(tree, asked, kind)?,
                (_, Some(_), _) => survey.unreadable(file, &found, Wanted::Folder),
                _ => survey.stray(file, &found, Among::Top, names::at_the_top()),
            }
        }
        if asked.is_searched() {
            for (file, found) in paper::astray(tree, &survey.astray)? {
                survey.paper("", file, &found);
            }
        }
        Ok(survey)
    }

    fn records(&mut self, tree: &Tree, asked: &Asked, kind: Kind) -> Result<()> {
        if !is_wanted(kind, asked) {
            return Ok(());
        }
        let folder = kind.folder().unwrap_or_default();
        let mut inside = self.inside(tree, folder, |_| true)?;
        let all: BTreeSet<String> = inside.iter().map(|found| found.name.clone()).collect();
        // Of two names that some systems take for one, the usual form counts.
        inside.sort_by_key(|found| folded(&found.name) != found.name);
        let mut seen = BTreeSet::new();
        for found in inside {
            let file: FilePath = format!("{folder}/{}", found.name).into();
            match found.name.strip_suffix(".toml") {
                Some(id) if is_id_of(kind, id) => {
                    if !seen.insert(folded(id)) {
                        self.know(kind, id);
                        self.trouble(file, Unreadable::Twin);
                    } else if is_near(year_of(id), asked) || !has_years(kind) {
                        self.record(kind, id, file, &found);
                    } else {
                        self.know(kind, id);
                    }
                }
                _ => {
                    let among = match kind {
                        Kind::Review | Kind::WorkingOrder => Among::Years,
                        _ => Among::Records,
                    };
                    let taken = |likely: &String| all.contains(likely);
                    let likely = names::likely(&found.name, among).filter(|likely| !taken(likely));
                    self.stray(file, &found, among, likely.into_iter().collect());
                }
            }
        }
        Ok(())
    }

    fn meetings(&mut self, tree: &Tree, asked: &Asked) -> Result<()> {
        if let Extent::Records(kinds) = asked.extent
            && !kinds.contains(&Kind::Meeting)
        {
            return Ok(());
        }
        // Where the rules look at what was read, they ask of any meeting whether it is there.
        let is_wanted = |found: &Found| {
            let is_meeting = found.what == What::Folder && is_id_of(Kind::Meeting, &found.name);
            asked.is_searched() || !is_meeting || is_near(year_of(&found.name), asked)
        };
        for found in self.inside(tree, "meetings", is_wanted)? {
            let file: FilePath = format!("meetings/{}", found.name).into();
            match (is_id_of(Kind::Meeting, &found.name), found.what) {
                (false, _) => {
                    let likely = names::meeting_folder(&found.name, found.what == What::Folder);
                    self.stray(file, &found, Among::Days, likely.into_iter().collect());
                }
                (true, What::Folder) if is_near(year_of(&found.name), asked) => {
                    self.meeting(tree, asked, &found.name)?;
                }
                (true, What::Folder) => self.know(Kind::Meeting, &found.name),
                (true, _) => {
                    self.know(Kind::Meeting, &found.name);
                    self.unreadable(file, &found, Wanted::Folder);
                }
            }
        }
        Ok(())
    }

    fn meeting(&mut self, tree: &Tree, asked: &Asked, id: &str) -> Result<()> {
        let folder = format!("meetings/{id}");
        let inside = self.inside(tree, &folder, |_| true)?;
        if !inside.is_empty() && !inside.iter().any(|found| found.name == MEETING) {
            self.know(Kind::Meeting, id);
            self.trouble(format!("{folder}/{MEETING}").into(), Unreadable::Missing);
        }
        for found in inside {
            let file: FilePath = format!("{folder}/{}", found.name).into();
            match (&*found.name, found.what) {
                (MEETING, _) => self.record(Kind::Meeting, id, file, &found),
                (MINUTES, _) if matches!(asked.extent, Extent::Records(_)) => {}
                (MINUTES, _) => self.job(Contents::Minutes, id, file, &found, LARGEST_MINUTES),
                (ATTACHMENTS, What::Folder) => self.attachments(tree, id, &file)?,
                (ATTACHMENTS, _) => self.unreadable(file, &found, Wanted::Folder),
                _ => {
                    let known = [MEETING, MINUTES, ATTACHMENTS].map(str::to_owned).to_vec();
                    self.stray(file, &found, Among::Meeting, known);
                }
            }
        }
        Ok(())
    }

    fn attachments(&mut self, tree: &Tree, meeting: &str, folder: &str) -> Result<()> {
        for found in self.inside(tree, folder, |_| true)? {
            let file: FilePath = format!("{folder}/{}", found.name).into();
            match found.what {
                What::Folder if found.readable && is_portable(&found.name) => {
                    self.attachments(tree, meeting, &file)?;
                }
                What::File(_) if found.readable && is_portable(&found.name) => {
                    self.paper(meeting, file, &found);
                }
                _ => self.unreadable(file, &found, Wanted::File(0)),
            }
        }
        Ok(())
    }

    fn paper(&mut self, meeting: &str, file: FilePath, found: &Found) {
        self.files.insert(FilePath::clone(&file));
        match found.what {
            What::File(size) if paper::is_text(&file) => match size {
                Some(size) if size > paper::LARGEST => self.troubles.push(too_large(&file)),
                _ => self.papers.push(Paper {
                    meeting: meeting.to_owned(),
                    file,
                }),
            },
            _ => {}
        }
    }

    /// What is wanted of a folder; nothing where it is a repository of its own, which git does not look into.
    fn inside(
        &mut self,
        tree: &Tree,
        folder: &str,
        is_wanted: impl Fn(&Found) -> bool,
    ) -> Result<Vec<Found>> {
        let inside = tree.list_where(folder, is_wanted)?;
        if inside.iter().any(|found| found.name == ".git") {
            self.trouble(folder.into(), Unreadable::Repository);
            return Ok(Vec::new());
        }
        Ok(self.visible(folder, inside))
    }

    /// Puts what is hidden aside: it is no record, but git may keep it.
    fn visible(&mut self, folder: &str, found: Vec<Found>) -> Vec<Found> {
        let (hidden, visible): (Vec<Found>, Vec<Found>) = found.into_iter().partition(is_hidden);
        let path = |name: &str| match folder {
            "" => name.into(),
            folder => format!("{folder}/{name}").into(),
        };
        let hidden = hidden
            .into_iter()
            .filter(|found| found.readable && found.name != ".git");
        self.astray.extend(hidden.map(|found| (path(&found.name), found)));
        visible
    }

    fn record(&mut self, kind: Kind, id: &str, file: FilePath, found: &Found) {
        self.know(kind, id);
        self.job(Contents::Record(kind), id, file, found, LARGEST_RECORD);
    }

    fn know(&mut self, kind: Kind, id: &str) {
        self.known
            .entry(kind)
            .or_default()
            .insert(composed(id).into_owned());
    }

    fn job(&mut self, contents: Contents, id: &str, file: FilePath, found: &Found, limit: u64) {
        self.files.insert(FilePath::clone(&file));
        match found.what {
            What::File(size)
                if found.readable && is_portable(&found.name) && size.unwrap_or_default() <= limit =>
            {
                self.jobs.push(Job {
                    contents,
                    id: composed(id).into_owned(),
                    file,
                    limit,
                    day: None,
                });
            }
            _ => self.unreadable(file, found, Wanted::File(limit)),
        }
    }
}

fn has_years(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Meeting | Kind::Activity | Kind::Feedback | Kind::Dispatch
    )
}

fn is_wanted(kind: Kind, asked: &Asked) -> bool {
    match asked.extent {
        Extent::Whole | Extent::Years => true,
        _ if matches!(kind, Kind::Organisation | Kind::Member) => true,
        Extent::Records(kinds) | Extent::Minutes(kinds) | Extent::Named(kinds) => kinds.contains(&kind),
    }
}

/// Whether a year is one of those asked for or lies beside one; a name without a year always is.
fn is_near(year: Option<i32>, asked: &Asked) -> bool {
    match (&asked.years, year) {
        (Years::These(years), Some(year)) if asked.extent != Extent::Whole => {
            (year - 1..=year + 1).any(|year| years.contains(&year))
        }
        _ => true,
    }
}
