//! Searches every file that was read, and every name, for personal data.

use std::collections::BTreeSet;

use anyhow::Result;
use rayon::prelude::*;

use super::paper::{self, Paper};
use super::tree::{Tree, read_from_disk};
use crate::network::{Network, Personal, Trouble, Unreadable};
use crate::source::{FilePath, Place, Source};
use crate::text::personal::{Found, Known, find, numbers};

/// What came of a paper.
enum Searched {
    /// Nothing was found, and nothing of it is kept.
    Clean,
    /// Something was found; the text is kept, so that the place can be shown.
    Telling(FilePath, String, Vec<Found>),
    /// It is larger than what is searched.
    TooLarge(FilePath),
}

/// Searches the files that are in the network already, the papers, and the names of all.
pub(super) fn search(tree: &Tree, network: &mut Network, papers: &[Paper]) -> Result<()> {
    let diagnoses = network.settings.privacy.diagnosis_words.clone();
    let known = Known {
        births_until: network.births_until,
        diagnoses: &diagnoses,
    };
    let sources: Vec<(&FilePath, &Source)> = network.sources.iter().collect();
    let found: Vec<Personal> = sources
        .into_par_iter()
        .flat_map_iter(|(file, source)| placed(file, find(source.text(), known)))
        .collect();
    network.personal.extend(found);
    for searched in papers_of(tree, papers, known)? {
        match searched {
            Searched::Clean => {}
            Searched::Telling(file, text, found) => {
                network.personal.extend(placed(&file, found));
                network.searched.insert(FilePath::clone(&file));
                network.sources.insert(file, Source::new(text));
            }
            Searched::TooLarge(file) => network.troubles.push(too_large(&file)),
        }
    }
    let names = names(&network.files, known);
    network.personal.extend(names);
    Ok(())
}

/// The trouble of a file that is too large to search.
pub(super) fn too_large(file: &FilePath) -> Trouble {
    Trouble::Unreadable {
        place: Place::file(file),
        why: Unreadable::Unsearched(paper::LARGEST),
    }
}

fn papers_of(tree: &Tree, papers: &[Paper], known: Known<'_>) -> Result<Vec<Searched>> {
    let search = |paper: &Paper, bytes: Vec<u8>| {
        let file = FilePath::clone(&paper.file);
        if bytes.len() as u64 > paper::LARGEST {
            return Searched::TooLarge(file);
        }
        let text = paper::text(&paper.file, bytes);
        match find(&text, known) {
            found if found.is_empty() => Searched::Clean,
            found => Searched::Telling(file, text, found),
        }
    };
    match tree.on_disk() {
        Some(root) => papers
            .par_iter()
            .map(|paper| {
                let bytes = read_from_disk(root, &paper.file, paper::LARGEST)?;
                let too_large = || Searched::TooLarge(FilePath::clone(&paper.file));
                Ok(bytes.map_or_else(too_large, |bytes| search(paper, bytes)))
            })
            .collect(),
        // One by one, so that no more than one lies in memory.
        None => papers
            .iter()
            .map(|paper| Ok(search(paper, tree.read(&paper.file)?)))
            .collect(),
    }
}

fn placed(file: &FilePath, found: Vec<Found>) -> impl Iterator<Item = Personal> {
    let file = FilePath::clone(file);
    found.into_iter().map(move |found| Personal {
        place: Place::bytes(&file, found.bytes),
        what: found.what,
    })
}

/// Searches the names of files and folders; a folder's name is told once, whatever lies in it.
fn names(files: &BTreeSet<FilePath>, known: Known<'_>) -> Vec<Personal> {
    let mut seen: BTreeSet<FilePath> = BTreeSet::new();
    let mut found = Vec::new();
    for file in files {
        for number in numbers(file, known.births_until) {
            let end = file[number.bytes.end..].find('/');
            let path: FilePath = file[..end.map_or(file.len(), |end| number.bytes.end + end)].into();
            if seen.insert(FilePath::clone(&path)) {
                found.push(Personal {
                    place: Place::file(&path),
                    what: number.what,
                });
            }
        }
    }
    found
}
