//! The git program as the user has set it up: with hooks, signing and author.

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, anyhow};

use crate::diagnostic::Failure;
use crate::git::{command, top};
use crate::source::FilePath;

/// A repository that the network's folder lies in.
#[derive(Debug)]
pub(super) struct Git {
    folder: PathBuf,
    /// Where git keeps what belongs to this work tree.
    pub(super) home: PathBuf,
    /// The way from the top of the work tree to the folder; empty at the top.
    pub(super) inside: String,
}

/// How often it is looked whether another git is done with the index, and how long is waited in between: an editor
/// that shows what has changed is done in a moment.
const LOOKS: u32 = 10;
const BETWEEN_LOOKS: Duration = Duration::from_millis(100);

/// What stands in the way of a commit.
const UNDER_WAY: [(&str, &str); 5] = [
    ("MERGE_HEAD", "merge-under-way"),
    ("CHERRY_PICK_HEAD", "cherry-pick-under-way"),
    ("REVERT_HEAD", "revert-under-way"),
    ("rebase-merge", "rebase-under-way"),
    ("rebase-apply", "rebase-under-way"),
];

impl Git {
    /// Finds the repository that a folder lies in; none is none.
    pub(super) fn of(folder: &Path) -> Result<Option<Self>> {
        let Some(top) = top(folder) else {
            return Ok(None);
        };
        let inside = folder.strip_prefix(&top).unwrap_or(Path::new(""));
        let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
        let mut git = Self::at(folder);
        git.inside = parts.join("/");
        git.home = git.say(&["rev-parse", "--absolute-git-dir"])?.into();
        Ok(Some(git))
    }

    /// Makes a repository of a folder, with the branch that the user's settings name.
    pub(super) fn init(folder: &Path) -> Result<()> {
        Self::at(folder).say(&["init", "--quiet"]).map(drop)
    }

