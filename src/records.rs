//! The records of a network: what kinds there are, and how each names itself and the others.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

use crate::source::{FilePath, Place, without_mark};

pub mod activity;
pub mod assignment;
pub mod calendar;
pub mod date;
pub mod dispatch;
pub mod duty;
pub mod feedback;
pub mod group;
pub mod mandate;
pub mod meeting;
pub mod member;
pub mod minutes;
pub mod network;
pub mod organisation;
pub mod review;
pub mod working_order;

pub use activity::Activity;
pub use assignment::Assignment;
pub use calendar::CalendarRecord;
pub use date::{Date, Time};
pub use dispatch::Dispatch;
pub use feedback::Feedback;
pub use group::Group;
pub use mandate::{Area, Mandate};
pub use meeting::Meeting;
pub use member::{Member, Role};
pub use minutes::Minutes;
pub use network::Settings;
pub use organisation::Organisation;
pub use review::Review;
pub use working_order::WorkingOrder;

/// A kind of record, and of what else has an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `network.toml`
    Settings,
    /// `calendar.toml`
    Calendar,
    /// `organisations/`
    Organisation,
    /// `mandates/`
    Mandate,
    /// A priority area of a mandate's strategy; it lives inside `mandates/`.
    Area,
    /// `assignments/`
    Assignment,
    /// `reviews/`
    Review,
    /// `members/`
    Member,
    /// `working-orders/`
    WorkingOrder,
    /// `meetings/`
    Meeting,
    /// `groups/`
    Group,
    /// `activities/`
    Activity,
    /// `feedback/`
    Feedback,
    /// `dispatches/`
    Dispatch,
}

impl Kind {
    /// The kinds that have a folder of records, in the order of the folders' names.
    pub const FOLDERS: [Self; 11] = [
        Self::Activity,
        Self::Assignment,
        Self::Dispatch,
        Self::Feedback,
        Self::Group,
        Self::Mandate,
        Self::Meeting,
        Self::Member,
        Self::Organisation,
        Self::Review,
        Self::WorkingOrder,
    ];

    /// The word for it in the catalogue, after `kind-`.
    pub fn id(self) -> &'static str {
        &self.newtype()[ID_PREFIX.len()..]
    }

    /// The folder that holds its records; none for what lives in a single file.
    pub fn folder(self) -> Option<&'static str> {
        match self {
            Self::Settings | Self::Calendar | Self::Area => None,
            Self::Organisation => Some("organisations"),
            Self::Mandate => Some("mandates"),
            Self::Assignment => Some("assignments"),
            Self::Review => Some("reviews"),
            Self::Member => Some("members"),
            Self::WorkingOrder => Some("working-orders"),
            Self::Meeting => Some("meetings"),
            Self::Group => Some("groups"),
            Self::Activity => Some("activities"),
            Self::Feedback => Some("feedback"),
            Self::Dispatch => Some("dispatches"),
        }
    }

    /// Tells whether a file is one of its records, belongs to one, or is the folder of them all.
    pub fn holds(self, file: &str) -> bool {
        match self.folder() {
            Some(folder) => file.split('/').next() == Some(folder),
            None => file.strip_suffix(".toml") == Some(self.id()),
        }
    }
}

/// What can be named by an id.
pub trait Named {
    /// Its kind.
    const KIND: Kind;
}

/// A record that is a file of its own.
pub trait Record: Named + DeserializeOwned + Send {}

impl<T: Named + DeserializeOwned + Send> Record for T {}

/// The id of a `T`: the name of its file, without the ending.
pub struct Id<T> {
    text: String,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// Takes a text as an id.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            of: PhantomData,
        }
    }

    /// The id as it is written.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(formatter)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(formatter)
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

impl<T> Borrow<str> for Id<T> {
    fn borrow(&self) -> &str {
        &self.text
    }
}

/// How the reader of records recognises an id: the name that a newtype gives itself to serde.
pub(crate) const ID_PREFIX: &str = "id:";

impl<'de, T: Named> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = String;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an id")
            }
            fn visit_str<E>(self, text: &str) -> Result<String, E> {
                Ok(text.to_owned())
            }
        }
        deserializer
            .deserialize_newtype_struct(T::KIND.newtype(), Visitor)
            .map(Self::new)
    }
}

impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl Kind {
    /// The newtype name under which ids of this kind pass through serde.
    pub(crate) fn newtype(self) -> &'static str {
        match self {
            Self::Settings => "id:network",
            Self::Calendar => "id:calendar",
            Self::Organisation => "id:organisation",
            Self::Mandate => "id:mandate",
            Self::Area => "id:area",
            Self::Assignment => "id:assignment",
            Self::Review => "id:review",
            Self::Member => "id:member",
            Self::WorkingOrder => "id:working-order",
            Self::Meeting => "id:meeting",
            Self::Group => "id:group",
            Self::Activity => "id:activity",
            Self::Feedback => "id:feedback",
            Self::Dispatch => "id:dispatch",
        }
    }

    /// The kind whose ids pass through serde under this newtype name.
    pub(crate) fn of_newtype(name: &str) -> Option<Self> {
        let id = name.strip_prefix(ID_PREFIX)?;
        let inside = [Self::Settings, Self::Calendar, Self::Area];
        Self::FOLDERS
            .into_iter()
            .chain(inside)
            .find(|kind| kind.id() == id)
    }
}

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
    by_id: BTreeMap<Id<T>, Entry<T>>,
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self {
            by_id: BTreeMap::new(),
        }
    }
}

impl<T> Entries<T> {
    /// Adds a record.
    pub fn insert(&mut self, entry: Entry<T>) {
        self.by_id.insert(entry.id.clone(), entry);
    }

    /// Finds a record by its id.
    pub fn get(&self, id: &str) -> Option<&Entry<T>> {
        self.by_id.get(id)
    }

    /// Goes through the records in the order of their ids.
    pub fn iter(&self) -> std::collections::btree_map::Values<'_, Id<T>, Entry<T>> {
        self.by_id.values()
    }

    /// Counts the records.
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Tells whether there is none.
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }
}

impl<'a, T> IntoIterator for &'a Entries<T> {
    type Item = &'a Entry<T>;
    type IntoIter = std::collections::btree_map::Values<'a, Id<T>, Entry<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The seal of a text: `sha256:` and the digest in hex.
///
/// A byte order mark and the kind of line ends do not count, since git and editors may change them on
/// their own.
pub fn digest(text: &str) -> String {
    let body = without_mark(text).0.replace("\r\n", "\n");
    let mut seal = String::from("sha256:");
    for byte in Sha256::digest(body.as_bytes()) {
        seal.push_str(&format!("{byte:02x}"));
    }
    seal
}

/// The word that names a value in the records, such as `vice-chair`; the catalogue uses it too.
pub fn word(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}
