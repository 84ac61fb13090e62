//! The trees that a network is read from: the work tree, the index of git, any commit, and each of them with
//! changes that are not written yet.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::diagnostic::Failure;

mod changed;
mod commit;
mod disk;
mod index;
mod repository;

use changed::Changed;
pub use changed::Changes;
use commit::Commit;
use index::Index;

/// Which state of the folder is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Revision {
    /// The files as they lie on disk.
    WorkTree,
    /// What is staged for the next commit.
    Staged,
    /// A commit, by any name that git knows.
    Commit(String),
}

/// A folder of files, wherever it lies.
pub struct Tree {
    /// The way from the top of the repository to the folder, with a `/` at its end; empty at the top.
    pub prefix: String,
    origin: Origin,
}

enum Origin {
    Disk(PathBuf),
    Index(Index),
    Commit(Commit),
    Changed(Changed),
}

/// What a name in a folder stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A file, with its size in bytes where that is known beforehand.
    File(Option<u64>),
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A repository of its own inside this one.
    Submodule,
    /// A device, a pipe or a socket.
    Special,
    /// A file that a merge has left in several versions.
    Conflicted,
}

/// A name in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The name; with marks of replacement where it was not UTF-8.
    pub name: String,
    /// Whether the name was UTF-8.
    pub readable: bool,
    /// What it stands for.
    pub what: What,
}

impl Found {
    fn new(name: &[u8], what: What) -> Self {
        Self {
            name: String::from_utf8_lossy(name).into_owned(),
            readable: std::str::from_utf8(name).is_ok(),
            what,
        }
    }
}

/// The files of a tree that git keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// All of them: they come out of git.
    All,
    /// These, by their paths.
    These(BTreeSet<String>),
    /// Nobody knows: there is no git, or it cannot tell.
    Unknown,
}

impl Tree {
    /// Opens a folder in a state.
    ///
    /// # Errors
    ///
    /// Fails when git is needed and the folder lies in no repository that can be read, or when the revision
    /// does not exist.
    pub fn open(folder: &Path, revision: &Revision) -> Result<Self> {
        let folder = fs::canonicalize(folder).with_context(|| failure("folder-not-opened", folder))?;
        let (inside, origin) = match revision {
            Revision::WorkTree => (repository::inside(&folder), Origin::Disk(folder)),
            Revision::Staged => {
                let home = repository::open(&folder)?;
                let index = Index::open(home.repository, home.index.as_deref(), &home.inside)?;
                (home.inside, Origin::Index(index))
            }
            Revision::Commit(name) => {
                let home = repository::open(&folder)?;
                let commit = Commit::open(home.repository, name, &home.inside)?;
                (home.inside, Origin::Commit(commit))
            }
        };
        let prefix = slashed(&inside);
        Ok(Self { prefix, origin })
    }

    /// Lays changes over the tree, so that what a command would write can be judged before it is written.
    #[must_use]
    pub fn with(self, changes: Changes) -> Self {
        let prefix = self.prefix.clone();
        let below = Box::new(self);
        let origin = Origin::Changed(Changed { below, changes });
        Self { prefix, origin }
    }

    /// Lists a folder by its path below the network's folder, sorted by name; what is not there is empty.
    ///
    /// # Errors
    ///
    /// Fails when the disk or the repository does.
    pub fn list(&self, folder: &str) -> Result<Vec<Found>> {
        self.list_where(folder, |_| true)
    }

    /// Lists what is wanted of a folder, which costs little where that is little of much.
    ///
    /// # Errors
    ///
    /// Fails when the disk or the repository does.
    pub fn list_where(&self, folder: &str, is_wanted: impl Fn(&Found) -> bool) -> Result<Vec<Found>> {
        let mut found = match &self.origin {
            Origin::Disk(root) => disk::list(&root.join(folder))?,
            Origin::Index(index) => index.list(folder),
            Origin::Commit(commit) => commit.list(folder)?,
            Origin::Changed(changed) => changed.list(folder)?,
        };
        found.retain(is_wanted);
        found.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(found)
    }

    /// Tells whether there is nothing at all in the folder.
    ///
    /// # Errors
    ///
    /// Fails when the disk or the repository does.
    pub fn is_empty(&self) -> Result<bool> {
        Ok(self.list("")?.is_empty())
    }

    /// Reads a file that [`Tree::list`] has told of.
    ///
    /// # Errors
    ///
    /// Fails when the disk or the repository does.
    pub fn read(&self, file: &str) -> Result<Vec<u8>> {
        match &self.origin {
            Origin::Disk(root) => disk::read(&root.join(file)),
            Origin::Index(index) => index.read(file),
            Origin::Commit(commit) => commit.read(file),
            Origin::Changed(changed) => changed.read(file),
        }
    }

    /// Tells which of its files git keeps.
    pub fn kept(&self) -> Kept {
        match &self.origin {
            Origin::Disk(root) => {
                let index = repository::open(root)
                    .and_then(|home| Index::open(home.repository, home.index.as_deref(), &home.inside));
                index.map_or(Kept::Unknown, |index| Kept::These(index.files()))
            }
            Origin::Index(_) | Origin::Commit(_) => Kept::All,
            Origin::Changed(changed) => changed.kept(),
        }
    }

    /// The folder itself, where files lie on disk and may be read from several threads at once.
    pub fn on_disk(&self) -> Option<&Path> {
        match &self.origin {
            Origin::Disk(root) => Some(root),
            Origin::Index(_) | Origin::Commit(_) | Origin::Changed(_) => None,
        }
    }

    /// Tells whether the tree is what is staged for the next commit.
    pub fn is_staged(&self) -> bool {
        match &self.origin {
            Origin::Changed(changed) => changed.below.is_staged(),
            origin => matches!(origin, Origin::Index(_)),
        }
    }
}

/// Reads a file of a folder on disk, unless it has more bytes than `most`; this needs no [`Tree`] and so can be done
/// by many threads.
///
/// # Errors
///
/// Fails when the disk does.
pub fn read_from_disk(root: &Path, file: &str, most: u64) -> Result<Option<Vec<u8>>> {
    disk::read_up_to(most, &root.join(file))
}

fn failure(id: &'static str, path: &Path) -> Failure {
    Failure::new(id).with("path", path.display().to_string())
}

fn slashed(path: &Path) -> String {
    path.components()
        .map(|part| format!("{}/", part.as_os_str().to_string_lossy()))
        .collect()
}

/// What a mode of git stands for.
fn by_mode(mode: u32, size: impl FnOnce() -> Option<u64>) -> What {
    match mode & 0o170_000 {
        0o040_000 => What::Folder,
        0o100_000 => What::File(size()),
        0o120_000 => What::Link,
        _ => What::Submodule,
    }
}
