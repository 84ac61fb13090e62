//! What is staged for the next commit.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result};
use git2::{IndexEntry, IndexEntryExtendedFlag, Oid, Repository};

use super::repository::{blob, size, told};
use super::{Found, What, by_mode};
use crate::diagnostic::Failure;

/// The two bits of an entry's flags that number the sides of a merge which is not resolved.
const SIDES: u16 = 0x3000;

/// The entries of an index below a folder, by path.
pub(super) struct Index {
    repository: Repository,
    // Bytes, since git takes any name; two names that are not UTF-8 may look the same when shown.
    entries: BTreeMap<Vec<u8>, Item>,
}

#[derive(Clone, Copy)]
struct Item {
    oid: Oid,
    mode: u32,
    conflicted: bool,
}

impl Index {
    /// Reads the index of the repository, or the one that git names to a hook.
    pub(super) fn open(repository: Repository, named: Option<&Path>, inside: &Path) -> Result<Self> {
        let index = match named {
            Some(named) => git2::Index::open(named),
            None => repository.index(),
        };
        let index = index.map_err(|error| not_read(&error))?;
        let prefix = bytes(inside);
        let mut entries = BTreeMap::new();
        for entry in index.iter() {
            if let Some(path) = entry.path.strip_prefix(&*prefix)
                && !is_only_intended(&entry)
            {
                let item = Item {
                    oid: entry.id,
                    mode: entry.mode,
                    conflicted: entry.flags & SIDES != 0,
                };
                entries.insert(path.to_vec(), item);
            }
        }
        Ok(Self { repository, entries })
    }

    /// Every file below the folder, by its path.
    pub(super) fn files(&self) -> BTreeSet<String> {
        let path = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).into_owned();
        self.entries.keys().map(path).collect()
    }

    /// Lists a folder; what is not there is empty.
    pub(super) fn list(&self, folder: &str) -> Vec<Found> {
        let start = match folder {
            "" => Vec::new(),
            folder => format!("{folder}/").into_bytes(),
        };
        let mut found = Vec::new();
        let mut last: &[u8] = b"";
        for (path, item) in self.entries.range(start.clone()..) {
            let Some(rest) = path.strip_prefix(&*start) else {
                break;
            };
            match rest.iter().position(|&byte| byte == b'/') {
                // The files of a folder follow each other, so it is seen once.
                Some(end) if &rest[..end] == last => {}
                Some(end) => {
                    last = &rest[..end];
                    found.push(Found::new(last, What::Folder));
                }
                None => found.push(Found::new(rest, self.what(item))),
            }
        }
        found
    }

    /// Reads a file.
    pub(super) fn read(&self, file: &str) -> Result<Vec<u8>> {
        let item = self
            .entries
            .get(file.as_bytes())
            .with_context(|| Failure::new("file-not-read").with("path", file))?;
        blob(&self.repository, item.oid, file)
    }

    fn what(&self, item: &Item) -> What {
        if item.conflicted {
            return What::Conflicted;
        }
        // The size that the index notes is that of the file on disk, and often it is not noted at all.
        by_mode(item.mode, || size(&self.repository, item.oid))
    }
}

/// Tells whether an entry only announces a file (`git add --intent-to-add`): the commit will not have it.
fn is_only_intended(entry: &IndexEntry) -> bool {
    entry.flags_extended & IndexEntryExtendedFlag::INTENT_TO_ADD.bits() != 0
}

fn bytes(inside: &Path) -> Vec<u8> {
    let parts = inside.components();
    parts
        .flat_map(|part| [part.as_os_str().as_encoded_bytes(), b"/"].concat())
        .collect()
}

/// The parser says only by its message which form of index it does not know.
fn not_read(error: &git2::Error) -> anyhow::Error {
    let extension = |name| error.message().contains("mandatory extension") && error.message().contains(name);
    match () {
        () if extension("'link'") => Failure::new("index-split").into(),
        () if extension("'sdir'") => Failure::new("index-sparse").into(),
        () => told(error).context(Failure::new("index-not-read")),
    }
}
