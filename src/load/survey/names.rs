//! The names of files and folders: which are ids, which are nobody's business, which other computers refuse.

use chrono::NaiveDate;

use crate::load::tree::Found;
use crate::records::Kind;
use crate::text::composed;

/// Names that Windows keeps for devices, whatever ending they have.
const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];
/// Names that Windows keeps for devices when a digit follows.
const NUMBERED_DEVICES: [&str; 2] = ["com", "lpt"];
/// Letters that Windows has in no name.
const REFUSED: &str = "<>:\"|?*\\";

/// The year that a name begins with, if it begins with one.
pub(in crate::load) fn year_of(name: &str) -> Option<i32> {
    let year = name.get(..4)?;
    is_number(year).then(|| year.parse().ok())?
}

/// Tells what editors and operating systems put into folders on their own.
pub(super) fn is_hidden(found: &Found) -> bool {
    let name = &*found.name;
    let theirs = ["Thumbs.db", "desktop.ini", "Desktop.ini", "Icon\r"];
    name.starts_with('.') || name.starts_with("~$") || name.ends_with('~') || theirs.contains(&name)
}

/// Tells whether a name can be the id of a record of a kind.
pub(super) fn is_id_of(kind: Kind, id: &str) -> bool {
    match kind {
        // chrono reads more than the one form that a day has in a name.
        Kind::Meeting => id.parse::<NaiveDate>().is_ok_and(|day| day.to_string() == id),
        Kind::Review | Kind::WorkingOrder => id.len() == 4 && is_number(id),
        _ => !id.is_empty(),
    }
}

/// Tells whether every system that people use can hold a name.
///
/// A name that one of them refuses keeps git from checking the folder out there at all.
pub(super) fn is_portable(name: &str) -> bool {
    let stem = name
        .split('.')
        .next()
        .unwrap_or_default()
        .trim_end()
        .to_lowercase();
    let numbered = NUMBERED_DEVICES
        .iter()
        .filter_map(|device| stem.strip_prefix(device))
        .any(|rest| rest.len() == 1 && is_number(rest));
    let refused = |letter: char| letter.is_control() || REFUSED.contains(letter);
    !name.ends_with(['.', ' ']) && !name.contains(refused) && !numbered && !DEVICES.contains(&&*stem)
}

/// The name as systems see it that tell neither small letters from capitals nor composed ones from others.
pub(super) fn folded(name: &str) -> String {
    composed(&name.to_lowercase()).into_owned()
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_one_form() {
        assert!(is_id_of(Kind::Meeting, "2024-02-09"));
        for wrong in [
            "2024-02-30",
            "2024-2-9",
            "+2024-2-09",
            "2024- 2- 9",
            "2024-02 -9",
            "",
        ] {
            assert!(!is_id_of(Kind::Meeting, wrong), "{wrong}");
        }
        assert!(is_id_of(Kind::Review, "2024") && !is_id_of(Kind::Review, "+024"));
        assert_eq!(
            (year_of("2024-x"), year_of("-123"), year_of("å202")),
            (Some(2024), None, None)
        );
    }

    #[test]
    fn names_that_some_system_refuses_are_known() {
        for name in [
            "con.toml",
            "AUX.md",
            "com1.toml",
            "a:b.toml",
            "a\nb.toml",
            "slut. ",
            "punkt.",
            "a\u{1b}b",
        ] {
            assert!(!is_portable(name), "{name:?}");
        }
        for name in [
            "connie.toml",
            "com.toml",
            "com10.toml",
            "åsa.toml",
            "a b (1).pdf",
            "konsult-con.toml",
        ] {
            assert!(is_portable(name), "{name:?}");
        }
    }
}
