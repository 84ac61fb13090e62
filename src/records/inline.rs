//! Lists of small tables that records write on one line: `guests = [{ name = "…" }]`.

use serde::{Serialize, Serializer};

/// How the writer of records recognises such a list.
pub(crate) const INLINE_NEWTYPE: &str = "inline";

/// Marks a list as one that is written on one line.
pub(super) fn list<T: Serialize, S: Serializer>(items: &[T], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_newtype_struct(INLINE_NEWTYPE, items)
}
