//! Finds what was left of a template: gaps that somebody was to fill in.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

mod alone;
mod bracket;
mod gap;
mod phrase;

/// Finds what was left of a template in a text of a record.
pub fn in_value(text: &str) -> Vec<Range<usize>> {
    find(text)
}

/// Finds what was left of a template in minutes; code and comments are left alone.
pub fn in_minutes(text: &str) -> Vec<Range<usize>> {
    find(&without_code(text))
}

fn find(text: &str) -> Vec<Range<usize>> {
    let mut found = alone::find(text);
    found.extend(bracket::find(text));
    found.extend(gap::find(text));
    found.extend(phrase::find(text));
    found.sort_by_key(|bytes| (bytes.start, std::cmp::Reverse(bytes.end)));
    found.dedup_by(|later, earlier| later.start < earlier.end);
    found
}

/// Blots out code and comments with spaces.
fn without_code(text: &str) -> Cow<'_, str> {
    if memchr::memchr2(b'`', b'<', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut blotted = String::with_capacity(text.len());
    let mut unclosed = BTreeSet::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(['`', '<']).map(|start| at + start) {
        let end = code(text, start, &mut unclosed);
        let blot = |letter: char| match letter {
            '\n' => "\n".to_owned(),
            _ => " ".repeat(letter.len_utf8()),
        };
        blotted.push_str(&text[at..start]);
        match end {
            Some(end) => blotted.extend(text[start..end].chars().map(blot)),
            None => blotted.push_str(&text[start..start + 1]),
        }
        at = end.unwrap_or(start + 1);
    }
    blotted.push_str(&text[at..]);
    Cow::Owned(blotted)
}

/// More marks than these open no code.
const MOST_MARKS: usize = 6;

/// Finds the end of the code or the comment that opens at a byte; what is not closed is none, and is noted so that
/// its end is looked for once.
fn code(text: &str, start: usize, unclosed: &mut BTreeSet<usize>) -> Option<usize> {
    let rest = &text[start..];
    let marks = rest.bytes().take_while(|byte| *byte == b'`').count();
    let (open, close) = match marks {
        0 if rest.starts_with("<!--") => (4, "-->".to_owned()),
        1..=MOST_MARKS => (marks, "`".repeat(marks)),
        _ => return None,
    };
    if unclosed.contains(&marks) {
        return None;
    }
    let Some(length) = rest[open..].find(&close) else {
        unclosed.insert(marks);
        return None;
    };
    // Code within a line ends with its paragraph.
    let is_torn = matches!(marks, 1 | 2) && rest[open..open + length].contains("\n\n");
    (!is_torn).then_some(start + open + length + close.len())
}

#[cfg(test)]
mod tests;
