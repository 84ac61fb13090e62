//! The one place that writes files.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use atomic_write_file::AtomicWriteFile;

use crate::diagnostic::Failure;

/// Writes a file whole or not at all.
///
/// # Errors
///
/// Fails when the disk does; then the file is as it was before.
pub fn file(path: &Path, bytes: &[u8]) -> Result<()> {
    let failure = || Failure::new("file-not-written").with("path", path.display().to_string());
    let mut file = AtomicWriteFile::open(path).with_context(failure)?;
    file.write_all(bytes).with_context(failure)?;
    file.commit().with_context(failure)
}
