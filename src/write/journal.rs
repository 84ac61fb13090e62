//! What a change is about to do, kept until it is done, so that a command that was killed half-way can be undone.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::git::Git;
use super::{clear, place, remove};
use crate::diagnostic::Failure;
use crate::source::FilePath;

const NAME: &str = "change.json";

/// What becomes of a file: its text before and after; none where it is not there.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Step {
    pub(super) file: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

/// The change that is under way.
#[derive(Debug)]
pub(super) struct Journal {
    path: PathBuf,
    steps: Vec<Step>,
}

impl Journal {
    /// Writes down what is about to be done.
    pub(super) fn begin(home: &Path, steps: Vec<Step>) -> Result<Self> {
        let path = home.join(NAME);
        let text = serde_json::to_vec(&steps).context(Failure::new("journal-not-written"))?;
        super::file(&path, &text)?;
        Ok(Self { path, steps })
    }

    /// Undoes what a command that was killed has left behind; what somebody has edited since then stays.
    pub(super) fn recover(home: &Path, root: &Path, git: Option<&Git>) -> Result<()> {
        let path = home.join(NAME);
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
        match journal.is_done(root, git)? {
            true => journal.end(),
            false => journal.undo(root, git),
        }
    }

    /// Brings every file back to what it was, and forgets the change.
    pub(super) fn undo(self, root: &Path, git: Option<&Git>) -> Result<()> {
        let mut undone = Vec::new();
        for step in &self.steps {
            let now = text(root, &step.file)?;
            if now == step.after && step.before != step.after {
                match &step.before {
                    Some(before) => place(root, &step.file, before)?.commit()?,
                    None => remove(root, &step.file)?,
                }
            }
            if now == step.after || now == step.before {
                undone.push(step.file.as_str().into());
            }
            clear(root, &step.file);
        }
        if let Some(git) = git.filter(|_| !undone.is_empty()) {
            git.forget(&undone)?;
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
