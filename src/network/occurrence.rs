//! How a waiver names the one place that it is for.

use super::Network;
use crate::diagnostic::Shown;
use crate::source::{Place, Spot};
use crate::text::personal;

impl Network {
    /// The place as a waiver writes it: `line:column` in the record itself and in a meeting's minutes, and with the
    /// file before it in all else: `attachments/lista.txt:3:1`. What stands in a name is `name` instead.
    ///
    /// Personal data in the file's name comes out masked, so that the waiver does not tell it once more.
    pub fn occurrence(&self, place: &Place) -> String {
        let position = match place.spot {
            Spot::Whole => "name".to_owned(),
            _ => {
                let from = Shown::find(place, &self.sources).from;
                format!("{}:{}", from.line, from.column)
            }
        };
        match file_of(place) {
            Some(file) => format!("{}:{position}", personal::mask(file, self.births_until)),
            None => position,
        }
    }
}

/// The file that has to be named besides the record.
fn file_of(place: &Place) -> Option<&str> {
    let (file, record) = (&*place.file, place.record());
    let below = file.strip_prefix(record)?;
    match below {
        ".toml" | "/minutes.md" | "" => None,
        _ => match below.strip_prefix('/') {
            Some(inside) => Some(inside),
            None => file.rsplit('/').next(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_where_the_record_has_several() {
        let file = |file: &str| file_of(&Place::file(&file.into())).map(str::to_owned);
        for whole in [
            "members/anna.toml",
            "network.toml",
            "meetings/2024-02-09/minutes.md",
            "meetings/2024-02-09",
        ] {
            assert_eq!(file(whole), None, "{whole}");
        }
        assert_eq!(
            file("meetings/2024-02-09/meeting.toml").as_deref(),
            Some("meeting.toml")
        );
        let paper = "meetings/2024-02-09/attachments/lista.txt";
        assert_eq!(file(paper).as_deref(), Some("attachments/lista.txt"));
        assert_eq!(file("gammalt/Elevlista.csv").as_deref(), Some("Elevlista.csv"));
    }
}
