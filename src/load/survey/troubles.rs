//! What stands where nothing or something else should.

use super::Survey;
use super::names::{has_unseen, is_portable, near};
use crate::load::tree::{Found, What};
use crate::network::{Among, Trouble, Unreadable};
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
            _ if has_unseen(&found.name) => Unreadable::Unseen,
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

    /// Notes what has no place where it stands; `known` are the names that have one, or the one that was probably
    /// meant.
    pub(super) fn stray(&mut self, file: FilePath, found: &Found, among: Among, known: Vec<String>) {
        match (found.readable, found.what) {
            (true, What::File(_) | What::Folder | What::Submodule) => {
                self.astray.push((FilePath::clone(&file), found.clone()));
                // Whoever looks for the file cannot see which one it is.
                if has_unseen(&found.name) {
                    return self.unreadable(file, found, Wanted::File(0));
                }
                let near = match among {
                    Among::Top | Among::Meeting => near(&found.name, &known),
                    Among::Records | Among::Years | Among::Days => known.first().cloned(),
                };
                self.troubles.push(Trouble::Stray {
                    place: Place::file(&file),
                    among,
                    known,
                    near,
                });
            }
            _ => self.unreadable(file, found, Wanted::File(0)),
        }
    }
}
