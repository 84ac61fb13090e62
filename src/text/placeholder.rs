//! Finds what was left of a template: gaps that somebody was to fill in.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use super::word::Lexicon;

mod alone;
mod bracket;
mod gap;
mod phrase;

/// What the templates' words are looked for by, in one step over a text.
static WORDS: Lexicon = Lexicon::of(&[
    gap::YEARS,
    gap::PARTS,
    gap::DAYS,
    gap::TO_DO,
    &[gap::CROSSED],
    phrase::FIRST,
]);

/// Finds what was left of a template in the texts of a record; `values` says where they stand in it.
pub fn in_values(text: &str, values: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut signs: Vec<usize> = WORDS.beginnings_of(text).map(|word| word.bytes.start).collect();
    signs.extend(alone::signs(text));
    signs.extend(bracket::openings(text));
    signs.sort_unstable();
    let has_sign = |value: &&Range<usize>| {
        let next = signs.partition_point(|sign| *sign < value.start);
        signs.get(next).is_some_and(|sign| *sign < value.end)
    };
    // Most texts have no sign of any, and each is looked at only if it has.
    let found = values.iter().filter(has_sign).flat_map(|value| {
        let found = find(&text[value.clone()]).into_iter();
        found.map(|bytes| value.start + bytes.start..value.start + bytes.end)
    });
    found.collect()
}

/// Finds what was left of a template in minutes; code and comments are left alone.
pub fn in_minutes(text: &str) -> Vec<Range<usize>> {
    find(&without_code(text))
}

fn find(text: &str) -> Vec<Range<usize>> {
    let mut found = alone::find(text);
    found.extend(bracket::find(text));
    let mut known = 0;
    for word in WORDS.beginnings_of(text) {
        found.extend(phrase::at(text, &word));
        // It was looked at together with one before it.
        if word.bytes.start >= known {
            let joined = gap::joined(text, word);
            known = joined[joined.len() - 1].bytes.end;
            found.extend(gap::of(text, &joined));
        }
    }
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
