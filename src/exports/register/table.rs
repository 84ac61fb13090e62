//! A list before it is a file of a spreadsheet.

use chrono::{NaiveDate, NaiveTime};

use crate::words::Words;

/// A list with its headings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it is called, in no more letters than the name of a sheet may have.
    pub title: String,
    /// The headings.
    pub columns: Vec<Column>,
    /// The rows, each with a cell for every column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column, by its heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The heading.
    pub heading: String,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text, which stays one though it look like a number.
    Text(String),
    /// A day.
    Day(NaiveDate),
    /// A time of day.
    Time(NaiveTime),
    /// A number.
    Number(u32),
}

impl Table {
    /// Begins a list: the entry that names it, and those of its columns.
    pub(super) fn new<const N: usize>(words: Words, title: &str, columns: [&str; N]) -> Self {
        let columns = columns.map(|column| Column {
            heading: words.say(&format!("register-{column}")),
        });
        Self {
            title: words.say(title),
            columns: columns.into(),
            rows: Vec::new(),
        }
    }

    /// Adds rows.
    pub(super) fn with<const N: usize>(mut self, rows: impl IntoIterator<Item = [Cell; N]>) -> Self {
        self.rows = rows.into_iter().map(Vec::from).collect();
        self
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        match text.trim() {
            "" => Self::Empty,
            text => Self::Text(text.to_owned()),
        }
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Self::Empty, Into::into)
    }
}

impl From<crate::records::Date> for Cell {
    fn from(day: crate::records::Date) -> Self {
        Self::Day(*day)
    }
}

impl From<crate::records::Time> for Cell {
    fn from(time: crate::records::Time) -> Self {
        Self::Time(*time)
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}
