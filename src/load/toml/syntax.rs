//! What the TOML parser says, as entries of the catalogue.

use crate::network::{Trouble, Unreadable};
use crate::source::{FilePath, Place};

/// The parser's messages by their beginning, longest first where one begins another, and the entry of the
/// catalogue that says the same in plain words.
const MESSAGES: [(&str, &str); 27] = [
    ("string values must be quoted", "toml-unquoted-text"),
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
    ("duplicate key", "toml-duplicate-key"),
    ("invalid basic string", "toml-unclosed-text"),
    ("invalid multi-line basic string", "toml-unclosed-text"),
    ("invalid literal string", "toml-unclosed-text"),
    ("invalid multi-line literal string", "toml-unclosed-text"),
    ("invalid unquoted key", "toml-wrong-key"),
    ("unquoted keys cannot be empty", "toml-wrong-key"),
    ("invalid date", "toml-wrong-date"),
    ("invalid time", "toml-wrong-date"),
    ("unexpected leading zero", "toml-leading-zero"),
    (
        "carriage return must be followed by newline",
        "toml-control-character",
    ),
    ("invalid comment character", "toml-control-character"),
    ("cannot recurse further", "toml-too-deep"),
    ("recursion limit", "toml-too-deep"),
];

/// Turns the parser's errors into troubles.
pub(super) fn troubles(file: &FilePath, mark: usize, errors: &[toml::de::Error]) -> Vec<Trouble> {
    let trouble = |error: &toml::de::Error| {
        let span = error.span().unwrap_or(0..0);
        let place = Place::bytes(file, span.start + mark..span.end + mark);
        Trouble::Unreadable {
            place,
            why: Unreadable::Syntax(entry(error.message())),
        }
    };
    errors.iter().map(trouble).collect()
}

fn entry(message: &str) -> &'static str {
    let found = MESSAGES
        .iter()
        .find(|(beginning, _)| message.starts_with(beginning));
    found.map_or("toml-not-understood", |&(_, entry)| entry)
}
