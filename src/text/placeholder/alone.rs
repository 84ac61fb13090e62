//! Dots, question marks and lines to write on where words should be: alone in a line, or behind a label.

use std::ops::Range;

use memchr::memchr3_iter;

/// Finds where a gap may be, in the order of the text: at a question mark, a line to write on, an ellipsis, `NN` or
/// `N.N.`, or a full stop with another one behind it.
pub(super) fn signs(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let is_sign = |at: &usize| match bytes[*at] {
        b'.' => text[at + 1..]
            .trim_start_matches([' ', '\u{a0}'])
            .starts_with(['.', '\u{2026}']),
        b'N' => matches!(bytes.get(at + 1), Some(b'N' | b'.')),
        _ => text[*at..].starts_with('\u{2026}'),
    };
    let mut signs: Vec<usize> = memchr3_iter(b'?', b'_', b'\\', bytes).collect();
    // The letter with which an ellipsis begins is that of few others.
    signs.extend(memchr3_iter(b'.', b'N', ELLIPSIS, bytes).filter(is_sign));
    signs.sort_unstable();
    signs
}

/// The first byte of `…`.
const ELLIPSIS: u8 = 0xe2;

/// Finds them, in the lines that have something in them that a gap is made of.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let (mut found, mut at) = (Vec::new(), 0);
    for sign in signs(text) {
        // Its line was looked at for one before it.
        if sign < at {
            continue;
        }
        let start = text[..sign].rfind('\n').map_or(0, |end| end + 1);
        let end = text[sign..]
            .find('\n')
            .map_or(text.len(), |length| sign + length + 1);
        in_line(text, start..end, &mut found);
        at = end;
    }
    found
}

fn in_line(text: &str, bytes: Range<usize>, found: &mut Vec<Range<usize>>) {
    let (line, start) = (&text[bytes.clone()], bytes.start);
    let cells = if is_row(line) {
        line.split('|').collect()
    } else {
        vec![line]
    };
    let mut at = start;
    for cell in cells {
        found.extend(in_cell(cell).map(|bytes| at + bytes.start..at + bytes.end));
        at += cell.len() + 1;
    }
    found.extend(behind_mark(line).map(|bytes| start + bytes.start..start + bytes.end));
}

/// A row of a table in Markdown.
fn is_row(line: &str) -> bool {
    line.trim_start().starts_with('|')
}

fn in_cell(cell: &str) -> Option<Range<usize>> {
    let (start, end) = (beginning(cell), cell.trim_end_matches(is_idle).len());
    let words = cell.get(start..end)?;
    // A task that has an owner and a day, but says nothing.
    let words = match words.contains('@') {
        true => words.split(" (@").next().unwrap_or_default(),
        false => words,
    };
    let words = words.trim_end_matches(is_idle);
    if is_gap(words) || is_question(words) || words == "NN" || words == "N.N." {
        return Some(start..start + words.len());
    }
    let (_, value) = words.rsplit_once([':', '='])?;
    let value = value.trim_start_matches(is_idle);
    let is_line = value.len() > 3 && value.chars().all(|sign| matches!(sign, '_' | '\\'));
    let address = words.rsplit(char::is_whitespace).next().unwrap_or_default();
    let gap = match () {
        () if is_gap(value) || is_line => value,
        () if address.contains("://") && ends_in_gap(address) => address,
        () => return None,
    };
    Some(start + words.len() - gap.len()..start + words.len())
}

/// Where the words of a line begin, behind the marks of headings, quotes, lists and tasks.
fn beginning(line: &str) -> usize {
    let mut rest =
        line.trim_start_matches(|sign: char| is_idle(sign) || matches!(sign, '#' | '>' | '-' | '+' | '|'));
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && rest[digits..].starts_with(['.', ')']) {
        rest = &rest[digits + 1..];
    }
    rest = rest.trim_start_matches(is_idle);
    for task in ["[ ]", "[x]", "[X]"] {
        rest = rest.strip_prefix(task).unwrap_or(rest);
    }
    line.len() - rest.trim_start_matches(is_idle).len()
}

/// Spaces, quotes and marks of emphasis.
fn is_idle(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '*' | '"' | '\'' | '”' | '`' | '~')
}

/// `…`, `...` and longer ones, and nothing else.
fn is_gap(words: &str) -> bool {
    let dots = words.matches('.').count() + 3 * words.matches('\u{2026}').count();
    let is_all = words
        .chars()
        .all(|sign| matches!(sign, '.' | '\u{2026}' | ' ' | '\u{a0}'));
    is_all && dots > 2
}

fn is_question(words: &str) -> bool {
    !words.is_empty() && words.chars().all(|sign| sign == '?')
}

fn ends_in_gap(address: &str) -> bool {
    address.ends_with('\u{2026}') || address.ends_with("...")
}

/// A gap for the owner or the day of a task: `(@…, senast …)`.
fn behind_mark(line: &str) -> Option<Range<usize>> {
    let marks = [
        "@\u{2026}",
        "@...",
        "senast \u{2026}",
        "senast ...",
        "due \u{2026}",
        "due ...",
    ];
    let (at, mark) = marks
        .iter()
        .filter_map(|mark| Some((line.find(mark)?, mark)))
        .min()?;
    Some(at..at + mark.len())
}
