//! Texts and numbers that say no, as they are read, to what cannot be right.
//!
//! A function here stands at a key as `deserialize_with`; what it says no with is the entry of the catalogue
//! that tells what the key holds.

use std::ops::RangeInclusive;

use serde::de::Error;
use serde::{Deserialize, Deserializer};

use super::network::FORMAT;

/// Days that a house setting may count: no more than a year.
pub(super) const DAYS: RangeInclusive<u32> = 0..=366;
/// Minutes that an item of an agenda may take: no more than a day.
pub(super) const MINUTES: RangeInclusive<u32> = 0..=24 * 60;
/// Meetings that a mandate may ask for in a year.
pub(super) const MEETINGS: RangeInclusive<u32> = 1..=366;
/// Calendar years that the tool knows.
pub(super) const YEARS: RangeInclusive<i32> = 1900..=2200;

/// The codes of municipalities, for editors.
pub(super) const MUNICIPALITY_CODE: &str = "^[0-9]{4}$";
/// E-mail addresses, for editors.
pub(super) const EMAIL: &str = r"^[^@\s]+@[^@\s]+$";
/// Names of hosts, for editors.
pub(super) const HOST: &str = r"^[^/:@\s]+$";
/// Addresses of pages on the web, for editors.
pub(super) const WEB_ADDRESS: &str = r#"^https?://[^/\s"<>\\][^\s"<>\\?#]*$"#;

/// What the names of time zones begin with; whether the place after it exists is not known here.
const TIME_ZONE_AREAS: [&str; 11] = [
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Etc",
    "Europe",
    "Indian",
    "Pacific",
];

/// Takes the code of a municipality: four digits.
pub(super) fn municipality_code<'de, D: Deserializer<'de>>(source: D) -> Result<Option<String>, D::Error> {
    text(source, "expected-municipality-code", |code| {
        code.len() == 4 && code.bytes().all(|letter| letter.is_ascii_digit())
    })
}

/// Takes an e-mail address: something, an at sign, and something, without spaces.
pub(super) fn email<'de, D: Deserializer<'de>>(source: D) -> Result<Option<String>, D::Error> {
    text(source, "expected-email", |address| {
        let parts: Vec<&str> = address.split('@').collect();
        parts.len() == 2 && parts.iter().all(|part| is_one_word(part))
    })
}

/// Takes the name of a host, without what stands before and after it in an address on the web.
pub(super) fn host<'de, D: Deserializer<'de>>(source: D) -> Result<Option<String>, D::Error> {
    text(source, "expected-host", |host| {
        is_one_word(host) && !host.contains(['/', ':', '@'])
    })
}

/// Takes the address of a folder on the web, which other names can be written after.
pub(super) fn web_address<'de, D: Deserializer<'de>>(source: D) -> Result<Option<String>, D::Error> {
    text(source, "expected-web-address", |address| {
        let web = ["https://", "http://"];
        let place = web.iter().find_map(|web| address.strip_prefix(web));
        place.is_some_and(|place| is_one_word(place) && !place.starts_with('/'))
            && !address.contains(['"', '<', '>', '\\', '?', '#'])
            && !address.contains(char::is_control)
    })
}

/// Takes the name of a time zone.
pub(super) fn time_zone<'de, D: Deserializer<'de>>(source: D) -> Result<Option<String>, D::Error> {
    text(source, "expected-time-zone", |zone| match zone.split_once('/') {
        Some((area, place)) => TIME_ZONE_AREAS.contains(&area) && is_one_word(place),
        None => zone == "UTC",
    })
}

/// Names of time zones, for editors.
pub(super) fn time_zone_pattern() -> String {
    format!(r"^(UTC|({})/\S+)$", TIME_ZONE_AREAS.join("|"))
}

/// Takes the layout of the folder. A later one is refused before its records are read, so any other was never one.
pub(super) fn format<'de, D: Deserializer<'de>>(source: D) -> Result<u32, D::Error> {
    fitting(source, "expected-format", |format| *format == FORMAT)
}

/// Takes how many meetings a year must hold: at least one.
pub(super) fn meetings_per_year<'de, D: Deserializer<'de>>(source: D) -> Result<u32, D::Error> {
    fitting(source, "expected-meetings-per-year", |count| {
        MEETINGS.contains(count)
    })
}

/// Takes a number of days of a house setting.
pub(super) fn days<'de, D: Deserializer<'de>>(source: D) -> Result<u32, D::Error> {
    fitting(source, "expected-days", |days| DAYS.contains(days))
}

/// Takes the minutes that an item may take.
pub(super) fn minutes<'de, D: Deserializer<'de>>(source: D) -> Result<Option<u32>, D::Error> {
    fitting(source, "expected-minutes", |minutes: &Option<u32>| {
        minutes.is_none_or(|minutes| MINUTES.contains(&minutes))
    })
}

/// Takes a calendar year.
pub(super) fn year<'de, D: Deserializer<'de>>(source: D) -> Result<Option<i32>, D::Error> {
    fitting(source, "expected-year", |year: &Option<i32>| {
        year.is_none_or(|year| YEARS.contains(&year))
    })
}

fn text<'de, D: Deserializer<'de>>(
    source: D,
    expected: &'static str,
    fits: impl Fn(&str) -> bool,
) -> Result<Option<String>, D::Error> {
    fitting(source, expected, |text: &Option<String>| {
        text.as_deref().is_none_or(&fits)
    })
}

fn fitting<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    source: D,
    expected: &'static str,
    fits: impl Fn(&T) -> bool,
) -> Result<T, D::Error> {
    let value = T::deserialize(source)?;
    match fits(&value) {
        true => Ok(value),
        false => Err(D::Error::custom(expected)),
    }
}

fn is_one_word(text: &str) -> bool {
    !text.is_empty() && !text.contains(char::is_whitespace)
}
