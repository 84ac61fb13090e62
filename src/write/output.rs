//! The folder that an export goes to: what is equal stays, what differs is written, what is no longer made goes.
//!
//! New files lie ready below the folder's own corner until all of them are made, so an export that fails leaves the
//! former one as it was. While they are put in their places the list of files says that the export is not whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{failure, guard, prune};
use crate::diagnostic::Failure;
use crate::exports::Artifact;
use crate::records::digest_of;

mod folder;

/// What the tool keeps of its own in the folder.
const CORNER: &str = ".elevhalsa-export";
const LIST: &str = "files.json";
const READY: &str = "new";
const VERSION: u32 = 1;

/// A folder that holds an export, or is to hold one, and that nobody else writes to as long as this lives.
pub struct Output {
    root: PathBuf,
    list: List,
    _guard: Option<File>,
}

/// The files of an export.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
struct List {
    version: u32,
    /// Whether all of them are in their places.
    is_whole: bool,
    /// What the export was made from.
    input: Option<String>,
    /// The digest of each file, by its path.
    files: BTreeMap<String, String>,
}

/// What an export did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Files that are new or differ.
    pub written: usize,
    /// Files that were equal.
    pub left: usize,
    /// Files that are no longer made.
    pub removed: usize,
}

/// How a folder differs from what would be exported.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// A file that is not there.
    Missing(String),
    /// A file with other bytes.
    Changed(String),
    /// A file that is no longer made.
    Surplus(String),
}

impl Output {
    /// Opens a folder for writing, and makes it where there is none.
    ///
    /// # Errors
    ///
    /// Fails when the folder holds files that no export has made, and when the disk does.
    pub fn open(root: &Path) -> Result<Self> {
        folder::check(root, &list(root)?.files)?;
        let corner = root.join(CORNER);
        let held = guard(&corner, |_| ())?;
        // Another export may have ended while this one waited.
        let list = list(root)?;
        folder::check(root, &list.files)?;
        Ok(Self {
            root: root.to_owned(),
            list,
            _guard: Some(held),
        })
    }

    /// Opens a folder only to look at it.
    ///
    /// # Errors
    ///
    /// Fails when the folder holds files that no export has made, and when the disk does.
    pub fn look_at(root: &Path) -> Result<Self> {
        let list = list(root)?;
        folder::check(root, &list.files)?;
        Ok(Self {
            root: root.to_owned(),
            list,
            _guard: None,
        })
    }

    /// Tells whether the folder holds just what was made from an input, so that nothing is to be made anew.
    ///
    /// # Errors
    ///
    /// Fails when the disk does.
    pub fn is_made_from(&self, input: &str) -> Result<bool> {
        if !self.list.is_whole || self.list.input.as_deref() != Some(input) {
            return Ok(false);
        }
        let files: Vec<_> = self.list.files.iter().collect();
        let all_equal = files.par_iter().map(|(path, digest)| {
            let bytes = existing(&self.root.join(path))?;
            Ok(bytes.is_some_and(|bytes| digest_of(&bytes) == **digest))
        });
        all_equal.try_reduce(|| true, |one, other| Ok(one && other))
    }

    /// Counts the files of the export that lies in the folder.
    pub fn file_count(&self) -> usize {
        self.list.files.len()
    }

