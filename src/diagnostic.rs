//! What is wrong: faults as rules name them, diagnostics as people read them.

use schemars::JsonSchema;
use serde::Serialize;

use crate::source::{FilePath, Place, Position, Sources};

mod argument;
pub mod github;
pub mod json;
pub mod junit;
pub mod sarif;
pub mod terminal;

pub use argument::{Argument, Arguments};

/// How grave a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, JsonSchema, Serialize)]
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

/// Two things that could not be done: what was asked for, and taking back what had been done of it.
#[derive(Debug)]
pub struct Twice {
    /// Why what was asked for could not be done.
    pub first: anyhow::Error,
    /// Why it could not be taken back.
    pub second: anyhow::Error,
}

impl std::fmt::Display for Twice {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:#}, and then {:#}", self.first, self.second)
    }
}

impl std::error::Error for Twice {}
