//! What stands where nothing or something else should.

use super::Survey;
use super::names::is_portable;
use crate::load::tree::{Found, What};
use crate::network::{Trouble, Unreadable};
use crate::source::{FilePath, Place};

/// What should stand at a place.
#[derive(Debug, Clone, Copy)]
pub(super) enum Wanted {
    /// A folder.
    Folder,
    /// A file of no more than so many bytes.
    File(u64),
}

impl Survey {
    pub(super) fn unreadable(&mut self, file: FilePath, found: &Found, wanted: Wanted) {
        let why = match (found.what, wanted) {
            _ if !found.readable => Unreadable::Name,
            _ if !is_portable(&found.name) => Unreadable::Unportable,
            (What::Conflicted, _) => {
                let place = Place::file(&file);
                self.unread.push(place.clone());
                let others = Vec::new();
                return self.troubles.push(Trouble::MergeConflict { place, others });
            }
            (What::Link, _) => Unreadable::Link,
            (What::Submodule, _) => Unreadable::Repository,
            (What::Special, _) => Unreadable::Special,
            (What::Folder, _) => Unreadable::Folder,
            (What::File(_), Wanted::Folder) => Unreadable::File,
            (What::File(_), Wanted::File(limit)) => Unreadable::Size(limit),
        };
        self.trouble(file, why);
    }

    pub(super) fn trouble(&mut self, file: FilePath, why: Unreadable) {
        let place = Place::file(&file);
        self.unread.push(place.clone());
        self.troubles.push(Trouble::Unreadable { place, why });
    }

    pub(super) fn stray(&mut self, file: FilePath, found: &Found, known: Vec<String>) {
        match (found.readable, found.what) {
            (true, What::File(_) | What::Folder | What::Submodule) => {
                self.astray.push((FilePath::clone(&file), found.clone()));
                self.troubles.push(Trouble::Stray {
                    place: Place::file(&file),
                    known,
                });
            }
            _ => self.unreadable(file, found, Wanted::File(0)),
        }
    }
}
