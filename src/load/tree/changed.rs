//! A tree as it will be once some files of it are written or removed.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::{Found, Kept, Tree, What};

/// What becomes of files, by path: their bytes, or nothing where they are removed.
pub type Changes = BTreeMap<String, Option<Vec<u8>>>;

/// A tree with changes laid over it.
pub(super) struct Changed {
    pub(super) below: Box<Tree>,
    pub(super) changes: Changes,
}

impl Changed {
    /// Lists a folder; what is not there is empty.
    pub(super) fn list(&self, folder: &str) -> Result<Vec<Found>> {
        let inside = match folder {
            "" => String::new(),
            folder => format!("{folder}/"),
        };
        let mut found = self.below.list(folder)?;
        for (path, bytes) in &self.changes {
            let Some(rest) = path.strip_prefix(&inside) else {
                continue;
            };
            let (name, what) = match (rest.split_once('/'), bytes) {
                (Some((name, _)), Some(_)) => (name, Some(What::Folder)),
                (None, Some(bytes)) => (rest, Some(What::File(u64::try_from(bytes.len()).ok()))),
                (None, None) => (rest, None),
                // A folder stays, as far as is known.
                (Some(_), None) => continue,
            };
            found.retain(|found| found.name != name);
            found.extend(what.map(|what| Found::new(name.as_bytes(), what)));
        }
        Ok(found)
    }

    /// Reads a file.
    pub(super) fn read(&self, file: &str) -> Result<Vec<u8>> {
        match self.changes.get(file) {
            Some(Some(bytes)) => Ok(bytes.clone()),
            // It is asked for only where it was listed, so it is not one that is removed.
            _ => self.below.read(file),
        }
    }

    /// The files that git keeps, once the changes are saved in it.
    pub(super) fn kept(&self) -> Kept {
        let mut files = match self.below.kept() {
            Kept::These(files) => files,
            kept => return kept,
        };
        let (written, removed): (BTreeSet<_>, BTreeSet<_>) = self
            .changes
            .keys()
            .cloned()
            .partition(|path| self.changes[path].is_some());
        files.extend(written);
        files.retain(|path| !removed.contains(path));
        Kept::These(files)
    }
}
