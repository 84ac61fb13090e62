//! What could not be read, so that nothing follows from its seeming absence.

use super::Network;
use crate::records::Kind;
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

    /// What could not be read of the records and the minutes; papers and what lies astray hold none.
    pub fn gaps(&self) -> impl Iterator<Item = &Place> {
        self.unread.iter().filter(|place| is_of_record(&place.file))
    }

    /// Tells whether a file, or some value in it, could not be read.
    pub fn has_gaps(&self, file: &FilePath) -> bool {
        self.unread.iter().any(|place| place.file == *file)
    }
}

/// Tells whether a path is that of a record, or of a folder that should hold some.
fn is_of_record(path: &str) -> bool {
    let mut parts = path.split('/');
    let first = parts.next().unwrap_or_default();
    match Kind::FOLDERS
        .into_iter()
        .find(|kind| kind.folder() == Some(first))
    {
        Some(Kind::Meeting) => matches!(parts.nth(1), None | Some("meeting.toml" | "minutes.md")),
        Some(_) => true,
        None => matches!(path, "network.toml" | "calendar.toml"),
    }
}

/// The keys that lead to a place; none for a file as a whole.
fn keys(place: &Place) -> &[Key] {
    match &place.spot {
        Spot::Keys(keys) => keys,
        Spot::Whole | Spot::Bytes(_) => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_and_strays_are_no_gaps_in_the_records() {
        for path in [
            "network.toml",
            "members",
            "members/anna.toml",
            "meetings/2024-02-09",
            "meetings/2024-02-09/meeting.toml",
            "meetings/2024-02-09/minutes.md",
        ] {
            assert!(is_of_record(path), "{path}");
        }
        for path in [
            "genväg",
            "genväg.toml",
            "gammalt/anna.toml",
            "meetings/2024-02-09/attachments/a.pdf",
            "meetings/2024-02-09/attachments/minutes.md",
            "meetings/2024-02-09/anteckningar.docx",
        ] {
            assert!(!is_of_record(path), "{path}");
        }
    }
}
