//! What the TOML parser says, as entries of the catalogue.

use std::ops::Range;

use super::MOST_FAULTS;
use crate::network::{Trouble, Unreadable};
use crate::source::{FilePath, Place};

/// The parser's messages by their beginning, longest first where one begins another, and the entry of the
/// catalogue that says the same in plain words.
const MESSAGES: [(&str, &str); 37] = [
    ("string values must be quoted", UNQUOTED_TEXT),
    ("unclosed array table", "toml-unclosed-header"),
    ("unclosed table", "toml-unclosed-header"),
    ("unclosed array", "toml-unclosed-list"),
    ("unclosed inline table", "toml-unclosed-inline-table"),
    ("missing comma", "toml-missing-comma"),
    ("extra comma", "toml-extra-comma"),
    ("missing value", "toml-missing-value"),
    ("key with no value", "toml-missing-equals"),
    ("missing assignment", "toml-missing-equals"),
    ("extra `=`", "toml-extra-equals"),
    ("extra assignment", "toml-extra-equals"),
    ("unexpected `=` in array", "toml-extra-equals"),
    ("unexpected key or value", "toml-extra-text"),
    ("duplicate key", "toml-duplicate-key"),
    ("invalid basic string", UNCLOSED_TEXT),
    ("invalid multi-line basic string", UNCLOSED_TEXT),
    ("invalid literal string", UNCLOSED_TEXT),
    ("invalid multi-line literal string", UNCLOSED_TEXT),
    ("missing escaped value", "toml-wrong-escape"),
    ("too few unicode value digits", "toml-wrong-escape"),
    ("invalid unquoted key", "toml-wrong-key"),
    ("unquoted keys cannot be empty", "toml-wrong-key"),
    ("invalid date", "toml-wrong-date"),
    ("invalid time", "toml-wrong-time"),
    ("unexpected leading zero", "toml-leading-zero"),
    ("invalid boolean", "toml-wrong-boolean"),
    ("invalid float", "toml-wrong-number"),
    ("invalid integer", "toml-wrong-number"),
    ("invalid exponent", "toml-wrong-number"),
    ("invalid fraction", "toml-wrong-number"),
    ("`_` may only go between digits", "toml-wrong-number"),
    ("redundant numeric sign", "toml-wrong-number"),
    ("carriage return must be followed by newline", "toml-line-end"),
    ("invalid comment character", "toml-control-character"),
    ("cannot recurse further", "toml-too-deep"),
    ("recursion limit", "toml-too-deep"),
];

/// What the parser also says where there is no value at all.
const UNQUOTED_TEXT: &str = "toml-unquoted-text";

/// What explains the most of what follows it.
const UNCLOSED_TEXT: &str = "toml-unclosed-text";

/// Turns the parser's errors into troubles: one for each line, since what else is told of a line mostly
/// follows from it.
pub(super) fn troubles(file: &FilePath, body: &str, mark: usize, errors: &[toml::de::Error]) -> Vec<Trouble> {
    let found = |error: &toml::de::Error| {
        let span = error.span().unwrap_or(0..0);
        let is_blank = body.get(span.clone()).unwrap_or_default().trim().is_empty();
        match entry(error.message()) {
            UNQUOTED_TEXT if is_blank => (span, "toml-missing-value"),
            entry => (span, entry),
        }
    };
    let mut found: Vec<(Range<usize>, &'static str)> = errors.iter().map(found).collect();
    found.sort_by_key(|(span, _)| span.start);
    let mut told: Vec<(Range<usize>, &'static str)> = Vec::new();
    let mut end_of_line = None;
    for (span, entry) in found {
        match told.last_mut() {
            Some(last) if Some(span.start) <= end_of_line => {
                if entry == UNCLOSED_TEXT {
                    *last = (span, entry);
                }
            }
            _ => {
                let rest = body.get(span.start..).unwrap_or_default();
                end_of_line = Some(span.start + rest.find('\n').unwrap_or(rest.len()));
                told.push((span, entry));
            }
        }
    }
    let trouble = |(span, entry): (Range<usize>, &'static str)| Trouble::Unreadable {
        place: Place::bytes(file, span.start + mark..span.end + mark),
        why: Unreadable::Syntax(entry),
    };
    told.into_iter().take(MOST_FAULTS).map(trouble).collect()
}

fn entry(message: &str) -> &'static str {
    let found = MESSAGES
        .iter()
        .find(|(beginning, _)| message.starts_with(beginning));
    found.map_or("toml-not-understood", |&(_, entry)| entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(body: &str) -> Vec<&'static str> {
        let (_, errors) = toml::de::DeTable::parse_recoverable(body);
        let entry = |trouble| match trouble {
            Trouble::Unreadable {
                why: Unreadable::Syntax(entry),
                ..
            } => entry,
            other => panic!("{other:?}"),
        };
        troubles(&"x.toml".into(), body, 0, &errors)
            .into_iter()
            .map(entry)
            .collect()
    }

    #[test]
    fn what_people_write_is_told_in_plain_words() {
        let mut wrong = Vec::new();
        for (body, entry) in [
            ("a = ja", "toml-unquoted-text"),
            ("a = “ja”", "toml-unquoted-text"),
            ("a = 2024/02/09", "toml-unquoted-text"),
            ("a = 2024-02-30", "toml-wrong-date"),
            ("a = 2024-2-9", "toml-wrong-date"),
            ("a = 9:00", "toml-wrong-time"),
            ("a = 0900", "toml-leading-zero"),
            ("a = 14.00-15.00", "toml-wrong-number"),
            ("a = 3,5", "toml-extra-text"),
            ("a = True", "toml-wrong-boolean"),
            ("a = \"c:\\x\"", "toml-wrong-escape"),
            ("a = \"x", "toml-unclosed-text"),
            ("\"a = 1", "toml-unclosed-text"),
            ("a = [1, 2", "toml-unclosed-list"),
            ("a = { b = 1", "toml-unclosed-inline-table"),
            ("[a", "toml-unclosed-header"),
            ("[[a]", "toml-unclosed-header"),
            ("a = [1,, 2]", "toml-extra-comma"),
            ("a =", "toml-missing-value"),
            ("a", "toml-missing-equals"),
            ("a == 1", "toml-extra-equals"),
            ("a = 1\na = 2", "toml-duplicate-key"),
            ("å = 1", "toml-wrong-key"),
            ("a = 1\rb = 2\rc = 3", "toml-line-end"),
            ("# \u{1}", "toml-control-character"),
        ] {
            wrong.extend((told(body) != [entry]).then(|| (body, entry, told(body))));
        }
        assert_eq!(wrong, []);
    }

    #[test]
    fn every_line_with_a_fault_is_told() {
        let body = "a = ja\nb = 1\nc = \"x\ny\"\n[d\n";
        let expected = [
            "toml-unquoted-text",
            "toml-unclosed-text",
            "toml-wrong-key",
            "toml-unclosed-header",
        ];
        assert_eq!(told(body), expected);
    }
}
