//! Files that the tool makes in a folder that is named: schemas and manual pages.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::diagnostic::Failure;
use crate::write;

/// Writes the files, by name, that are not there yet as they are now, so that nothing changes where nothing has.
///
/// Nothing at all is written where a link, a folder or a pipe bears the name of one of them.
pub(super) fn write_all(folder: &Path, files: &[(String, String)]) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| failure("folder-not-made", folder))?;
    let files: Vec<(PathBuf, &[u8])> = files
        .iter()
        .map(|(name, text)| (folder.join(name), text.as_bytes()))
        .collect();
    for (path, _) in &files {
        if fs::symlink_metadata(path).is_ok_and(|facts| !facts.is_file()) {
            return Err(failure("file-in-the-way", path).into());
        }
    }
    for (path, bytes) in files {
        if fs::read(&path).ok().as_deref() != Some(bytes) {
            write::file(&path, bytes)?;
        }
    }
    Ok(())
}

fn failure(id: &'static str, path: &Path) -> Failure {
    Failure::new(id).with("path", path.display().to_string())
}
