//! A record that was asked for and is not there, or cannot be read.

use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::Kind;
use crate::text::nearest;

/// Says that a record does not exist, and which one was probably meant.
pub(super) fn unknown(kind: Kind, id: &str, network: &Network) -> Failure {
    let near = nearest(id, network.ids(kind)).unwrap_or_default();
    Failure::new("unknown-record")
        .with("kind", kind.id())
        .with("id", id)
        .with("near", near)
}

/// Says that a record exists but cannot be read.
pub(super) fn unread(kind: Kind, id: &str) -> Failure {
    Failure::new("record-not-read").with("file", kind.file(id))
}
