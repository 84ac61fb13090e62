//! Places in files, named so that they hold before anything is drawn.

use std::ops::Range;
use std::sync::Arc;

use super::FilePath;

/// A place in a file, as a rule or the loader names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: FilePath,
    /// Where in the file.
    pub spot: Spot,
}

/// Where in a file: turned into bytes only when it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// The file itself.
    Whole,
    /// The value that these keys lead to.
    Keys(Vec<Key>),
    /// These bytes.
    Bytes(Range<usize>),
}

/// One step on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// The key of a table.
    Name(String),
    /// The place in an array, from 0.
    Item(usize),
}

impl Place {
    /// Names a file as a whole.
    pub fn file(file: &FilePath) -> Self {
        Self {
            file: Arc::clone(file),
            spot: Spot::Whole,
        }
    }

    /// Names bytes of a file.
    pub fn bytes(file: &FilePath, bytes: Range<usize>) -> Self {
        Self {
            file: Arc::clone(file),
            spot: Spot::Bytes(bytes),
        }
    }

    /// Goes one key further.
    #[must_use]
    pub fn key(self, name: impl Into<String>) -> Self {
        self.step(Key::Name(name.into()))
    }

    /// Goes into an array.
    #[must_use]
    pub fn item(self, item: usize) -> Self {
        self.step(Key::Item(item))
    }

    /// Names the record that the place lies in: its path without the file's ending, and a meeting's
    /// folder for all that lies in it.
    pub fn record(&self) -> &str {
        let mut parts = self.file.match_indices('/');
        if self.file.starts_with("meetings/")
            && let Some((second, _)) = parts.nth(1)
        {
            return &self.file[..second];
        }
        self.file.rsplit_once('.').map_or(&*self.file, |(stem, _)| stem)
    }

    fn step(mut self, key: Key) -> Self {
        match &mut self.spot {
            Spot::Keys(keys) => keys.push(key),
            spot => *spot = Spot::Keys(vec![key]),
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_is_one_record() {
        let of = |file: &str| Place::file(&file.into()).record().to_owned();
        assert_eq!(of("meetings/2024-02-09/minutes.md"), "meetings/2024-02-09");
        assert_eq!(of("organisations/hjo.toml"), "organisations/hjo");
        assert_eq!(of("network.toml"), "network");
    }
}
