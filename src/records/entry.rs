//! Entries: records with the files they came from, and all of a kind by id.

use std::ops::Deref;
use std::slice::Iter;

use super::{Id, Kind};
use crate::source::{FilePath, Place};

/// A record with its id and its file.
#[derive(Debug, Clone)]
pub struct Entry<T> {
    /// The id: the name of the file, or of the meeting's folder.
    pub id: Id<T>,
    /// The file.
    pub file: FilePath,
    record: T,
}

impl<T> Entry<T> {
    /// Puts a record together with where it came from.
    pub fn new(id: Id<T>, file: FilePath, record: T) -> Self {
        Self { id, file, record }
    }

    /// Parts a record from where it came from.
    pub fn into_parts(self) -> (Id<T>, FilePath, T) {
        (self.id, self.file, self.record)
    }

    /// Names the value of a key of the record.
    pub fn at(&self, key: &str) -> Place {
        Place::file(&self.file).key(key)
    }

    /// Names bytes of the file, for what is no TOML.
    pub fn bytes(&self, bytes: std::ops::Range<usize>) -> Place {
        Place::bytes(&self.file, bytes)
    }
}

impl<T> Deref for Entry<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.record
    }
}

/// A reference from one record to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The kind that is referred to.
    pub kind: Kind,
    /// The id that is referred to.
    pub id: String,
    /// Where the reference stands.
    pub place: Place,
}

/// All records of a kind, by id.
#[derive(Debug)]
pub struct Entries<T> {
    by_id: Vec<Entry<T>>,
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self { by_id: Vec::new() }
    }
}

impl<T> Entries<T> {
    /// Adds a record, in the place of one with the same id. They mostly come in the order of their ids.
    pub fn insert(&mut self, entry: Entry<T>) {
        match self.find(entry.id.as_str()) {
            Ok(place) => self.by_id[place] = entry,
            Err(place) => self.by_id.insert(place, entry),
        }
    }

    /// Takes a record out.
    pub fn remove(&mut self, id: &str) -> Option<Entry<T>> {
        self.find(id).ok().map(|place| self.by_id.remove(place))
    }

    /// Finds a record by its id.
    pub fn get(&self, id: &str) -> Option<&Entry<T>> {
        self.find(id).ok().map(|place| &self.by_id[place])
    }

    /// Gives the record at a place in the order of the ids, from 0.
    pub fn at(&self, place: usize) -> Option<&Entry<T>> {
        self.by_id.get(place)
    }

    /// Goes through the records in the order of their ids.
    pub fn iter(&self) -> Iter<'_, Entry<T>> {
        self.by_id.iter()
    }

    /// Counts the records.
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Tells whether there is none.
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    fn find(&self, id: &str) -> Result<usize, usize> {
        match self.by_id.last() {
            Some(last) if last.id.as_str() < id => Err(self.by_id.len()),
            _ => self.by_id.binary_search_by(|entry| entry.id.as_str().cmp(id)),
        }
    }
}

impl<T> IntoIterator for Entries<T> {
    type Item = Entry<T>;
    type IntoIter = std::vec::IntoIter<Entry<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.by_id.into_iter()
    }
}

impl<T> FromIterator<Entry<T>> for Entries<T> {
    fn from_iter<I: IntoIterator<Item = Entry<T>>>(entries: I) -> Self {
        let mut all = Self::default();
        for entry in entries {
            all.insert(entry);
        }
        all
    }
}

impl<'a, T> IntoIterator for &'a Entries<T> {
    type Item = &'a Entry<T>;
    type IntoIter = Iter<'a, Entry<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
