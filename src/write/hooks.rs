//! The hook by which git has what is to be committed checked first; nobody's own hook is ever written over.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::git::Git;
use super::{failure, file};
use crate::diagnostic::Failure;

/// The line by which the tool knows its own hook again.
const MARK: &str = "# Installed by: elevhalsa hooks install";

/// A hook that was asked for.
#[derive(Debug)]
pub struct Hook {
    /// Where it is.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
    /// Whether it was there already as it is now.
    pub is_there: bool,
}

impl Hook {
    /// Works out the hook of the repository that a network's folder lies in, as git is set up there: also in a
    /// further work tree, and where the repository keeps its hooks in a folder of its own.
    ///
    /// # Errors
    ///
    /// Fails outside a repository, where somebody has a hook of their own, and where the folder of the hooks is
    /// shared by all repositories of the user.
    pub fn plan(root: &Path) -> Result<Self> {
        let root = fs::canonicalize(root).with_context(|| failure(root))?;
        let git = Git::of(&root)?.ok_or_else(|| Failure::new("hooks-no-repository"))?;
        let path = git.hooks()?.join("pre-commit");
        let text = text(&git.inside);
        let (check, path_shown) = (check(&git.inside), path.display().to_string());
        let shared = Failure::new("hooks-shared")
            .with("path", path_shown.as_str())
            .with("check", check.as_str());
        if git.shares_hooks()? {
            return Err(shared.into());
        }
        let there = match fs::symlink_metadata(&path) {
            Ok(facts) if facts.is_file() => Some(fs::read(&path).with_context(|| failure(&path))?),
            // A link leads to somebody's own hook.
            Ok(_) => Some(Vec::new()),
            Err(_) => None,
        };
        let is_ours = |there: &Vec<u8>| String::from_utf8_lossy(there).contains(MARK);
        if there.as_ref().is_some_and(|there| !is_ours(there)) {
            return Err(Failure::new("hook-exists")
                .with("path", path_shown)
                .with("check", check)
                .into());
        }
        Ok(Self {
            is_there: there.is_some_and(|there| there == text.as_bytes()),
            path,
            text,
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

/// The command that checks what is staged in the network's folder, by its path from the top.
fn check(inside: &str) -> String {
    match inside {
        "" => "elevhalsa validate --staged".to_owned(),
        inside => format!("elevhalsa validate --staged --data {}", quoted(inside)),
    }
}

/// What is wrong already, such as a role that nobody has, stops no commit; what the commit breaks does.
fn text(inside: &str) -> String {
    let program = std::env::current_exe().map(|path| path.display().to_string());
    let program = quoted(&program.unwrap_or_default());
    let check = check(inside).replacen("elevhalsa", "\"$program\"", 1);
    format!(
        "#!/bin/sh\n\
         {MARK}\n\
         program=elevhalsa\n\
         command -v \"$program\" >/dev/null 2>&1 || program={program}\n\
         if git rev-parse --quiet --verify HEAD >/dev/null; then\n  \
         exec {check} --since HEAD --quiet\n\
         fi\n\
         exec {check} --quiet\n"
    )
}

/// A text as one word of the shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
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
