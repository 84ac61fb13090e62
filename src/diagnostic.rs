//! What is wrong: faults as rules name them, diagnostics as people read them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use crate::source::{FilePath, Place, Position, Sources};

pub mod github;
pub mod json;
pub mod junit;
pub mod sarif;
pub mod terminal;

/// How grave a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// A reminder.
    Info,
    /// Probably wrong, or a house setting missed.
    Warning,
    /// Breaks the mandate, the law or the layout of the folder.
    Error,
}

impl Severity {
    /// The word that names it in records and in output for machines.
    pub fn id(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A fault in the data, by name and place; the words come later.
#[derive(Debug, Clone)]
pub struct Fault {
    /// The rule that found it.
    pub rule: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// What the words are filled in with.
    pub arguments: Arguments,
    /// Other places that belong to it, each with the attribute of the rule's words that says why.
    pub related: Vec<(Place, &'static str)>,
}

/// What a message is filled in with, by the name that the catalogue uses.
pub type Arguments = BTreeMap<&'static str, Argument>;

/// One thing that a message is filled in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// Words of the records, or a name.
    Text(String),
    /// A count.
    Number(i64),
    /// An entry of the catalogue, said in the reader's language.
    Term(String),
    /// Several, joined by commas.
    List(Vec<Argument>),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<NaiveDate> for Argument {
    fn from(date: NaiveDate) -> Self {
        Self::Text(date.to_string())
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Argument {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl<A: Into<Argument>> FromIterator<A> for Argument {
    fn from_iter<I: IntoIterator<Item = A>>(items: I) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

impl Argument {
    /// A text as it is written in a record; an empty one is shown by its quotes, since to the catalogue it
    /// would be none.
    pub fn written(text: &str) -> Self {
        Self::Text(if text.trim().is_empty() { "\"\"" } else { text }.to_owned())
    }

    /// Names an entry of the catalogue.
    pub fn term(id: impl Into<String>) -> Self {
        Self::Term(id.into())
    }
}

impl Fault {
    /// Fills in `$name` of the message.
    pub fn with(&mut self, name: &'static str, argument: impl Into<Argument>) -> &mut Self {
        self.arguments.insert(name, argument.into());
        self
    }

    /// Shows another place, with the rule's `.related` as the reason.
    pub fn related(&mut self, place: Place) -> &mut Self {
        self.related_as(place, "related")
    }

    /// Shows another place, with an attribute of the rule's words as the reason.
    pub fn related_as(&mut self, place: Place, attribute: &'static str) -> &mut Self {
        self.related.push((place, attribute));
        self
    }

    /// Makes it as grave as `severity`, where the rule knows milder cases.
    pub fn graded(&mut self, severity: Severity) -> &mut Self {
        self.severity = severity;
        self
    }
}

/// A fault in words, with its place found: all that is needed to show it in any format.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// The rule that found it.
    pub rule: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// The record it lies in, such as `meetings/2024-02-09`.
    pub record: String,
    /// Where it is.
    pub spot: Shown,
    /// What is wrong.
    pub message: String,
    /// What is wrong with the marked place, in a few words; may be empty.
    pub label: String,
    /// The passage of the mandate or the law, or the house setting, that the rule stands on.
    pub passage: String,
    /// The way out.
    pub help: String,
    /// Other places that belong to it.
    pub related: Vec<(Shown, String)>,
}

/// A place that was found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shown {
    /// The file.
    pub file: FilePath,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// Where it begins.
    pub from: Position,
    /// Where it ends.
    pub to: Position,
}

impl Shown {
    /// Finds a place in the files; a file that could not be read has only its first line.
    pub fn find(place: &Place, sources: &Sources) -> Self {
        let start = Position { line: 1, column: 1 };
        let file = FilePath::clone(&place.file);
        let Some(source) = sources.get(&place.file) else {
            return Self {
                file,
                start: 0,
                end: 0,
                from: start,
                to: start,
            };
        };
        let bytes = source.bytes(&place.spot);
        let (from, to) = (source.position(bytes.start), source.position(bytes.end));
        Self {
            file,
            start: bytes.start,
            end: bytes.end,
            from,
            to,
        }
    }
}

/// Something that could not be done, as an entry of the catalogue: usage, disk or git.
///
/// It travels inside `anyhow::Error` and gets its words when it is shown.
#[derive(Debug)]
pub struct Failure {
    /// The entry of the catalogue, with `.help` as the way out.
    pub id: &'static str,
    /// What the message is filled in with.
    pub arguments: Arguments,
}

impl Failure {
    /// Starts a failure with nothing filled in.
    pub fn new(id: &'static str) -> Self {
        Self {
            id,
            arguments: Arguments::new(),
        }
    }

    /// Fills in `$name` of the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, argument: impl Into<Argument>) -> Self {
        self.arguments.insert(name, argument.into());
        self
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} {:?}", self.id, self.arguments)
    }
}

impl std::error::Error for Failure {}
