//! A network made ready for an audience.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use anyhow::Result;
use chrono::{DateTime, FixedOffset, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use serde_json::Value;

use super::calendar;
use super::disclosure::Disclosure;
use crate::history::Trace;
use crate::network::Network;
use crate::source::FilePath;
use crate::views::audience::Audience;
use crate::views::duties::told;
use crate::views::owed::{Owed, owed};
use crate::words::Words;

/// What an edition is made of.
pub struct Preparation {
    /// The network as it was read, with every year.
    pub network: Network,
    /// Whom the edition is for.
    pub audience: Audience,
    /// The language of the edition.
    pub words: Words,
    /// How the duties stand, judged of the network as it was read and for this audience.
    pub duties: told::Report,
    /// The network's folder on disk.
    pub folder: PathBuf,
    /// The formats that are made.
    pub formats: BTreeSet<&'static str>,
    /// What git knows of the files.
    pub changes: BTreeMap<FilePath, Trace>,
    /// Files that hold personal data that no page may show.
    pub left_out: Vec<LeftOut>,
}

/// A file whose record is left out, and the rule that it breaks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeftOut {
    /// The file.
    pub file: FilePath,
    /// The rule.
    pub rule: &'static str,
}

/// A network as an audience may see it, and what all formats need to know beside it.
pub struct Edition {
    /// The network; a public edition holds nothing of anybody that was not released.
    pub network: Network,
    /// Whom it is for.
    pub audience: Audience,
    /// The language.
    pub words: Words,
    /// How the duties stand, in the shape that `duties --json` gives.
    pub duties: Value,
    /// What is owed next, by its last day.
    pub owed: Vec<Owed>,
    /// The zone that times of day are meant in.
    pub zone: Tz,
    /// The formats that are made, for links from one to another.
    pub formats: BTreeSet<&'static str>,
    /// The folder of the network's own theme, where it has one.
    pub theme: Option<PathBuf>,
    changes: BTreeMap<FilePath, Trace>,
}

impl Edition {
    /// Takes out of a network what the audience may not see.
    ///
    /// # Errors
    ///
    /// Fails when the duties have no shape, which no record can bring about.
    pub fn prepare(preparation: Preparation) -> Result<Self> {
        let Preparation {
            mut network,
            audience,
            words,
            duties,
            folder,
            formats,
            changes,
            left_out,
        } = preparation;
        let theme = network
            .settings
            .site
            .theme
            .as_ref()
            .map(|theme| folder.join(theme));
        let zone = calendar::zone(&network);
        for LeftOut { file, .. } in &left_out {
            network.leave_out(file);
        }
        let disclosure = Disclosure::of(&network, audience, words);
        disclosure.apply(&mut network);
        let mut owed = owed(&duties);
        for owed in &mut owed {
            let texts = [&mut owed.id, &mut owed.title, &mut owed.text, &mut owed.sought];
            texts.into_iter().for_each(|text| disclosure.apply_to_text(text));
        }
        let mut duties = serde_json::to_value(&duties)?;
        disclosure.apply_to_shape(&mut duties);
        Ok(Self {
            network,
            audience,
            words,
            duties,
            owed,
            zone,
            theme,
            formats,
            changes,
        })
    }

    /// When any of some files was last committed, in UTC.
    ///
    /// The clock is never read, so that the same records give the same bytes: what is not committed yet counts as
    /// the newest commit of the folder, and without git the day as of which everything is judged.
    pub fn changed<'f>(&self, files: impl IntoIterator<Item = &'f FilePath>) -> DateTime<Utc> {
        let known = |trace: &Trace| match trace {
            Trace::Commit(change) => Some(change.time),
            Trace::NotCommitted => None,
        };
        let mut newest: Option<DateTime<FixedOffset>> = None;
        for file in files {
            match self.changes.get(file).map(known) {
                Some(Some(time)) => newest = newest.max(Some(time)),
                _ => return self.newest(),
            }
        }
        newest.map_or_else(|| self.newest(), |time| time.to_utc())
    }

    /// When anything was last committed, in UTC.
    pub fn newest(&self) -> DateTime<Utc> {
        let times = self.changes.values().filter_map(|trace| match trace {
            Trace::Commit(change) => Some(change.time.to_utc()),
            Trace::NotCommitted => None,
        });
        let today = self.network.today.and_time(NaiveTime::MIN);
        times.max().unwrap_or_else(|| Utc.from_utc_datetime(&today))
    }

    /// Tells whether everything may be seen.
    pub fn is_internal(&self) -> bool {
        self.audience == Audience::Internal
    }
}
