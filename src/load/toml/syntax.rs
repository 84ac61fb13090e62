//! What the TOML parser says, as entries of the catalogue, and how far it makes a file doubtful.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml::de::{DeTable, DeValue, Error};

use super::MOST_FAULTS;
use crate::network::{Trouble, Unreadable};
use crate::source::{FilePath, Place};

/// The parser's messages by their beginning, longer ones before those that begin them, and the entry of the
/// catalogue that says the same in plain words.
const MESSAGES: [(&str, &str); 44] = [
    ("string values must be quoted", UNQUOTED),
    ("missing opening quote", "toml-unopened-text"),
    ("unclosed array table", UNCLOSED_HEADER),
    ("unclosed table", UNCLOSED_HEADER),
    ("unclosed array", UNCLOSED_LIST),
    ("unclosed inline table", UNCLOSED_TABLE),
    ("missing array opening", "toml-unopened-list"),
    ("missing comma", "toml-missing-comma"),
    ("extra assignment between key-value pairs", "toml-missing-comma"),
    ("extra comma", "toml-extra-comma"),
    ("missing value", "toml-missing-value"),
    ("key with no value", "toml-missing-equals"),
    ("missing assignment", "toml-missing-equals"),
    ("extra `=`", "toml-extra-equals"),
    ("unexpected `=` in array", "toml-extra-equals"),
    ("unexpected key or value", "toml-extra-words"),
    ("unexpected content", "toml-extra-words"),
    ("duplicate key", "toml-duplicate-key"),
    ("invalid basic string, expected `\"`", UNCLOSED_TEXT),
    ("invalid literal string, expected `'`", UNCLOSED_TEXT),
    ("invalid multi-line basic string, expected `\"`", UNCLOSED_TEXT),
    ("invalid multi-line literal string, expected `'`", UNCLOSED_TEXT),
    ("invalid basic string", "toml-control-character"),
    ("invalid literal string", "toml-control-character"),
    ("invalid multi-line", "toml-control-character"),
    ("invalid comment character", "toml-control-character"),
    ("carriage return must be followed", "toml-line-end"),
    ("missing escaped value", "toml-backslash"),
    ("too few unicode value digits", "toml-backslash"),
    ("invalid value, expected unicode", "toml-backslash"),
    ("invalid unquoted key", "toml-wrong-key"),
    ("keys cannot be multi-line", "toml-wrong-key"),
    ("unquoted keys cannot be empty", "toml-missing-key"),
    ("invalid date, expected day between", "toml-no-such-day"),
    ("invalid date, expected month between", "toml-no-such-day"),
    ("invalid time, expected hour between", "toml-no-such-time"),
    ("invalid time, expected minute between", "toml-no-such-time"),
    ("invalid date", "toml-wrong-date"),
    ("invalid time", "toml-wrong-date"),
    ("unexpected leading zero", "toml-leading-zero"),
    ("invalid boolean", "toml-boolean"),
    ("`_` may only go between digits", "toml-wrong-number"),
    ("cannot recurse further", TOO_DEEP),
    ("recursion limit", TOO_DEEP),
];

/// What no other beginning says but is about numbers: `invalid float`, `invalid hexadecimal number` and so on.
const NUMBERS: [&str; 8] = [
    "number", "float", "fraction", "mantissa", "exponent", "radix", "numeric", "sign",
];

const UNQUOTED: &str = "toml-unquoted-text";
const UNCLOSED_HEADER: &str = "toml-unclosed-header";
const UNCLOSED_LIST: &str = "toml-unclosed-list";
const UNCLOSED_TABLE: &str = "toml-unclosed-inline-table";
const UNCLOSED_TEXT: &str = "toml-unclosed-text";
const CURLY_QUOTES: &str = "toml-curly-quotes";
const TOO_DEEP: &str = "toml-too-deep";

/// What is wrong with the syntax of a file.
pub(super) struct Syntax {
    /// One fault for each line: the others of a line follow from its first.
    pub(super) troubles: Vec<Trouble>,
    line_starts: Vec<usize>,
    doubtful_lines: BTreeSet<usize>,
    doubtful_from: usize,
}

