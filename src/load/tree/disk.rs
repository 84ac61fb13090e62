//! The files as they lie on disk; links are seen and never followed.

use std::fs::{self, FileType, Metadata};
use std::io;
use std::path::Path;

use anyhow::{Context, Result};

use super::{Found, What, failure};

/// Lists a folder; a link to one is none.
pub(super) fn list(folder: &Path) -> Result<Vec<Found>> {
    let facts = match fs::symlink_metadata(folder) {
        Ok(facts) => facts,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).with_context(|| failure("folder-not-opened", folder)),
    };
    if !facts.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).with_context(|| failure("folder-not-opened", folder))?;
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.with_context(|| failure("folder-not-opened", folder))?;
        // The file's own nature, not that of what it points to.
        match entry.metadata() {
            Ok(facts) => found.push(Found::new(entry.file_name().as_encoded_bytes(), nature(&facts))),
            // An editor may have put another file in its place just now.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error).with_context(|| failure("file-not-read", &entry.path())),
        }
    }
    Ok(found)
}

/// Reads a file.
pub(super) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| failure("file-not-read", path))
}

fn nature(facts: &Metadata) -> What {
    let kind: FileType = facts.file_type();
    match () {
        () if kind.is_symlink() => What::Link,
        () if kind.is_dir() => What::Folder,
        () if kind.is_file() => What::File(Some(facts.len())),
        () => What::Special,
    }
}
