//! What could not be read, so that nothing follows from its seeming absence.

use super::Network;
use crate::source::{FilePath, Key, Place, Spot};

impl Network {
    /// Tells whether a value, what it lies in, or something in it could not be read.
    pub fn is_unread(&self, place: &Place) -> bool {
        let wanted = keys(place);
        self.unread.iter().any(|unread| {
            let gone = keys(unread);
            unread.file == place.file && (gone.starts_with(wanted) || wanted.starts_with(gone))
        })
    }

    /// Tells whether a file, or some value in it, could not be read.
    pub fn has_gaps(&self, file: &FilePath) -> bool {
        self.unread.iter().any(|place| place.file == *file)
    }
}

/// The keys that lead to a place; none for a file as a whole.
fn keys(place: &Place) -> &[Key] {
    match &place.spot {
        Spot::Keys(keys) => keys,
        Spot::Whole | Spot::Bytes(_) => &[],
    }
}
