//! Tables for people.

use comfy_table::{ColumnConstraint, ContentArrangement, Width, presets};
use textwrap::core::display_width;

use crate::words::Words;

/// A table whose cells are masked before their lines are broken, so that no identity number is broken in two.
pub(in crate::commands) struct Table {
    inner: comfy_table::Table,
    words: Words,
    width: usize,
    first_whole: bool,
    /// The widest cell of the first column.
    widest_first: usize,
    /// The longest word of each column.
    longest: Vec<usize>,
}

/// What the preset puts on both sides of a cell.
const PADDING: usize = 2;

impl Table {
    /// Starts a table with headings from the catalogue.
    pub(super) fn new(words: Words, width: usize, headings: &[&str]) -> Self {
        let mut inner = comfy_table::Table::new();
        inner
            .load_style(presets::NOTHING)
            .set_content_arrangement(ContentArrangement::Dynamic);
        inner.set_width(u16::try_from(width).unwrap_or(u16::MAX));
        let headings: Vec<String> = headings.iter().map(|id| words.say(id)).collect();
        inner.set_header(&headings);
        let mut table = Self {
            inner,
            words,
            width,
            first_whole: false,
            widest_first: 0,
            longest: vec![0; headings.len()],
        };
        table.measure(&headings);
        table
    }

    /// Adds a row.
    pub(in crate::commands) fn add_row(&mut self, cells: impl IntoIterator<Item = impl AsRef<str>>) {
        let words = self.words;
        let cells: Vec<String> = cells
            .into_iter()
            .map(|cell| words.masked(cell.as_ref()))
            .collect();
        self.measure(&cells);
        self.inner.add_row(cells);
    }

    /// Keeps the cells of the first column in one line each, where there is room: names are to be read and
    /// copied whole.
    pub(in crate::commands) fn keep_first_whole(&mut self) {
        self.first_whole = true;
    }

    /// The lines, without spaces at their ends.
    pub(super) fn lines(&self) -> impl Iterator<Item = String> {
        let mut arranged = self.inner.clone();
        for (column, room) in arranged.column_iter_mut().zip(self.rooms()) {
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(room)));
        }
        // The preset pads each cell on both sides; the first column needs no margin.
        let lines: Vec<String> = arranged.lines().collect();
        lines
            .into_iter()
            .map(|line| line.strip_prefix(' ').unwrap_or(&line).trim_end().to_owned())
    }

    fn measure(&mut self, cells: &[String]) {
        for (longest, cell) in self.longest.iter_mut().zip(cells) {
            let words = cell.split(' ').map(display_width);
            *longest = words.fold(*longest, usize::max);
        }
        let first = cells.first().map_or(0, |cell| display_width(cell));
        self.widest_first = self.widest_first.max(first);
    }

    /// The least room that each column gets, so that no word is broken; none where the words do not fit
    /// beside each other.
    fn rooms(&self) -> Vec<u16> {
        let mut rooms = self.longest.clone();
        let fits = |rooms: &[usize]| rooms.iter().map(|room| room + PADDING).sum::<usize>() <= self.width;
        if let Some(first) = rooms.first_mut().filter(|_| self.first_whole) {
            *first = self.widest_first;
        }
        if !fits(&rooms) {
            rooms.clone_from(&self.longest);
        }
        if !fits(&rooms) {
            rooms.clear();
        }
        let rooms = rooms.into_iter().map(|room| room + PADDING);
        rooms
            .map(|room| u16::try_from(room).unwrap_or(u16::MAX))
            .collect()
    }
}