    fn at(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            home: PathBuf::new(),
            inside: String::new(),
        }
    }

    /// The folder of the hooks, which may lie elsewhere by the settings.
    pub(super) fn hooks(&self) -> Result<PathBuf> {
        // A path of the settings is meant from the top, where hooks run.
        let top = Self::at(Path::new(&self.say(&["rev-parse", "--show-toplevel"])?));
        let hooks = top.say(&["rev-parse", "--git-path", "hooks"])?;
        Ok(top.folder.join(hooks))
    }

    /// Tells whether the user's own settings name one folder of hooks for every repository.
    pub(super) fn shares_hooks(&self) -> Result<bool> {
        let is_set = |scope: &[&str]| -> Result<bool> {
            let arguments = [&["config"], scope, &["--get", "core.hooksPath"]].concat();
            Ok(self.run(&arguments)?.status.success())
        };
        Ok(is_set(&[])? && !is_set(&["--local"])? && !is_set(&["--worktree"])?)
    }

    /// Refuses what a commit cannot be made in: a merge under way, no branch, nobody to be its author.
    pub(super) fn is_ready(&self) -> Result<()> {
        for (mark, failure) in UNDER_WAY {
            if self.home.join(mark).exists() {
                return Err(Failure::new(failure).into());
            }
        }
        if !self.run(&["symbolic-ref", "--quiet", "HEAD"])?.status.success() {
            return Err(Failure::new("no-branch").into());
        }
        if !self.run(&["var", "GIT_AUTHOR_IDENT"])?.status.success() {
            return Err(Failure::new("no-author").into());
        }
        Ok(())
    }

    /// Refuses an index that another git works on, or one that was killed has left locked.
    pub(super) fn is_unlocked(&self) -> Result<()> {
        let lock = self.home.join("index.lock");
        for _ in 0..LOOKS {
            if !lock.exists() {
                return Ok(());
            }
            thread::sleep(BETWEEN_LOOKS);
        }
        Err(Failure::new("index-locked")
            .with("path", lock.display().to_string())
            .into())
    }

    /// The files among these that differ from the last commit, or that it does not hold.
    pub(super) fn uncommitted(&self, files: &[FilePath]) -> Result<Vec<String>> {
        // Without a file git would tell of all there are.
        if files.is_empty() {
            return Ok(Vec::new());
        }
        let arguments = [
            "status",
            "--porcelain",
            "--no-renames",
            "--untracked-files=all",
            "-z",
            "--",
        ];
        let told = self.say(&[&arguments[..], &paths(files)].concat())?;
        // Two letters, a space and the path from the top of the work tree.
        let lines = told.split('\0').filter_map(|line| line.get(3..));
        Ok(lines.map(str::to_owned).collect())
    }

    /// The files among these that git does not know: neither the last commit nor what is staged holds them.
    pub(super) fn unknown(&self, files: &[FilePath]) -> Result<Vec<FilePath>> {
        let told = self.say(&[&["ls-files", "--cached", "-z", "--"][..], &paths(files)].concat())?;
        let known: Vec<&str> = told.split('\0').collect();
        let unknown = files.iter().filter(|file| !known.contains(&&***file));
        Ok(unknown.cloned().collect())
    }

    /// Commits exactly these files; `guard` stays open until git has come to its end, even when this process
    /// has not. Those that git does not know are announced to it first.
    pub(super) fn commit(&self, files: &[FilePath], message: &str, guard: &File) -> Result<()> {
        let add = [&["add", "--intent-to-add", "--"][..], &paths(files)].concat();
        self.say(&add)?;
        let arguments = [
            &["commit", "--quiet", "--only", "--message", message, "--"][..],
            &paths(files),
        ]
        .concat();
        let guard = guard.try_clone().context(Failure::new("commit-refused"))?;
        let output = self.start(self.command(&arguments).stdin(guard))?;
        let said = told(&output);
        match (output.status.success(), said.is_empty()) {
            (true, _) => Ok(()),
            // A hook need not say why.
            (false, true) => Err(Failure::new("commit-refused-silently")
                .with("path", self.hooks()?.display().to_string())
                .into()),
            (false, false) => Err(anyhow!(said).context(Failure::new("commit-refused"))),
        }
    }

    /// Takes back that files were announced; what they hold stays where it is.
    pub(super) fn forget(&self, files: &[FilePath]) -> Result<()> {
        if files.is_empty() {
            return Ok(());
        }
        self.is_unlocked()?;
        let arguments = ["rm", "--quiet", "--cached", "--ignore-unmatch", "--"];
        self.say(&[&arguments[..], &paths(files)].concat()).map(drop)
    }

    fn say(&self, arguments: &[&str]) -> Result<String> {
        let output = self.run(arguments)?;
        match output.status.success() {
            true => Ok(String::from_utf8_lossy(&output.stdout)
                .trim_end_matches('\n')
                .to_owned()),
            false => {
                let refused = Failure::new("git-refused").with("command", arguments[0]);
                Err(anyhow!(told(&output)).context(refused))
            }
        }
    }

    fn run(&self, arguments: &[&str]) -> Result<Output> {
        self.start(self.command(arguments).stdin(Stdio::null()))
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = command(&self.folder);
        command.args(arguments);
        command
    }

    fn start(&self, command: &mut Command) -> Result<Output> {
        command.output().map_err(|error| match error.kind() {
            ErrorKind::NotFound => anyhow::Error::from(Failure::new("no-git-program")),
            _ => anyhow::Error::from(error).context(Failure::new("git-refused").with("command", "git")),
        })
    }
}

fn paths(files: &[FilePath]) -> Vec<&str> {
    files.iter().map(|file| &**file).collect()
}

/// What git said when it refused.
fn told(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr);
    match said.trim() {
        "" => String::from_utf8_lossy(&output.stdout).trim().to_owned(),
        said => said.to_owned(),
    }
}
