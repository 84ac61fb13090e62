//! A record that was asked for and is not there, or cannot be read.

use crate::diagnostic::{Argument, Failure};
use crate::network::Network;
use crate::records::{Entries, Entry, Kind};
use crate::text::nearest;

/// Says that a record cannot be read, or does not exist.
pub(super) fn missing(kind: Kind, id: &str, network: &Network) -> Failure {
    match network.knows(kind, id) {
        true => unread(kind, id),
        false => unknown(kind, id, network),
    }
}

/// Says that a record does not exist, and which one was probably meant.
pub(super) fn unknown(kind: Kind, id: &str, network: &Network) -> Failure {
    let near = match (kind, id.parse()) {
        // A meeting is known by its day, and days that look alike may lie far from each other.
        (Kind::Meeting, Ok(day)) => network.meeting_near(day),
        _ => nearest(id, network.ids(kind)),
    };
    unknown_near(kind.id(), id, near)
}

/// Says the same of what is no record of its own, such as a decision.
pub(super) fn unknown_near(kind: &str, id: &str, near: Option<&str>) -> Failure {
    Failure::new("unknown-record")
        .with("kind", kind)
        .with("id", Argument::written(id))
        .with("near", near.unwrap_or_default())
}

/// Fails when one of the records that a list is narrowed down to does not exist.
pub(super) fn check<'a>(
    kind: Kind,
    ids: impl IntoIterator<Item = &'a String>,
    network: &Network,
) -> Result<(), Failure> {
    let missing = ids.into_iter().find(|id| !network.knows(kind, id));
    missing.map_or(Ok(()), |id| Err(unknown(kind, id, network)))
}

/// Says that a record exists but cannot be read.
pub(super) fn unread(kind: Kind, id: &str) -> Failure {
    unread_file(&kind.file(id))
}

/// Says that a file exists but cannot be read.
pub(super) fn unread_file(file: &str) -> Failure {
    Failure::new("unread-record").with("file", file)
}

/// Finds the record that was asked for, or says why there is none.
pub(super) fn found<'n, T>(
    kind: Kind,
    id: &str,
    network: &Network,
    records: &'n Entries<T>,
) -> Result<&'n Entry<T>, Failure> {
    records.get(id).ok_or_else(|| missing(kind, id, network))
}
