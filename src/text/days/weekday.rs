//! Finds the weekday beside a day.

use super::cursor::{after, before, before_space, is_joined, past, past_space, word, word_before};
use super::{WrittenWeekday, names};

/// The weekday in front of a day: `fredag 9/2`, `fredagen den 9:e`, `Fri., the 9th`.
pub(super) fn in_front(text: &str, start: usize, floor: usize) -> Option<WrittenWeekday> {
    let mut at = before_space(text, start, floor)?;
    let article = word_before(text, at, floor);
    if matches!(names::plain(article).as_str(), "den" | "the") {
        at = before_space(text, at - article.len(), floor)?;
    }
    at = floor
        + text[floor..at]
            .strip_suffix([',', '.'])
            .unwrap_or(&text[floor..at])
            .len();
    at = before_space(text, at, floor).unwrap_or(at);
    at = floor
        + text[floor..at]
            .strip_suffix('.')
            .unwrap_or(&text[floor..at])
            .len();
    let name = word_before(text, at, floor);
    let bytes = at - name.len()..at;
    let weekday = names::weekday(name).filter(|_| !is_joined(before(text, bytes.start)))?;
    Some(WrittenWeekday { weekday, bytes })
}

/// The weekday in parentheses behind a day: `9 februari 2024 (fredag)`, unless it begins another day.
pub(super) fn behind(text: &str, end: usize) -> Option<WrittenWeekday> {
    let at = past_space(text, end).unwrap_or(end);
    let mut at = past(text, at, &['('])?;
    let article = word(text, at);
    if matches!(names::plain(article).as_str(), "en" | "a") {
        at = past_space(text, at + article.len())?;
    }
    let name = word(text, at);
    let weekday = names::weekday(name)?;
    let bytes = at..at + name.len();
    let stop = past(text, bytes.end, &['.']).unwrap_or(bytes.end);
    let ends = match past_space(text, stop) {
        Some(next) => matches!(names::plain(word(text, next)).as_str(), "kl" | "klockan" | "at"),
        None => matches!(after(text, stop), Some(')' | ',' | ';')),
    };
    ends.then_some(WrittenWeekday { weekday, bytes })
}
