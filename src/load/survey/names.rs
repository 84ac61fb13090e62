//! The names of files and folders: which are ids, which are nobody's business, which other computers refuse.

use chrono::NaiveDate;

use super::translated::translated;
use super::{CALENDAR, MEETING, README, SETTINGS};
use crate::load::tree::Found;
use crate::network::Among;
use crate::records::Kind;
use crate::text::days::Finder;
use crate::text::{composed, is_unseen, nearest};

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
        Kind::Meeting => is_day(id),
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
    !has_unseen(name)
        && !name.ends_with(['.', ' '])
        && !name.contains(refused)
        && !numbered
        && !DEVICES.contains(&&*stem)
}

/// Tells whether something stands in a name that nobody sees, so that it can be taken for another one.
pub(super) fn has_unseen(name: &str) -> bool {
    name.contains(is_unseen)
}

/// The name as systems see it that tell neither small letters from capitals nor composed ones from others.
pub(super) fn folded(name: &str) -> String {
    composed(&name.to_lowercase()).into_owned()
}

/// The names that have their place at the top of the network's folder.
pub(super) fn at_the_top() -> Vec<String> {
    let folders = Kind::FOLDERS.into_iter().filter_map(Kind::folder);
    folders
        .chain([SETTINGS, CALENDAR, README])
        .map(str::to_owned)
        .collect()
}

/// The name among others that somebody probably meant with one that is not among them.
pub(super) fn near(name: &str, known: &[String]) -> Option<String> {
    if let Some(meant) = translated(name, known) {
        return Some(meant.clone());
    }
    let name = composed(name);
    nearest(&name, known.iter().map(String::as_str))
        .filter(|near| *near != name)
        .map(str::to_owned)
}

/// The name of a record's file that was probably meant.
pub(super) fn likely(name: &str, among: Among) -> Option<String> {
    match among {
        Among::Years => year_file(name),
        _ => record_file(name),
    }
}

/// The name of a record's file behind a slip or what programs add: `anna.tml`, `anna.TOML`, `anna.toml.txt`.
fn record_file(name: &str) -> Option<String> {
    let (stem, ending) = name.split_once('.').filter(|(stem, _)| !stem.is_empty())?;
    let ending = ending.to_lowercase();
    let first = ending.split('.').next().unwrap_or_default();
    (strsim::damerau_levenshtein(first, "toml") <= 1).then(|| format!("{stem}.toml"))
}

/// The file of the year that a name says: `2024b.toml`, `arbetsordning 2024.toml`.
fn year_file(name: &str) -> Option<String> {
    // Several numbers may be those of somebody, and are not to be told.
    match numbers(name)[..] {
        [year] if year.len() == 4 => Some(format!("{year}.toml")),
        _ => year_of(name).map(|year| format!("{year}.toml")),
    }
}

/// The numbers in a name, each as it is written.
fn numbers(name: &str) -> Vec<&str> {
    let numbers = name.split(|letter: char| !letter.is_ascii_digit());
    numbers.filter(|number| !number.is_empty()).collect()
}

/// The folder of the day that a name stands for: `2024-2-9`, `20240209`; of a file, where it belongs.
pub(super) fn meeting_folder(name: &str, is_folder: bool) -> Option<String> {
    let day = day_in(name.strip_suffix(".toml").unwrap_or(name))?;
    Some(match is_folder {
        true => day.to_string(),
        false => format!("{day}/{MEETING}"),
    })
}

fn day_in(name: &str) -> Option<NaiveDate> {
    let compact = NaiveDate::parse_from_str(name, "%Y%m%d");
    let parts = |separator: &str| name.replace(separator, "-").parse::<NaiveDate>();
    compact
        .or_else(|_| parts("-"))
        .or_else(|_| parts("_"))
        .or_else(|_| parts("."))
        .ok()
        .or_else(|| written_day(name))
}

/// A day as it is written in running text: `9 februari 2024`.
fn written_day(name: &str) -> Option<NaiveDate> {
    // The month stands in letters: a row of numbers may be somebody's.
    let is_written = matches!(numbers(name)[..], [day, year] if day.len() <= 2 && year.len() == 4);
    if !is_written {
        return None;
    }
    let days = Finder::near(NaiveDate::default()).find(name);
    days.first().filter(|found| found.has_year).map(|found| found.day)
}

/// Tells whether a name is a day in its usual form; chrono reads more than that.
fn is_day(name: &str) -> bool {
    let parts = || {
        Some((
            name.get(..4)?,
            name.get(4..5)?,
            name.get(5..7)?,
            name.get(7..8)?,
            name.get(8..)?,
        ))
    };
    let Some((year, "-", month, "-", day)) = parts() else {
        return false;
    };
    let is_form = day.len() == 2 && [year, month, day].into_iter().all(is_number);
    let read = || NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    is_form && read().is_some()
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
            "anna\u{202e}lmot.toml",
            "anna\u{200b}.toml",
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

    #[test]
    fn days_are_understood_as_people_type_them() {
        for name in [
            "2024-2-9",
            "20240209",
            "2024_02_09",
            "2024.02.09",
            "Möte 9 februari 2024",
        ] {
            assert_eq!(
                meeting_folder(name, true).as_deref(),
                Some("2024-02-09"),
                "{name}"
            );
        }
        assert_eq!(
            meeting_folder("2024-02-09.toml", false).as_deref(),
            Some("2024-02-09/meeting.toml")
        );
        assert_eq!(meeting_folder("höstmötet", true), None);
        for name in ["mötet 9 februari", "20000101-2384", "2000-01-01-2384 x"] {
            assert_eq!(meeting_folder(name, true), None, "{name}");
        }
    }

    #[test]
    fn endings_that_programs_add_are_seen_through() {
        for name in ["anna.toml.txt", "anna.tml", "anna.TOML"] {
            assert_eq!(record_file(name).as_deref(), Some("anna.toml"), "{name}");
        }
        for name in ["anna", "README.md", "anna.txt"] {
            assert_eq!(record_file(name), None, "{name}");
        }
        assert_eq!(year_file("x 121212-2012.toml"), None);
        for name in ["2024b.toml", "arbetsordning-2024.toml"] {
            assert_eq!(year_file(name).as_deref(), Some("2024.toml"), "{name}");
        }
    }
}
