//! Files kept whole, and places in them.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use toml::de::DeTable;

mod place;
mod values;

pub use place::{Key, Place, Spot};
use values::Written;
pub(crate) use values::texts;

/// The path of a file below the network's folder, with `/` between its parts on every system.
pub type FilePath = Arc<str>;

/// A file of the folder, kept whole, so that any place in it can be shown later.
#[derive(Debug)]
pub struct Source {
    text: String,
    line_starts: OnceLock<Vec<usize>>,
    characters: OnceLock<Vec<usize>>,
    values: OnceLock<BTreeMap<Vec<Key>, Written>>,
    texts: OnceLock<Vec<Range<usize>>>,
}

impl Source {
    /// Keeps `text`, a byte order mark and all.
    pub fn new(text: String) -> Self {
        Self {
            text,
            line_starts: OnceLock::new(),
            characters: OnceLock::new(),
            values: OnceLock::new(),
            texts: OnceLock::new(),
        }
    }

    /// Keeps the text of a TOML document of which it is known already where its texts stand.
    pub fn with_texts(text: String, texts: Option<Vec<Range<usize>>>) -> Self {
        Self {
            texts: texts.map(OnceLock::from).unwrap_or_default(),
            ..Self::new(text)
        }
    }

    /// The text of the file as it was read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Finds the line and the column of a byte; past the end it gives the end. A byte order mark takes no column.
    pub fn position(&self, byte: usize) -> Position {
        let byte = self.text.floor_char_boundary(byte.min(self.text.len()));
        let line_starts = self.line_starts.get_or_init(|| {
            let ends = self.text.match_indices('\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(ends).collect()
        });
        let line = line_starts.partition_point(|start| *start <= byte);
        let mark = usize::from(line == 1 && byte > 0 && without_mark(&self.text).1 > 0);
        let column = self.characters_before(byte) - self.characters_before(line_starts[line - 1]) - mark;
        Position {
            line,
            column: column + 1,
        }
    }

    /// Counts the characters before a byte, from the block that it lies in: a line may be as long as the file.
    fn characters_before(&self, byte: usize) -> usize {
        const BLOCK: usize = 1024;
        let count = |bytes: &[u8]| bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        let bytes = self.text.as_bytes();
        let blocks = self.characters.get_or_init(|| {
            let counts = bytes.chunks(BLOCK).scan(0, |sum, block| {
                *sum += count(block);
                Some(*sum)
            });
            std::iter::once(0).chain(counts).collect()
        });
        let block = byte / BLOCK;
        blocks[block] + count(&bytes[block * BLOCK..byte])
    }

    /// Finds the bytes of a spot; keys that are not there fall back to their nearest table, and in the end to
    /// the file as a whole.
    pub fn bytes(&self, spot: &Spot) -> Range<usize> {
        let found = match spot {
            Spot::Whole => None,
            Spot::Bytes(bytes) => Some(bytes.clone()),
            Spot::Keys(keys) => self.follow(keys),
        };
        let found = found.unwrap_or_else(|| self.opening()..self.opening());
        // What is missing at the end of the file is missing after its last word, not after its last line.
        let last = match found.is_empty() {
            true => self.text.trim_end().len(),
            false => self.text.len(),
        };
        let first = without_mark(&self.text).1.min(last);
        let start = self.text.floor_char_boundary(found.start.clamp(first, last));
        start..self.text.ceil_char_boundary(found.end.min(last)).max(start)
    }

    /// Finds the first line that says something of the file as a whole: not the one that names a schema for
    /// editors.
    pub fn opening(&self) -> usize {
        let mark = without_mark(&self.text).1;
        let mut start = mark;
        for line in self.text[mark..].split_inclusive('\n') {
            if !line.trim().is_empty() && !line.starts_with("#:") {
                return start;
            }
            start += line.len();
        }
        mark
    }

    /// Finds the texts of a TOML document, each without its quotes, in the order of the file.
    pub fn texts(&self) -> &[Range<usize>] {
        self.texts.get_or_init(|| {
            let table = DeTable::parse_recoverable(without_mark(&self.text).0).0;
            texts(&self.text, table.get_ref())
        })
    }

    /// Tells whether a byte of a TOML file lies in a text, and not in a comment beside it.
    pub fn is_text(&self, byte: usize) -> bool {
        let around = self.values().values().map(|written| &written.value);
        let around = around.filter(|bytes| bytes.contains(&byte));
        let nearest = around.min_by_key(|bytes| bytes.len());
        nearest.is_some_and(|bytes| self.text[bytes.clone()].starts_with(['"', '\'']))
    }

    /// Finds the bytes of the last of some keys, rather than of the value that they lead to.
    pub fn key_bytes(&self, keys: &[Key]) -> Option<Range<usize>> {
        self.values().get(keys)?.key.clone()
    }

    fn values(&self) -> &BTreeMap<Vec<Key>, Written> {
        self.values.get_or_init(|| values::of(&self.text))
    }

    fn follow(&self, keys: &[Key]) -> Option<Range<usize>> {
        let values = self.values();
        let nearest = (1..=keys.len())
            .rev()
            .find_map(|length| values.get(&keys[..length]));
        nearest.map(|written| written.value.clone())
    }
}

/// Cuts a byte order mark off, and tells how many bytes it took.
pub fn without_mark(text: &str) -> (&str, usize) {
    match text.strip_prefix('\u{feff}') {
        Some(rest) => (rest, '\u{feff}'.len_utf8()),
        None => (text, 0),
    }
}

/// A line and a column, both counted from one; the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in Unicode scalar values, from 1.
    pub column: usize,
}

/// Every file that was read, by path.
#[derive(Debug, Default)]
pub struct Sources {
    files: BTreeMap<FilePath, Source>,
}

impl Sources {
    /// Keeps a file.
    pub fn insert(&mut self, file: FilePath, source: Source) {
        self.files.insert(file, source);
    }

    /// Forgets a file.
    pub fn remove(&mut self, file: &str) {
        self.files.remove(file);
    }

    /// Finds a file by its path.
    pub fn get(&self, file: &str) -> Option<&Source> {
        self.files.get(file)
    }

    /// Goes through the files in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&FilePath, &Source)> {
        self.files.iter()
    }
}

#[cfg(test)]
mod tests;
