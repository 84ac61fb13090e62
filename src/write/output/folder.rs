//! Whose files lie in a folder that is exported to.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};

use super::CORNER;
use crate::diagnostic::{Argument, Failure};

/// What systems and git put into folders on their own.
const NOBODYS: [&str; 4] = [".DS_Store", ".git", "Thumbs.db", "desktop.ini"];
/// More names say no more.
const MOST_NAMED: usize = 3;

/// Refuses a folder that holds files which no export has made.
pub(super) fn check(root: &Path, own: &BTreeMap<String, String>) -> Result<()> {
    if fs::symlink_metadata(root).is_ok_and(|facts| !facts.is_dir() && !facts.is_symlink()) {
        return Err(refused("export-to-file", root).into());
    }
    let mut strangers = Vec::new();
    walk(root, "", own, &mut strangers)?;
    match strangers.is_empty() {
        true => Ok(()),
        false => Err(refused("export-folder-of-others", root)
            .with("count", strangers.len())
            .with(
                "files",
                strangers.into_iter().take(MOST_NAMED).collect::<Argument>(),
            )
            .into()),
    }
}

fn walk(root: &Path, below: &str, own: &BTreeMap<String, String>, strangers: &mut Vec<String>) -> Result<()> {
    let failure = || refused("export-folder-not-read", root);
    let found = match fs::read_dir(root.join(below)) {
        Ok(found) => found,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error).with_context(failure),
    };
    let mut entries = found.collect::<Result<Vec<_>, _>>().with_context(failure)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        if NOBODYS.contains(&&*name) || (below.is_empty() && name == CORNER) {
            continue;
        }
        let path = match below {
            "" => name,
            below => format!("{below}/{name}"),
        };
        // A link is no file of an export, wherever it leads.
        match entry.file_type().with_context(failure)? {
            kind if kind.is_dir() => walk(root, &path, own, strangers)?,
            kind if kind.is_file() && own.contains_key(&path) => {}
            _ => strangers.push(path),
        }
    }
    Ok(())
}

fn refused(id: &'static str, root: &Path) -> Failure {
    Failure::new(id).with("path", root.display().to_string())
}
