//! Templates and style: those of the network's own theme before those that are built in, file by file.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use include_dir::{Dir, include_dir};

use crate::diagnostic::Failure;
use crate::exports::Edition;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/exports/site/theme");

/// What the name of a template ends with; everything else is put beside the pages as it is.
const TEMPLATE: &str = ".html";

/// The files of a theme by their names.
pub(super) struct Theme {
    /// Where the network's own files lie, where it has some.
    folder: Option<PathBuf>,
    files: BTreeMap<String, Vec<u8>>,
}

impl Theme {
    /// Reads the theme of an edition.
    pub(super) fn of(edition: &Edition) -> Result<Self> {
        let built_in = BUILT_IN.files().map(|file| {
            let name = file.path().display().to_string();
            (name, file.contents().to_vec())
        });
        let mut theme = Self {
            folder: edition.theme.clone(),
            files: built_in.collect(),
        };
        if let Some(folder) = &edition.theme {
            theme.files.extend(own(folder)?);
        }
        Ok(theme)
    }

    /// The files that are put beside the pages: style and scripts.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let files = self.files.iter().filter(|(name, _)| !name.ends_with(TEMPLATE));
        files.map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// The templates, by name.
    pub(super) fn templates(&self) -> impl Iterator<Item = (&str, String)> {
        let templates = self.files.iter().filter(|(name, _)| name.ends_with(TEMPLATE));
        templates.map(|(name, bytes)| (name.as_str(), String::from_utf8_lossy(bytes).into_owned()))
    }

    /// Where a template lies, for messages.
    pub(super) fn path(&self, name: &str) -> String {
        let own = self.folder.as_ref().map(|folder| folder.join(name));
        let own = own.filter(|path| path.is_file());
        own.map_or_else(|| name.to_owned(), |path| path.display().to_string())
    }
}

/// The files that lie in the folder of the network's own theme.
fn own(folder: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let failure = || Failure::new("theme-not-read").with("path", folder.display().to_string());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(failure)? {
        let entry = entry.with_context(failure)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') || !entry.file_type().with_context(failure)?.is_file() {
            continue;
        }
        files.push((name, fs::read(entry.path()).with_context(failure)?));
    }
    Ok(files)
}
