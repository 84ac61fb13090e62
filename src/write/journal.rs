//! What a change is about to do, kept until it is done, so that a command that was killed half-way can be undone.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::git::Git;
use super::{clear, place, remove};
use crate::diagnostic::Failure;
use crate::records::digest;
use crate::source::FilePath;

/// How many figures of a digest tell the networks of a repository apart.
const FIGURES: usize = 16;

/// What becomes of a file: its text before and after; none where it is not there.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Step {
    pub(super) file: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    /// Whether git did not know it before, so that it is announced for the commit.
    pub(super) is_announced: bool,
}

/// The change that is under way in a network; other networks of the repository have journals of their own.
#[derive(Debug)]
pub(super) struct Journal {
    path: PathBuf,
    steps: Vec<Step>,
}

impl Journal {
    /// Where the journal of a network lies, by the way to its folder from the top of the repository.
    pub(super) fn path(home: &Path, inside: &str) -> PathBuf {
        let digest = digest(inside);
        let figures = digest.rsplit(':').next().unwrap_or_default();
        home.join(format!(
            "change-{}.json",
            figures.get(..FIGURES).unwrap_or(figures)
        ))
    }

    /// Writes down what is about to be done.
    pub(super) fn begin(path: &Path, steps: Vec<Step>) -> Result<Self> {
        let path = path.to_owned();
        let text = serde_json::to_vec(&steps).context(Failure::new("journal-not-written"))?;
        super::file(&path, &text)?;
        Ok(Self { path, steps })
    }

    /// Undoes what a command that was killed has left behind; what somebody has edited since then stays.
    pub(super) fn recover(path: &Path, root: &Path, git: Option<&Git>) -> Result<()> {
        let path = path.to_owned();
        let text = match fs::read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => {
                return Err(error)
                    .context(Failure::new("journal-not-read").with("path", path.display().to_string()));
            }
        };
        let steps = serde_json::from_slice(&text)
            .with_context(|| Failure::new("journal-not-read").with("path", path.display().to_string()))?;
        let journal = Self { path, steps };
        // Git says nothing true of files while its index is locked.
        git.map_or(Ok(()), Git::is_unlocked)?;
        match journal.is_done(root, git)? {
            true => journal.end(),
            false => journal.undo(root, git),
        }
    }

    /// Brings every file back to what it was, and forgets the change; when that fails, the next command tries again.
    pub(super) fn undo(self, root: &Path, git: Option<&Git>) -> Result<()> {
        let mut announced = Vec::new();
        for step in &self.steps {
            let now = text(root, &step.file)?;
            if now == step.after && step.before != step.after {
                match &step.before {
                    Some(before) => place(root, &step.file, before)?.commit()?,
                    None => remove(root, &step.file)?,
                }
            }
            if step.is_announced && (now == step.after || now == step.before) {
                announced.push(step.file.as_str().into());
            }
            clear(root, &step.file);
        }
        if let Some(git) = git {
            git.forget(&announced)?;
        }
        self.end()
    }

    /// Forgets the change, which is done.
    pub(super) fn end(self) -> Result<()> {
        fs::remove_file(&self.path)
            .with_context(|| Failure::new("file-not-written").with("path", self.path.display().to_string()))
    }

    fn is_done(&self, root: &Path, git: Option<&Git>) -> Result<bool> {
        for step in &self.steps {
            if text(root, &step.file)? != step.after {
                return Ok(false);
            }
        }
        git.map_or(Ok(true), |git| Ok(git.uncommitted(&self.files())?.is_empty()))
    }

    fn files(&self) -> Vec<FilePath> {
        self.steps.iter().map(|step| step.file.as_str().into()).collect()
    }
}

/// What a file holds now; none where it is not there. What is no text was not written by a command.
fn text(root: &Path, file: &str) -> Result<Option<String>> {
    match fs::read(root.join(file)) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| Failure::new("file-not-read").with("path", file)),
    }
}
