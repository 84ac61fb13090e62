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

    /// The records and the minutes of meetings that could not be read at all, with the ids of the meetings.
    pub fn unread_meetings(&self) -> impl Iterator<Item = (&str, &FilePath)> {
        let whole = self.unread.iter().filter(|place| place.spot == Spot::Whole);
        whole.filter_map(|place| {
            let mut path = place.file.strip_prefix("meetings/")?.split('/');
            let id = path.next()?;
            let is_paper = path.next().is_some_and(|name| name == "attachments");
            (!is_paper).then_some((id, &place.file))
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
