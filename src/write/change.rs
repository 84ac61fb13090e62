//! A change of the folder, worked out before anything of it is written.

use std::collections::BTreeMap;

use anyhow::Result;
use serde::Serialize;

use super::edit;
use crate::diagnostic::Failure;
use crate::load::toml;
use crate::load::tree::Changes;
use crate::network::Network;
use crate::records::{Entry, Record};
use crate::source::FilePath;

/// What files become.
#[derive(Debug, Default)]
pub struct Change {
    /// What each file becomes; none is one that goes.
    pub files: BTreeMap<FilePath, Option<String>>,
    /// What files held when it was worked out from them, as far as it is known; none is one that was not there.
    pub(super) former: BTreeMap<FilePath, Option<String>>,
}

impl Change {
    /// Changes a record, and of its file only what changed in it; what the change has made of the file already
    /// stays; what stays the same is no change.
    ///
    /// # Errors
    ///
    /// Fails when the file cannot be read whole: what could not be read counts as absent, and would be written over.
    pub fn edit<T: Record + Serialize + Clone>(
        &mut self,
        network: &Network,
        entry: &Entry<T>,
        change: impl FnOnce(&mut T),
    ) -> Result<()> {
        let unread = || Failure::new("unread-record").with("file", &*entry.file);
        if network.has_gaps(&entry.file) {
            return Err(unread().into());
        }
        let (former, before) = match self.files.get(&entry.file) {
            Some(Some(text)) => {
                let record = toml::read(&entry.file, text).record;
                (text.as_str(), record.ok_or_else(unread)?)
            }
            _ => (network.text(&entry.file), T::clone(entry)),
        };
        let mut after = before.clone();
        change(&mut after);
        let text = edit::edited(&entry.file, former, &before, &after)?;
        if text != former {
            self.put(FilePath::clone(&entry.file), text);
        }
        Ok(())
    }

    /// Adds a record.
    ///
    /// # Errors
    ///
    /// Fails when there is one with that id already.
    pub fn create<T: Record + Serialize>(&mut self, network: &Network, id: &str, record: &T) -> Result<()> {
        let file = T::KIND.file(id);
        if network.knows(T::KIND, id) {
            return Err(Failure::new("exists-already").with("file", file).into());
        }
        let up = "../".repeat(file.matches('/').count());
        let text = edit::written(&format!("{up}.schemas/{}.json", T::KIND.id()), record)?;
        let file: FilePath = file.into();
        self.former.insert(FilePath::clone(&file), None);
        self.put(file, text);
        Ok(())
    }

    /// Notes what the files held in the network that the change was worked out from, so that nothing is written over
    /// that was saved since.
    pub fn made_from(&mut self, network: &Network) {
        let read = self.files.keys().filter(|file| !network.has_gaps(file));
        let read = read.filter_map(|file| Some((file, network.sources.get(file)?)));
        let former = read.map(|(file, source)| (FilePath::clone(file), Some(source.text().to_owned())));
        self.former.extend(former);
    }

    /// The files as a tree takes them, to be judged before they are written.
    pub fn laid_over(&self) -> Changes {
        let bytes = |text: &Option<String>| text.clone().map(String::into_bytes);
        self.files
            .iter()
            .map(|(file, text)| (file.to_string(), bytes(text)))
            .collect()
    }

    /// Writes a file whole.
    pub fn put(&mut self, file: FilePath, text: impl Into<String>) {
        self.files.insert(file, Some(text.into()));
    }

    /// Takes a file along as it is: what somebody has written in it is committed with the change.
    pub fn take_along(&mut self, network: &Network, file: &FilePath) {
        self.put(FilePath::clone(file), network.text(file));
    }

    /// Takes a file away.
    pub fn remove(&mut self, file: FilePath) {
        self.files.insert(file, None);
    }
}
