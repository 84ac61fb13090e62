//! The ground for a new network: an empty folder in a repository; what was made goes again unless it is kept.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::failure;
use super::git::Git;
use crate::diagnostic::Failure;

/// A folder that is made ready for a network.
#[derive(Debug)]
pub struct Ground {
    /// The folder.
    pub root: PathBuf,
    /// Whether the folder is the top of its repository.
    pub is_top: bool,
    made_folder: bool,
    made_repository: bool,
}

impl Ground {
    /// Makes a folder where there is none, and a repository of it where it lies in none.
    ///
    /// # Errors
    ///
    /// Fails when something lies in the folder, when the disk does, or when there is no git.
    pub fn prepare(folder: &Path) -> Result<Self> {
        let made_folder = !folder.exists();
        if !made_folder && !is_empty(folder)? {
            return Err(Failure::new("init-not-empty")
                .with("path", folder.display().to_string())
                .into());
        }
        fs::create_dir_all(folder).with_context(|| failure(folder))?;
        let mut ground = Self {
            root: fs::canonicalize(folder).with_context(|| failure(folder))?,
            is_top: folder.join(".git").exists(),
            made_folder,
            made_repository: false,
        };
        if Git::of(&ground.root)?.is_none() {
            Git::init(&ground.root)?;
            ground.made_repository = true;
            ground.is_top = true;
        }
        Ok(ground)
    }

    /// Lets stand what was made.
    pub fn keep(mut self) {
        self.made_folder = false;
        self.made_repository = false;
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        // What cannot be taken away again is empty, and in nobody's way.
        if self.made_repository {
            let _ = fs::remove_dir_all(self.root.join(".git"));
        }
        if self.made_folder {
            let _ = fs::remove_dir(&self.root);
        }
    }
}

/// Tells whether a folder holds nothing, or nothing but a repository that was made for it.
fn is_empty(folder: &Path) -> Result<bool> {
    let mut found = fs::read_dir(folder).with_context(|| failure(folder))?;
    Ok(found.all(|entry| entry.is_ok_and(|entry| entry.file_name() == ".git")))
}
