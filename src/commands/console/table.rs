//! Tables for people.

use comfy_table::{ColumnConstraint, ContentArrangement, presets};

use crate::words::Words;

/// A table whose cells are masked before their lines are broken, so that no identity number is broken in two.
pub(in crate::commands) struct Table {
    inner: comfy_table::Table,
    words: Words,
}

impl Table {
    /// Starts a table with headings from the catalogue.
    pub(super) fn new(words: Words, width: usize, headings: &[&str]) -> Self {
        let mut inner = comfy_table::Table::new();
        inner
            .load_style(presets::NOTHING)
            .set_content_arrangement(ContentArrangement::Dynamic);
        inner.set_width(u16::try_from(width).unwrap_or(u16::MAX));
        inner.set_header(headings.iter().map(|id| words.say(id)));
        Self { inner, words }
    }

    /// Adds a row.
    pub(in crate::commands) fn add_row(&mut self, cells: impl IntoIterator<Item = impl AsRef<str>>) {
        let words = self.words;
        self.inner
            .add_row(cells.into_iter().map(|cell| words.masked(cell.as_ref())));
    }

    /// Keeps the cells of the first column in one line each: names are to be read and copied whole.
    pub(in crate::commands) fn keep_first_whole(&mut self) {
        if let Some(column) = self.inner.column_mut(0) {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
    }

    /// The lines, without spaces at their ends.
    pub(super) fn lines(&self) -> impl Iterator<Item = String> {
        // The preset pads each cell on both sides; the first column needs no margin.
        let lines = self.inner.lines();
        lines.map(|line| line.strip_prefix(' ').unwrap_or(&line).trim_end().to_owned())
    }
}
