//! Writes a change: under a lock, each file whole, and then one commit with exactly these files.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::change::Change;
use super::git::Git;
use super::journal::{Journal, Step};
use super::{Staged, failure, guard, place, remove};
use crate::diagnostic::{Failure, Twice};
use crate::source::FilePath;

/// Where what belongs to a folder outside git is kept.
const HIDDEN: &str = ".elevhalsa";

/// A folder that nobody else changes as long as this lives.
pub struct Writer {
    root: PathBuf,
    /// The repository that the change is committed in.
    git: Option<Git>,
    in_repository: bool,
    /// Where the change is noted as long as it is under way.
    journal: PathBuf,
    guard: File,
}

/// Where a change is kept once it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// In a commit.
    Committed,
    /// In the work tree, since that is what was asked for.
    Uncommitted,
    /// In the folder, which lies in no repository.
    Folder,
    /// Nowhere: all was as it became.
    Unchanged,
}

impl Writer {
    /// Opens a folder for a change, waiting for whoever changes it now, and undoes what a command that was killed
    /// has left half done. `waits` is told before it waits, with the process that is waited for where it is known.
    ///
    /// # Errors
    ///
    /// Fails when the folder cannot be written, when git is needed and not there, and, where a commit is wanted,
    /// when none can be made: a merge under way, no branch, nobody to be its author, a locked index.
    pub fn open(root: &Path, commits: bool, waits: impl FnOnce(Option<u32>)) -> Result<Self> {
        let root = fs::canonicalize(root).with_context(|| failure(root))?;
        let git = Git::of(&root)?;
        let home = match &git {
            Some(git) => git.home.join("elevhalsa"),
            None => root.join(HIDDEN),
        };
        let inside = git.as_ref().map_or("", |git| git.inside.as_str());
        let journal = Journal::path(&home, inside);
        let guard = guard(&home, waits)?;
        Journal::recover(&journal, &root, git.as_ref())?;
        if let Some(git) = git.as_ref().filter(|_| commits) {
            git.is_ready()?;
            git.is_unlocked()?;
        }
        Ok(Self {
            root,
            in_repository: git.is_some(),
            git: git.filter(|_| commits),
            journal,
            guard,
        })
    }

    /// Writes a change, and commits it with a message where the folder lies in a repository.
    ///
    /// # Errors
    ///
    /// Fails when the disk or git does, a hook refuses, a file holds edits that somebody has not committed, or one is
    /// no longer what the change was worked out from; then the folder is as it was before.
    pub fn write(&self, change: &Change, message: &str) -> Result<Kept> {
        let files: Vec<FilePath> = change.files.keys().cloned().collect();
        self.is_as_read(change)?;
        if let Some(git) = &self.git {
            let changed = self.changed(change)?;
            let uncommitted = git.uncommitted(&changed)?;
            if !uncommitted.is_empty() {
                return Err(Failure::new("uncommitted-edits")
                    .with("files", uncommitted.join(", "))
                    .into());
            }
            if changed.is_empty() && self.is_there(&files) && git.uncommitted(&files)?.is_empty() {
                return Ok(Kept::Unchanged);
            }
        }
        let journal = Journal::begin(&self.journal, self.steps(change, &files)?)?;
        match self.carry_out(change, message, &files) {
            Ok(kept) => {
                journal.end()?;
                Ok(kept)
            }
            Err(first) => match journal.undo(&self.root, self.git.as_ref()) {
                Ok(()) => Err(first),
                Err(second) => Err(Twice { first, second }.into()),
            },
        }
    }

    /// Refuses to write over what somebody has saved since the files were read.
    fn is_as_read(&self, change: &Change) -> Result<()> {
        for (file, former) in &change.former {
            let now = bytes(&self.root, file)?;
            if now.as_deref() != former.as_deref().map(str::as_bytes) {
                return Err(Failure::new("changed-meanwhile").with("file", &**file).into());
            }
        }
        Ok(())
    }

    /// The files that are there and become another than they are; what is taken along as it is may hold edits.
    fn changed(&self, change: &Change) -> Result<Vec<FilePath>> {
        let mut changed = Vec::new();
        for (file, text) in &change.files {
            let Some(now) = bytes(&self.root, file)? else {
                continue;
            };
            if text.as_ref().is_none_or(|text| text.as_bytes() != now) {
                changed.push(FilePath::clone(file));
            }
        }
        Ok(changed)
    }

    fn is_there(&self, files: &[FilePath]) -> bool {
        files.iter().all(|file| self.root.join(&**file).exists())
    }

    /// Lays every text ready before the first of them is seen: a disk that is full is known by then.
    fn carry_out(&self, change: &Change, message: &str, files: &[FilePath]) -> Result<Kept> {
        let texts = change
            .files
            .iter()
            .filter_map(|(file, text)| Some((file, text.as_ref()?)));
        let staged: Vec<Staged> = texts
            .map(|(file, text)| place(&self.root, file, text))
            .collect::<Result<_>>()?;
        staged.into_iter().try_for_each(Staged::commit)?;
        for (file, _) in change.files.iter().filter(|(_, text)| text.is_none()) {
            remove(&self.root, file)?;
        }
        match &self.git {
            Some(git) => {
                git.commit(files, message, &self.guard)?;
                Ok(Kept::Committed)
            }
            None if self.in_repository => Ok(Kept::Uncommitted),
            None => Ok(Kept::Folder),
        }
    }

    fn steps(&self, change: &Change, files: &[FilePath]) -> Result<Vec<Step>> {
        let unknown = match &self.git {
            Some(git) => git.unknown(files)?,
            None => Vec::new(),
        };
        let step = |(file, after): (&FilePath, &Option<String>)| {
            let before = bytes(&self.root, file)?.map(String::from_utf8).transpose();
            Ok(Step {
                file: file.to_string(),
                before: before.with_context(|| Failure::new("file-not-read").with("path", &**file))?,
                after: after.clone(),
                is_announced: unknown.contains(file),
            })
        };
        change.files.iter().map(step).collect()
    }
}

/// What a file holds now; none where it is not there.
fn bytes(root: &Path, file: &str) -> Result<Option<Vec<u8>>> {
    match fs::read(root.join(file)) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| Failure::new("file-not-read").with("path", file)),
    }
}
