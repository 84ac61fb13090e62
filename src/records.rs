//! The records of a network: what kinds there are, and how each names itself and the others.

use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use crate::source::without_mark;

pub mod activity;
pub mod assignment;
pub mod calendar;
pub mod date;
pub mod dispatch;
pub mod duty;
mod entry;
pub mod feedback;
mod fitting;
pub mod group;
mod id;
mod inline;
pub mod mandate;
pub mod meeting;
pub mod member;
pub mod minutes;
pub mod network;
pub mod organisation;
mod period;
pub mod review;
mod schema;
pub mod working_order;

pub use activity::Activity;
pub use assignment::Assignment;
pub use calendar::CalendarRecord;
pub(crate) use date::{DATE_NEWTYPE, TIME_NEWTYPE};
pub use date::{Date, Time};
pub use dispatch::Dispatch;
pub use entry::{Entries, Entry, Reference};
pub use feedback::Feedback;
pub use group::Group;
pub(crate) use id::ID_PREFIX;
pub use id::Id;
pub(crate) use inline::INLINE_NEWTYPE;
pub use mandate::{Area, Mandate};
pub use meeting::Meeting;
pub use member::{Member, Role};
pub use minutes::Minutes;
pub use network::Settings;
pub use organisation::Organisation;
pub use period::Backwards;
pub use review::Review;
pub(crate) use schema::words_of;
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

    /// The kinds that have files of their own, by name.
    pub const FILES: [Self; 13] = [
        Self::Activity,
        Self::Assignment,
        Self::Calendar,
        Self::Dispatch,
        Self::Feedback,
        Self::Group,
        Self::Mandate,
        Self::Meeting,
        Self::Member,
        Self::Settings,
        Self::Organisation,
        Self::Review,
        Self::WorkingOrder,
    ];

    /// The word for it in the catalogue, after `reference-`.
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

    /// The file of the record with an id.
    pub fn file(self, id: &str) -> String {
        match (self, self.folder()) {
            (Self::Meeting, Some(folder)) => format!("{folder}/{id}/meeting.toml"),
            (_, Some(folder)) => format!("{folder}/{id}.toml"),
            (_, None) => format!("{}.toml", self.id()),
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
pub trait Record: Named + DeserializeOwned + Send {
    /// Names the ends that come before their beginnings.
    fn backwards(&self) -> Vec<Backwards> {
        Vec::new()
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

/// The seal of a text: `sha256:` and the digest in hex.
///
/// A byte order mark and the kind of line ends do not count, since git and editors may change them on
/// their own.
pub fn digest(text: &str) -> String {
    let body = without_mark(text).0.replace("\r\n", "\n");
    digest_of(body.as_bytes())
}

/// The digest of bytes as they are, written as records write it.
pub fn digest_of(bytes: &[u8]) -> String {
    let mut seal = String::from("sha256:");
    for byte in Sha256::digest(bytes) {
        seal.push_str(&format!("{byte:02x}"));
    }
    seal
}

/// Tells whether two seals are the same, however their letters are written.
pub fn is_same_seal(one: &str, other: &str) -> bool {
    one.trim().eq_ignore_ascii_case(other.trim())
}

/// The word that names a value in the records, such as `vice-chair`; the catalogue uses it too.
pub fn word(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}
