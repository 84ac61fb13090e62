//! Beginnings and ends that stand beside each other in a record.

use std::fmt::Display;

use crate::source::Key;

/// An end that comes before its beginning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backwards {
    /// The keys that lead to the table that both stand in.
    pub table: Vec<Key>,
    /// The key of the beginning, and its value.
    pub begin: (&'static str, String),
    /// The key of the end, and its value.
    pub end: (&'static str, String),
}

impl Backwards {
    /// Compares a beginning with its end, each by its key; where one is not there, nothing is wrong.
    pub(super) fn of<T: Ord + Display>(
        table: &[Key],
        (begin_key, begin): (&'static str, Option<T>),
        (end_key, end): (&'static str, Option<T>),
    ) -> Option<Self> {
        let (begin, end) = (begin?, end?);
        (end < begin).then(|| Self {
            table: table.to_vec(),
            begin: (begin_key, begin.to_string()),
            end: (end_key, end.to_string()),
        })
    }

    /// The keys that lead to the beginning.
    pub fn begin_keys(&self) -> Vec<Key> {
        self.keys(self.begin.0)
    }

    /// The keys that lead to the end.
    pub fn end_keys(&self) -> Vec<Key> {
        self.keys(self.end.0)
    }

    /// Compares the beginnings with the ends of a list of tables.
    pub(super) fn among<'r, R: 'r, T: Ord + Display>(
        list: &'static str,
        rows: &'r [R],
        (begin_key, end_key): (&'static str, &'static str),
        both: impl Fn(&'r R) -> (Option<T>, Option<T>),
    ) -> impl Iterator<Item = Self> {
        rows.iter().enumerate().filter_map(move |(number, row)| {
            let table = [Key::Name(list.to_owned()), Key::Item(number)];
            let (begin, end) = both(row);
            Self::of(&table, (begin_key, begin), (end_key, end))
        })
    }

    fn keys(&self, last: &str) -> Vec<Key> {
        let mut keys = self.table.clone();
        keys.push(Key::Name(last.to_owned()));
        keys
    }
}