impl Syntax {
    /// Sums up the parser's errors; `mark` is the length of the byte order mark before `body`.
    pub(super) fn of(
        file: &FilePath,
        body: &str,
        mark: usize,
        table: &DeTable<'_>,
        errors: &[Error],
    ) -> Self {
        let mut syntax = Self {
            troubles: Vec::new(),
            // Where nothing is wrong, nobody asks for a line.
            line_starts: if errors.is_empty() {
                Vec::new()
            } else {
                line_starts(body)
            },
            doubtful_lines: BTreeSet::new(),
            doubtful_from: usize::MAX,
        };
        let mut by_line: BTreeMap<usize, (&'static str, Range<usize>)> = BTreeMap::new();
        // Where brackets lie too deep in each other, the parser gives up, and nothing else is sure.
        let too_deep = |error: &&Error| entry(error.message()) == TOO_DEEP;
        let is_deep = errors.iter().any(|error| too_deep(&error));
        for error in errors.iter().filter(|error| !is_deep || too_deep(error)) {
            let span = error.span().unwrap_or(0..0);
            let line = syntax.line_starts[syntax.line(span.start)];
            let (entry, bytes) = told(body, table, line, error.message(), span);
            // A list that is not closed swallows the rest, which explains whatever else is found there.
            if [UNCLOSED_LIST, UNCLOSED_TABLE].contains(&entry) && bytes.start < syntax.doubtful_from {
                syntax.doubtful_from = bytes.start;
                by_line.insert(syntax.line(bytes.start), (entry, bytes));
            } else {
                by_line.entry(syntax.line(bytes.start)).or_insert((entry, bytes));
            }
        }
        by_line.retain(|_, (_, bytes)| bytes.start <= syntax.doubtful_from);
        for (line, (entry, bytes)) in by_line {
            syntax.doubt(body, line, entry);
            if syntax.troubles.len() == MOST_FAULTS {
                continue;
            }
            syntax.troubles.push(Trouble::Unreadable {
                place: Place::bytes(file, bytes.start + mark..bytes.end + mark),
                why: Unreadable::Syntax(entry),
            });
        }
        syntax
    }

    /// Tells whether the parser found nothing wrong.
    pub(super) fn is_sound(&self) -> bool {
        self.doubtful_lines.is_empty()
    }

    /// Tells whether what stands at a byte may be there only because of a syntax fault.
    pub(super) fn doubts(&self, byte: usize) -> bool {
        let is_doubtful = || byte >= self.doubtful_from || self.doubtful_lines.contains(&self.line(byte));
        !self.is_sound() && is_doubtful()
    }

    fn line(&self, byte: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= byte) - 1
    }

    /// Doubts a line, and below a heading that is not closed all lines that then belong to another table.
    fn doubt(&mut self, body: &str, line: usize, entry: &str) {
        self.doubtful_lines.insert(line);
        if entry == UNCLOSED_HEADER {
            let below = self.line_starts.iter().enumerate().skip(line + 1);
            let is_heading = |start: usize| body[start..].starts_with('[');
            self.doubtful_lines.extend(
                below
                    .take_while(|&(_, &start)| !is_heading(start))
                    .map(|(line, _)| line),
            );
        }
    }
}

fn line_starts(body: &str) -> Vec<usize> {
    let ends = memchr::memchr_iter(b'\n', body.as_bytes()).map(|at| at + 1);
    std::iter::once(0).chain(ends).collect()
}

/// The entry for a message, and the bytes that it is about: what was opened, where it is not closed.
fn told(
    body: &str,
    table: &DeTable<'_>,
    line: usize,
    message: &str,
    span: Range<usize>,
) -> (&'static str, Range<usize>) {
    let text = body.get(span.clone()).unwrap_or_default();
    let before = body.get(line..span.start).unwrap_or_default();
    match entry(message) {
        UNQUOTED if text.is_empty() => ("toml-missing-value", span),
        UNQUOTED | "toml-unopened-text" if body[span.start..].starts_with(CURLY) => (CURLY_QUOTES, span),
        "toml-boolean" if !["true", "false"].contains(&&*text.to_lowercase()) => (UNQUOTED, span),
        // `nej` begins like `nan`, and `ingen` like `inf`.
        "toml-wrong-number" if text.starts_with(char::is_alphabetic) => (UNQUOTED, span),
        UNCLOSED_TEXT if before.ends_with(CURLY) => (CURLY_QUOTES, last_letter(before, line)),
        UNCLOSED_TEXT if message.starts_with("invalid multi-line") => {
            let quotes = if message.ends_with("`'`") { "'''" } else { "\"\"\"" };
            match body[..span.start].rfind(quotes) {
                Some(at) => (UNCLOSED_TEXT, at..at + quotes.len()),
                None => (UNCLOSED_TEXT, span),
            }
        }
        UNCLOSED_TEXT if !before.contains(['"', '\'']) => ("toml-not-understood", span),
        entry @ (UNCLOSED_LIST | UNCLOSED_TABLE) => match opened(table, span.start) {
            Some(at) if body[at..].starts_with('[') => (UNCLOSED_LIST, at..at + 1),
            Some(at) if body[at..].starts_with('{') => (UNCLOSED_TABLE, at..at + 1),
            _ => (entry, span),
        },
        entry => (entry, span),
    }
}

/// The quotes of word processors, and accents that are taken for quotes.
const CURLY: [char; 9] = ['”', '“', '„', '’', '‘', '«', '»', '´', '`'];

fn last_letter(before: &str, line: usize) -> Range<usize> {
    let letter = before.chars().next_back().map_or(0, char::len_utf8);
    line + before.len() - letter..line + before.len()
}

fn entry(message: &str) -> &'static str {
    let found = MESSAGES
        .iter()
        .find(|(beginning, _)| message.starts_with(beginning));
    match found {
        Some(&(_, entry)) => entry,
        None if NUMBERS.iter().any(|word| message.contains(word)) => "toml-wrong-number",
        None => "toml-not-understood",
    }
}

/// Where the outermost list or table begins that runs to `end` without being closed.
fn opened(table: &DeTable<'_>, end: usize) -> Option<usize> {
    let inside = |value: &toml::Spanned<DeValue<'_>>| {
        let span = value.span();
        match value.get_ref() {
            DeValue::Array(_) | DeValue::Table(_) if span.end == end => Some(span.start),
            DeValue::Array(list) => list.iter().find_map(|item| match item.get_ref() {
                DeValue::Table(table) => opened(table, end),
                _ => None,
            }),
            DeValue::Table(table) => opened(table, end),
            _ => None,
        }
    };
    table.iter().filter_map(|(_, value)| inside(value)).min()
}

#[cfg(test)]
mod tests;