    /// Writes an export: what differs is written and what is no longer made is taken away, once everything is made.
    ///
    /// # Errors
    ///
    /// Fails when a file cannot be made, and then nothing has changed; or when the disk does.
    pub fn write(mut self, input: &str, artifacts: &[Artifact<'_>], made: impl Fn() + Sync) -> Result<Tally> {
        let ready = self.root.join(CORNER).join(READY);
        discard(&ready)?;
        let folders: BTreeSet<&Path> = artifacts
            .iter()
            .filter_map(|one| Path::new(&one.path).parent())
            .collect();
        for folder in folders {
            let folder = ready.join(folder);
            fs::create_dir_all(&folder).with_context(|| failure(&folder))?;
        }
        let laid: Vec<(String, String, bool)> = artifacts
            .par_iter()
            .map(|artifact| {
                let bytes = artifact.bytes()?;
                let differs = existing(&self.root.join(&artifact.path))?.as_ref() != Some(&bytes);
                if differs {
                    let path = ready.join(&artifact.path);
                    fs::write(&path, &bytes).with_context(|| failure(&path))?;
                }
                made();
                Ok((artifact.path.clone(), digest_of(&bytes), differs))
            })
            .collect::<Result<_>>()?;
        let new: BTreeMap<String, String> = laid
            .iter()
            .map(|(path, digest, _)| (path.clone(), digest.clone()))
            .collect();
        let former = std::mem::take(&mut self.list.files);
        let gone: Vec<&String> = former.keys().filter(|path| !new.contains_key(*path)).collect();
        let changed: Vec<&String> = laid.iter().filter(|one| one.2).map(|(path, ..)| path).collect();
        let tally = Tally {
            written: changed.len(),
            left: laid.len() - changed.len(),
            removed: gone.len(),
        };
        if tally.written + tally.removed > 0 {
            // Should this be the last that is seen of it, the next export knows all of the files as its own.
            self.note(false, input, former.iter().chain(&new))?;
            for path in changed {
                self.put(&ready, path)?;
            }
            for path in gone {
                self.take_away(path)?;
            }
        }
        self.note(true, input, new.iter())?;
        discard(&ready)?;
        Ok(tally)
    }

    /// Tells how the folder differs from an export.
    ///
    /// # Errors
    ///
    /// Fails when a file cannot be made, or when the disk does.
    pub fn compare(&self, artifacts: &[Artifact<'_>], made: impl Fn() + Sync) -> Result<Vec<Difference>> {
        let differences = artifacts.par_iter().map(|artifact| {
            let bytes = artifact.bytes()?;
            made();
            let there = existing(&self.root.join(&artifact.path))?;
            Ok(match there {
                None => Some(Difference::Missing(artifact.path.clone())),
                Some(there) if there != bytes => Some(Difference::Changed(artifact.path.clone())),
                Some(_) => None,
            })
        });
        let differences: Vec<Option<Difference>> = differences.collect::<Result<_>>()?;
        let paths: BTreeSet<&String> = artifacts.iter().map(|artifact| &artifact.path).collect();
        let surplus = self.list.files.keys().filter(|path| !paths.contains(path));
        let surplus = surplus.filter(|path| self.root.join(path).exists());
        let surplus = surplus.map(|path| Difference::Surplus(path.clone()));
        let mut all: Vec<Difference> = differences.into_iter().flatten().chain(surplus).collect();
        all.sort();
        Ok(all)
    }

    fn note<'f>(
        &self,
        is_whole: bool,
        input: &str,
        files: impl Iterator<Item = (&'f String, &'f String)>,
    ) -> Result<()> {
        let list = List {
            version: VERSION,
            is_whole,
            input: is_whole.then(|| input.to_owned()),
            files: files
                .map(|(path, digest)| (path.clone(), digest.clone()))
                .collect(),
        };
        let mut text = serde_json::to_string_pretty(&list)?;
        text.push('\n');
        super::file(&self.root.join(CORNER).join(LIST), text.as_bytes())
    }

    fn put(&self, ready: &Path, path: &str) -> Result<()> {
        let to = self.root.join(path);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).with_context(|| failure(folder))?;
        }
        fs::rename(ready.join(path), &to).with_context(|| failure(&to))
    }

    fn take_away(&self, path: &str) -> Result<()> {
        let path = self.root.join(path);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error).with_context(|| failure(&path)),
            _ => {
                prune(&self.root, &path);
                Ok(())
            }
        }
    }
}

/// The list of the files of the export that lies in a folder; empty where there is none.
fn list(root: &Path) -> Result<List> {
    let path = root.join(CORNER).join(LIST);
    let Some(bytes) = existing(&path)? else {
        return Ok(List::default());
    };
    let list: Option<List> = serde_json::from_slice(&bytes).ok();
    list.filter(|list| list.version == VERSION).ok_or_else(|| {
        Failure::new("export-list-unknown")
            .with("path", path.display().to_string())
            .into()
    })
}

fn existing(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => {
            Err(error).with_context(|| Failure::new("file-not-read").with("path", path.display().to_string()))
        }
    }
}

fn discard(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error).with_context(|| failure(folder)),
        _ => Ok(()),
    }
}
