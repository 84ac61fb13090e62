//! The files as they lie on disk; links are seen and never followed.

use std::fs::{self, File, FileType};
use std::io::{self, Read};
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
        // The file's own nature, not that of what it points to. Its size would have to be asked for, file by file.
        match entry.file_type() {
            Ok(kind) => found.push(Found::new(entry.file_name().as_encoded_bytes(), nature(kind))),
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

/// Reads a file, unless it has more bytes than `most`.
pub(super) fn read_up_to(most: u64, path: &Path) -> Result<Option<Vec<u8>>> {
    let read = || {
        let file = File::open(path)?;
        let size = file.metadata()?.len();
        if size > most {
            return Ok(None);
        }
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
        // It may grow meanwhile.
        file.take(most + 1).read_to_end(&mut bytes)?;
        Ok((bytes.len() as u64 <= most).then_some(bytes))
    };
    let read: io::Result<_> = read();
    read.with_context(|| failure("file-not-read", path))
}

fn nature(kind: FileType) -> What {
    match () {
        () if kind.is_symlink() => What::Link,
        () if kind.is_dir() => What::Folder,
        () if kind.is_file() => What::File(None),
        () => What::Special,
    }
}
