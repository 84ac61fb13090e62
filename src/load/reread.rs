//! Reads records anew from other texts than they have in the tree.

use rayon::prelude::*;

use super::record::{self, Contents};
use super::survey::{CALENDAR, Job, MINUTES, SETTINGS};
use crate::network::Network;
use crate::records::Kind;
use crate::source::FilePath;

/// Puts the records of these texts in the place of those that the network has.
///
/// What is wrong with a text was told when its file was read; a record that can no longer be read is taken out, so that
/// nothing of the former text is left.
pub fn reread(network: &mut Network, texts: Vec<(FilePath, String)>) {
    let jobs = texts
        .into_iter()
        .filter_map(|(file, text)| Some((job(network, file)?, text)));
    let jobs: Vec<(Job, String)> = jobs.collect();
    let loaded: Vec<_> = jobs
        .into_par_iter()
        .map(|(job, text)| record::load(&job, text.into_bytes()))
        .collect();
    for loaded in loaded {
        match loaded.entry {
            Some(entry) => {
                let source = loaded.source.into_iter();
                source.for_each(|source| network.sources.insert(FilePath::clone(&loaded.file), source));
                entry.insert_into(network);
            }
            None => network.leave_out(&loaded.file),
        }
    }
    network.forget_order();
}

/// Tells what a file holds by its path.
fn job(network: &Network, file: FilePath) -> Option<Job> {
    let mut parts = file.split('/');
    let (folder, name) = (parts.next()?, parts.next());
    let (kind, id) = match (folder, name) {
        (SETTINGS, None) => (Kind::Settings, Kind::Settings.id()),
        (CALENDAR, None) => (Kind::Calendar, Kind::Calendar.id()),
        (_, Some(name)) => {
            let kind = Kind::FOLDERS.into_iter().find(|kind| kind.holds(&file))?;
            (kind, name.strip_suffix(".toml").unwrap_or(name))
        }
        _ => return None,
    };
    let id = id.to_owned();
    let is_minutes = kind == Kind::Meeting && parts.next() == Some(MINUTES);
    let meeting = network.meetings.get(&id).filter(|_| is_minutes);
    Some(Job {
        contents: match is_minutes {
            true => Contents::Minutes,
            false => Contents::Record(kind),
        },
        day: meeting.map(|meeting| *meeting.date),
        limit: u64::MAX,
        id,
        file,
    })
}
