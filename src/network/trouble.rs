//! What loading can meet, as values that the rules of the folder turn into faults.

use crate::source::Place;

/// Something that could not be read as it should.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// A file, or a part of it, cannot be read at all.
    Unreadable {
        /// Where.
        place: Place,
        /// Why.
        why: Unreadable,
    },
    /// A key is not one that the record has.
    UnknownKey {
        /// The key.
        place: Place,
        /// The key as it is written.
        key: String,
        /// The keys that the table has.
        known: Vec<String>,
        /// Whether the record itself has the key, above its tables.
        belongs_above: bool,
    },
    /// A value is missing, or not what its key holds.
    WrongValue {
        /// The value, or the missing key.
        place: Place,
        /// What is wrong with it.
        wrong: Wrong,
    },
    /// Marks of an unfinished merge were left in.
    MergeConflict {
        /// The first mark.
        place: Place,
        /// The other marks.
        others: Vec<Place>,
    },
    /// A file or a folder stands where no record has its place.
    Stray {
        /// The file or the folder.
        place: Place,
        /// Where it stands.
        among: Among,
        /// The names that have their place there; none where there are too many.
        known: Vec<String>,
        /// The name that it probably should have.
        near: Option<String>,
    },
}

impl Trouble {
    /// Where it is.
    pub fn place(&self) -> &Place {
        match self {
            Self::Unreadable { place, .. }
            | Self::UnknownKey { place, .. }
            | Self::WrongValue { place, .. }
            | Self::MergeConflict { place, .. }
            | Self::Stray { place, .. } => place,
        }
    }
}

/// Where a file or a folder stands that has no place there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    /// At the top of the network's folder.
    Top,
    /// In a folder of records, each a file of any name.
    Records,
    /// In a folder of records, each a file named after a year.
    Years,
    /// In the folder of the meetings, each a folder named after a day.
    Days,
    /// In the folder of a meeting.
    Meeting,
}

/// Why a file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not UTF-8.
    Encoding,
    /// Its name is not UTF-8.
    Name,
    /// Its name is one that some systems cannot hold.
    Unportable,
    /// Something stands in its name that nobody sees.
    Unseen,
    /// Its name differs from that of another file only in ways that some systems do not see.
    Twin,
    /// It is not there, although its folder is.
    Missing,
    /// It is larger than any record is; the limit in bytes.
    Size(u64),
    /// It holds no record and is too large to be searched; the limit in bytes.
    Unsearched(u64),
    /// It is a symbolic link.
    Link,
    /// It is a folder where a file should be.
    Folder,
    /// It is a file where a folder should be.
    File,
    /// It is a repository of its own.
    Repository,
    /// It is a device, a pipe or a socket.
    Special,
    /// It is not TOML here; the entry of the catalogue says why.
    Syntax(&'static str),
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// The key is not there.
    Missing {
        /// The key.
        key: String,
    },
    /// The value is of another type.
    NotA {
        /// What the key holds: an entry of the catalogue, such as `expected-date`.
        expected: String,
        /// What stands there: an entry of the catalogue, such as `found-text`.
        found: &'static str,
    },
    /// The value is of the right type, but cannot be right.
    Unfit {
        /// What the key holds: an entry of the catalogue, such as `expected-email`.
        expected: String,
        /// The value as it is written.
        found: String,
    },
    /// The value is an end that comes before its beginning.
    Backwards {
        /// The key of the beginning.
        begin: &'static str,
        /// The beginning.
        since: String,
        /// The end.
        found: String,
    },
    /// The word is none of those that the key knows.
    NotOneOf {
        /// The word as it is written.
        found: String,
        /// The words that the key knows.
        known: Vec<String>,
    },
}
