//! The one place that writes files: a change is worked out first, then written whole or not at all.

use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use atomic_write_file::AtomicWriteFile;

use crate::diagnostic::Failure;

mod change;
mod edit;
mod git;
mod ground;
mod hooks;
mod journal;
mod lines;
mod output;
mod shape;
mod writer;

pub use change::Change;
pub use ground::Ground;
pub use hooks::Hook;
pub use output::{Difference, Output, Tally};
pub use writer::{Kept, Writer};

/// How many letters are added to the name of a file that lies ready beside another.
const RANDOM: usize = 6;

/// Writes a file whole or not at all.
///
/// # Errors
///
/// Fails when the disk does; then the file is as it was before.
pub fn file(path: &Path, bytes: &[u8]) -> Result<()> {
    let staged = Staged::new(path, bytes)?;
    staged.commit()
}

/// A file whose text lies ready beside it.
struct Staged {
    path: PathBuf,
    file: AtomicWriteFile,
}

impl Staged {
    fn new(path: &Path, bytes: &[u8]) -> Result<Self> {
        let failure = || failure(path);
        let mut file = AtomicWriteFile::open(path).with_context(failure)?;
        file.write_all(bytes).with_context(failure)?;
        // A full disk is known before anything is seen of the change.
        file.sync_all().with_context(failure)?;
        Ok(Self {
            path: path.to_owned(),
            file,
        })
    }

    fn commit(self) -> Result<()> {
        self.file.commit().with_context(|| failure(&self.path))
    }
}

/// Lays the text of a file of the folder ready.
fn place(root: &Path, file: &str, text: &str) -> Result<Staged> {
    let path = root.join(file);
    let folder = path.parent().unwrap_or(root);
    fs::create_dir_all(folder).with_context(|| failure(folder))?;
    Staged::new(&path, text.as_bytes())
}

/// Takes a file of the folder away, and the folders that it leaves empty.
fn remove(root: &Path, file: &str) -> Result<()> {
    let path = root.join(file);
    fs::remove_file(&path).with_context(|| failure(&path))?;
    prune(root, &path);
    Ok(())
}

/// Takes away what was laid ready for a file and never used, and the folders that are empty without it.
fn clear(root: &Path, file: &str) {
    let path = root.join(file);
    let (Some(folder), Some(name)) = (path.parent(), path.file_name().and_then(OsStr::to_str)) else {
        return;
    };
    let is_ours = |found: &str| {
        let rest = found
            .strip_prefix('.')
            .and_then(|rest| rest.strip_prefix(name)?.strip_prefix('.'));
        rest.is_some_and(|rest| rest.len() == RANDOM && rest.bytes().all(|byte| byte.is_ascii_alphanumeric()))
    };
    for found in fs::read_dir(folder).into_iter().flatten().flatten() {
        if found.file_name().to_str().is_some_and(is_ours) {
            // What cannot be taken away is hidden, and no record.
            let _ = fs::remove_file(found.path());
        }
    }
    prune(root, &path);
}

/// Takes away the folders above a file that are empty.
fn prune(root: &Path, path: &Path) {
    for folder in path.ancestors().skip(1).take_while(|folder| *folder != root) {
        // One that still holds something stays.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
}

/// Opens a file that says by its lock that somebody is changing the folder, and by its text who.
fn guard(home: &Path, waits: impl FnOnce(Option<u32>)) -> Result<File> {
    fs::create_dir_all(home).with_context(|| failure(home))?;
    let path = home.join("lock");
    let mut guard = File::options()
        .create(true)
        .write(true)
        .truncate(false)
        .open(&path)
        .with_context(|| failure(&path))?;
    match guard.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let holder = fs::read_to_string(&path).ok();
            waits(holder.and_then(|holder| holder.trim().parse().ok()));
            guard.lock().with_context(|| failure(&path))?;
        }
        Err(TryLockError::Error(error)) => return Err(error).with_context(|| failure(&path)),
    }
    // Whoever waits is told less when this fails, and nothing worse.
    let _ = guard
        .set_len(0)
        .and_then(|()| writeln!(guard, "{}", std::process::id()));
    Ok(guard)
}

fn failure(path: &Path) -> Failure {
    Failure::new("file-not-written").with("path", path.display().to_string())
}
