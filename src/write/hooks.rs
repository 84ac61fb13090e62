//! The hook by which git has what is to be committed checked first; nobody's own hook is ever written over.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::git::Git;
use super::{failure, file};
use crate::diagnostic::Failure;

/// What the tool's own hook begins with.
const HEAD: &str = "#!/bin/sh\n# Installed by: elevhalsa hooks install\n";
/// What stands before and behind the program's place, where it is not on the path.
const PROGRAM: [&str; 2] = ["command -v \"$program\" >/dev/null 2>&1 || program=", "\n"];
/// What stands before and behind the folder of a network whose files are checked.
const CHECK: [&str; 2] = ["\"$program\" validate --staged", " $since --quiet || status=1\n"];

/// A hook that was asked for.
#[derive(Debug)]
pub struct Hook {
    /// Where it is.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
    /// Whether it was there already as it is now.
    pub is_there: bool,
    /// The other networks of the repository that it checks, by the ways to their folders from the top.
    pub others: Vec<String>,
}

impl Hook {
    /// Works out the hook of the repository that a network's folder lies in, as git is set up there: also in a
    /// further work tree, and where the repository keeps its hooks in a folder of its own. A hook that the tool wrote
    /// for other networks of the repository goes on to check them.
    ///
    /// # Errors
    ///
    /// Fails outside a repository, where somebody has a hook of their own or has written in the tool's, and where
    /// the folder of the hooks is shared by all repositories of the user.
    pub fn plan(root: &Path) -> Result<Self> {
        let root = fs::canonicalize(root).with_context(|| failure(root))?;
        let git = Git::of(&root)?.ok_or_else(|| Failure::new("hooks-no-repository"))?;
        let path = git.hooks()?.join("pre-commit");
        let refused = |id| {
            Failure::new(id).with("path", path.display().to_string()).with(
                "check",
                format!("elevhalsa validate --staged{}", data(&git.inside)),
            )
        };
        if git.shares_hooks()? {
            return Err(refused("hooks-shared").into());
        }
        let there = match fs::symlink_metadata(&path) {
            Ok(facts) if facts.is_file() => Some(fs::read(&path).with_context(|| failure(&path))?),
            // A link leads to somebody's own hook.
            Ok(_) => Some(Vec::new()),
            Err(_) => None,
        };
        let there = there.map(|there| String::from_utf8_lossy(&there).into_owned());
        let mut folders = match &there {
            Some(there) => own(there).ok_or_else(|| refused("hook-exists"))?,
            None => BTreeSet::new(),
        };
        let others = folders.iter().filter(|folder| **folder != git.inside);
        let others = others.cloned().collect();
        folders.insert(git.inside.clone());
        let program = std::env::current_exe().map(|path| path.display().to_string());
        let text = text(&program.unwrap_or_default(), &folders);
        Ok(Self {
            is_there: there.is_some_and(|there| there == text),
            path,
            text,
            others,
        })
    }

    /// Writes the hook.
    ///
    /// # Errors
    ///
    /// Fails when the disk does.
    pub fn install(&self) -> Result<()> {
        let folder = self.path.parent().unwrap_or(&self.path);
        fs::create_dir_all(folder).with_context(|| failure(folder))?;
        file(&self.path, self.text.as_bytes())?;
        executable(&self.path).with_context(|| failure(&self.path))
    }
}

/// What is wrong already, such as a role that nobody has, stops no commit; what the commit breaks does.
fn text(program: &str, folders: &BTreeSet<String>) -> String {
    let [before, behind] = PROGRAM;
    let program = quoted(program);
    let checks: String = folders.iter().map(|folder| CHECK.join(&data(folder))).collect();
    format!(
        "{HEAD}\
         program=elevhalsa\n\
         {before}{program}{behind}\
         since=\n\
         if git rev-parse --quiet --verify HEAD >/dev/null; then\n  \
         since='--since HEAD'\n\
         fi\n\
         status=0\n\
         {checks}\
         exit $status\n"
    )
}

/// The folders that a hook checks, where it is exactly as the tool writes it.
fn own(there: &str) -> Option<BTreeSet<String>> {
    let mut program = None;
    let mut folders = BTreeSet::new();
    for line in there.split_inclusive('\n') {
        if let Some(word) = between(line, PROGRAM) {
            program = Some(unquoted(word)?);
        } else if let Some(data) = between(line, CHECK) {
            folders.insert(match data {
                "" => String::new(),
                data => unquoted(data.strip_prefix(DATA)?)?,
            });
        }
    }
    (text(&program?, &folders) == there).then_some(folders)
}

fn between<'l>(line: &'l str, [before, behind]: [&str; 2]) -> Option<&'l str> {
    line.strip_prefix(before)?.strip_suffix(behind)
}

/// What stands before the folder of a network that does not lie at the top.
const DATA: &str = " --data ";

/// The option that names a network's folder by its path from the top; none at the top.
fn data(inside: &str) -> String {
    match inside {
        "" => String::new(),
        inside => format!("{DATA}{}", quoted(inside)),
    }
}

/// What stands for an apostrophe within a word of the shell.
const APOSTROPHE: &str = "'\\''";

/// A text as one word of the shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', APOSTROPHE))
}

fn unquoted(word: &str) -> Option<String> {
    let text = word.strip_prefix('\'')?.strip_suffix('\'')?;
    Some(text.replace(APOSTROPHE, "'"))
}

#[cfg(unix)]
fn executable(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
}

/// Where files have no such mode, git runs every hook.
#[cfg(not(unix))]
fn executable(_: &Path) -> std::io::Result<()> {
    Ok(())
}
