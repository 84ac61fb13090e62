//! The names of months and weekdays in Swedish and English, whole and shortened.

use chrono::Weekday;

use crate::text::composed;

/// A word as the lists below have it: composed and in lower case.
pub(super) fn plain(word: &str) -> String {
    composed(word).to_lowercase()
}

/// The number of a month.
pub(super) fn month(word: &str) -> Option<u32> {
    Some(match plain(word).as_str() {
        "januari" | "january" | "jan" => 1,
        "februari" | "february" | "febr" | "feb" => 2,
        "mars" | "march" | "mar" => 3,
        "april" | "apr" => 4,
        "maj" | "may" => 5,
        "juni" | "june" | "jun" => 6,
        "juli" | "july" | "jul" => 7,
        "augusti" | "august" | "aug" => 8,
        "september" | "sept" | "sep" => 9,
        "oktober" | "october" | "okt" | "oct" => 10,
        "november" | "nov" => 11,
        "december" | "dec" => 12,
        _ => return None,
    })
}

/// A weekday, also in its definite form.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    // A capital makes it the name of a man.
    if word == "Tor" {
        return None;
    }
    let word = plain(word);
    Some(match word.strip_suffix("dagen").unwrap_or(&word) {
        "mån" | "måndag" | "mon" | "monday" => Weekday::Mon,
        "tis" | "tisdag" | "tue" | "tues" | "tuesday" => Weekday::Tue,
        "ons" | "onsdag" | "wed" | "wednesday" => Weekday::Wed,
        "tor" | "tors" | "torsdag" | "thu" | "thur" | "thurs" | "thursday" => Weekday::Thu,
        "fre" | "fredag" | "fri" | "friday" => Weekday::Fri,
        "lör" | "lördag" | "sat" | "saturday" => Weekday::Sat,
        "sön" | "söndag" | "sun" | "sunday" => Weekday::Sun,
        _ => return None,
    })
}
