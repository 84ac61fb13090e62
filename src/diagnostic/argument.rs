//! What messages are filled in with: texts, counts, and what each language says in its own way.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Weekday};

/// What a message is filled in with, by the name that the catalogue uses.
pub type Arguments = BTreeMap<&'static str, Argument>;

/// One thing that a message is filled in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// Words of the records, or a name.
    Text(String),
    /// The path of a file of the network's folder; a fault says it from the top of the repository, as its place.
    File(String),
    /// A count.
    Number(i64),
    /// A day: `$name` says it in running text, and `$name-iso` as it is written in files.
    Day(NaiveDate),
    /// An entry of the catalogue, said in the reader's language.
    Term(String),
    /// An entry of the catalogue with what it is filled in with.
    Phrase(String, Arguments),
    /// Several, joined by commas.
    List(Vec<Argument>),
}

impl Argument {
    /// A text as it is written in a record; an empty one is shown by its quotes, since to the catalogue it
    /// would be none.
    pub fn written(text: &str) -> Self {
        Self::Text(if text.trim().is_empty() { "\"\"" } else { text }.to_owned())
    }

    /// Names a file by its path in the network's folder.
    pub fn file(path: impl Into<String>) -> Self {
        Self::File(path.into())
    }

    /// Puts the way from the top of the repository to the network's folder before the path of a file.
    #[must_use]
    pub fn below(self, prefix: &str) -> Self {
        match self {
            Self::File(path) if !path.is_empty() => Self::File(format!("{prefix}{path}")),
            other => other,
        }
    }

    /// Names an entry of the catalogue.
    pub fn term(id: impl Into<String>) -> Self {
        Self::Term(id.into())
    }

    /// Names an entry of the catalogue that is itself filled in.
    pub fn phrase(id: impl Into<String>, filled: impl IntoIterator<Item = (&'static str, Self)>) -> Self {
        Self::Phrase(id.into(), filled.into_iter().collect())
    }

    /// The name of a weekday: `fredag`.
    pub fn weekday(weekday: Weekday) -> Self {
        Self::term(format!("date-long-weekday-{}", weekday.number_from_monday()))
    }
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
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl<A: Into<Argument>> From<Option<A>> for Argument {
    fn from(argument: Option<A>) -> Self {
        argument.map_or_else(|| Self::Text(String::new()), Into::into)
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
