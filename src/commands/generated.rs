//! Files that the tool makes in a folder that is named: schemas and manual pages.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::Console;
use crate::diagnostic::{Arguments, Failure};
use crate::write;

/// Writes the files, by name, that are not there yet as they are now, so that nothing changes where nothing has,
/// and says how many.
///
/// Nothing at all is written where something bears the name of one of them that the tool has not made: a link, a
/// folder or a pipe, or a file without the mark that all of them hold.
pub(super) fn write_all(
    folder: &Path,
    files: &[(String, String)],
    mark: &str,
    console: &mut Console,
) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| failure("folder-not-made", folder))?;
    let mut changed: Vec<(PathBuf, &str)> = Vec::new();
    for (name, text) in files {
        let path = folder.join(name);
        match there(&path, mark)? {
            Some(bytes) if bytes == text.as_bytes() => {}
            _ => changed.push((path, text)),
        }
    }
    for (path, text) in &changed {
        write::file(path, text.as_bytes())?;
    }
    if !console.quiet {
        let filled = Arguments::from([
            ("count", changed.len().into()),
            ("path", folder.display().to_string().into()),
        ]);
        writeln!(console.out, "{}", console.words.fill("files-written", &filled))?;
    }
    Ok(())
}

/// What stands in a file that the tool has made, where there is one.
fn there(path: &Path, mark: &str) -> Result<Option<Vec<u8>>> {
    match fs::symlink_metadata(path) {
        Err(_) => return Ok(None),
        Ok(facts) if !facts.is_file() => return Err(failure("file-in-the-way", path).into()),
        Ok(_) => {}
    }
    let bytes = fs::read(path).with_context(|| failure("file-not-read", path))?;
    match String::from_utf8_lossy(&bytes).contains(mark) {
        true => Ok(Some(bytes)),
        false => Err(failure("file-not-ours", path).into()),
    }
}

fn failure(id: &'static str, path: &Path) -> Failure {
    Failure::new(id).with("path", path.display().to_string())
}
