//! Keeps quotes and lists from nesting deeper than people write.

use std::borrow::Cow;

/// How many marks of quotes and lists a line may begin with; people write three or four.
const DEEPEST: usize = 100;

/// Breaks the mark that would nest too deep in each line; every byte stays where it is.
///
/// A line that goes on lazily, without the marks of the quote or the list that it belongs to, costs the
/// parser as much as the quote is deep, so that a file of a few hundred kilobytes could take it hours.
pub(super) fn tamed(text: &str) -> Cow<'_, str> {
    let mut start = 0;
    let mut broken = Vec::new();
    for end in memchr::memchr2_iter(b'\n', b'\r', text.as_bytes()).chain([text.len()]) {
        // Every mark takes a byte.
        if end - start > DEEPEST {
            broken.extend(too_deep(&text[start..end]).map(|mark| start + mark));
        }
        start = end + 1;
    }
    if broken.is_empty() {
        return text.into();
    }
    let mut bytes = text.as_bytes().to_vec();
    for mark in broken {
        bytes[mark] = b'x';
    }
    let tame = String::from_utf8(bytes);
    tame.expect("one ASCII letter took the place of another").into()
}

/// Finds the mark that nests too deep.
fn too_deep(line: &str) -> Option<usize> {
    let bytes = line.as_bytes();
    let mut depth = 0;
    let mut at = 0;
    loop {
        let digits = bytes[at..]
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let is_spaced = || bytes.get(at + digits + 1).is_none_or(u8::is_ascii_whitespace);
        match (bytes.get(at + digits)?, digits) {
            (b' ' | b'\t', 0) => {}
            (b'>', 0) => depth += 1,
            (b'-' | b'+' | b'*', 0) | (b'.' | b')', 1..) if is_spaced() => depth += 1,
            _ => return None,
        }
        at += digits;
        if depth > DEEPEST {
            return Some(at);
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_nests_too_deep_is_broken() {
        let usual = "> - 1. å\n- - -\n***\n   > text > > >\r\n";
        assert!(matches!(tamed(usual), Cow::Borrowed(_)));
        let deep = format!("å\n{}å\n", "> 1) ".repeat(51));
        let tame = tamed(&deep);
        assert_eq!((tame.len(), tame.matches('x').count()), (deep.len(), 1));
        assert_eq!(tame.find('x'), Some("å\n".len() + "> 1) ".len() * 50));
    }
}
