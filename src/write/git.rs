//! The git program as the user has set it up: with hooks, signing and author.

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

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
}

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
        if top(folder).is_none() {
            return Ok(None);
        }
        let mut git = Self {
            folder: folder.to_owned(),
            home: PathBuf::new(),
        };
        git.home = git.say(&["rev-parse", "--absolute-git-dir"])?.into();
        Ok(Some(git))
    }

    /// Makes a repository of a folder, with the branch that the user's settings name.
    pub(super) fn init(folder: &Path) -> Result<()> {
        let git = Self {
            folder: folder.to_owned(),
            home: PathBuf::new(),
        };
        git.say(&["init", "--quiet"]).map(drop)
    }

    /// The way from the top of the work tree to the folder; empty at the top.
    pub(super) fn inside(&self) -> Result<String> {
        let inside = self.say(&["rev-parse", "--show-prefix"])?;
        Ok(inside.trim_end_matches('/').to_owned())
    }

    /// The folder of the hooks, which may lie elsewhere by the settings.
    pub(super) fn hooks(&self) -> Result<PathBuf> {
        // A path of the settings is meant from the top, where hooks run.
        let top = Self {
            folder: self.say(&["rev-parse", "--show-toplevel"])?.into(),
            home: PathBuf::new(),
        };
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

    /// Commits exactly these files; `guard` stays open until git has come to its end, even when this process
    /// has not.
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
        match output.status.success() {
            true => Ok(()),
            false => Err(told(&output).context(Failure::new("commit-refused"))),
        }
    }

    /// Takes files out of what is staged, as far as the last commit does not hold them.
    pub(super) fn forget(&self, files: &[FilePath]) -> Result<()> {
        // There is nothing to go back to before the first commit.
        let arguments = match self
            .run(&["rev-parse", "--quiet", "--verify", "HEAD"])?
            .status
            .success()
        {
            true => vec!["reset", "--quiet", "--"],
            false => vec!["rm", "--quiet", "--cached", "--ignore-unmatch", "--"],
        };
        self.run(&[&arguments[..], &paths(files)].concat()).map(drop)
    }

    fn say(&self, arguments: &[&str]) -> Result<String> {
        let output = self.run(arguments)?;
        match output.status.success() {
            true => Ok(String::from_utf8_lossy(&output.stdout)
                .trim_end_matches('\n')
                .to_owned()),
            false => Err(told(&output).context(Failure::new("git-refused").with("command", arguments[0]))),
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
fn told(output: &Output) -> anyhow::Error {
    let said = String::from_utf8_lossy(&output.stderr);
    let said = match said.trim() {
        "" => String::from_utf8_lossy(&output.stdout).trim().to_owned(),
        said => said.to_owned(),
    };
    anyhow!(said)
}
