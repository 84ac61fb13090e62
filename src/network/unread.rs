//! What could not be read, so that nothing follows from its seeming absence.

use super::Network;
use crate::source::{FilePath, Place, Spot};

impl Network {
    /// Tells whether a value, a table that it lies in, or its whole file could not be read.
    pub fn is_unread(&self, place: &Place) -> bool {
        let covers = |unread: &Place| match (&unread.spot, &place.spot) {
            (Spot::Keys(gone), Spot::Keys(keys)) => keys.starts_with(gone),
            (Spot::Whole, _) => true,
            _ => false,
        };
        let unread = self.unread.iter().filter(|unread| unread.file == place.file);
        unread.into_iter().any(covers)
    }

    /// Tells whether a file, or some value in it, could not be read.
    pub fn has_gaps(&self, file: &FilePath) -> bool {
        self.unread.iter().any(|place| place.file == *file)
    }
}
