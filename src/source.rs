//! Files kept whole, and places in them.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

mod place;
mod values;

pub use place::{Key, Place, Spot};

/// The path of a file below the network's folder, with `/` between its parts on every system.
pub type FilePath = Arc<str>;

/// A file of the folder, kept whole, so that any place in it can be shown later.
#[derive(Debug)]
pub struct Source {
    text: String,
    line_starts: OnceLock<Vec<usize>>,
    characters: OnceLock<Vec<usize>>,
    values: OnceLock<BTreeMap<Vec<Key>, Range<usize>>>,
}

impl Source {
    /// Keeps `text`, a byte order mark and all.
    pub fn new(text: String) -> Self {
        Self {
            text,
            line_starts: OnceLock::new(),
            characters: OnceLock::new(),
            values: OnceLock::new(),
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
    pub fn texts(&self) -> Vec<Range<usize>> {
        let mut texts: Vec<Range<usize>> = self
            .values()
            .values()
            .filter_map(|bytes| values::without_quotes(&self.text, bytes))
            .collect();
        texts.sort_by_key(|bytes| bytes.start);
        texts
    }

    /// Tells whether a byte of a TOML file lies in a text, and not in a comment beside it.
    pub fn is_text(&self, byte: usize) -> bool {
        let around = self.values().values().filter(|bytes| bytes.contains(&byte));
        let nearest = around.min_by_key(|bytes| bytes.len());
        nearest.is_some_and(|bytes| self.text[bytes.clone()].starts_with(['"', '\'']))
    }

    fn values(&self) -> &BTreeMap<Vec<Key>, Range<usize>> {
        self.values.get_or_init(|| values::of(&self.text))
    }

    fn follow(&self, keys: &[Key]) -> Option<Range<usize>> {
        let values = self.values();
        let nearest = (1..=keys.len())
            .rev()
            .find_map(|length| values.get(&keys[..length]));
        nearest.cloned()
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
mod tests {
    use super::*;

    fn at(text: &str, place: &Place) -> String {
        text[Source::new(text.to_owned()).bytes(&place.spot)].to_owned()
    }

    #[test]
    fn keys_lead_to_values_behind_a_byte_order_mark_too() {
        let file: FilePath = "members/a.toml".into();
        let text = "\u{feff}name = \"Å\"\n[[terms]]\nrole = \"chair\"\n";
        assert_eq!(at(text, &Place::file(&file).key("name")), "\"Å\"");
        assert_eq!(
            at(text, &Place::file(&file).key("terms").item(0).key("role")),
            "\"chair\""
        );
        assert_eq!(
            at(text, &Place::file(&file).key("terms").item(0).key("until")),
            "[[terms]]"
        );
    }

    #[test]
    fn comments_are_no_text() {
        let text = "a = \"x\" # x\nb = [ # y\n 'y', 2 ]\n";
        let source = Source::new(text.to_owned());
        let found: Vec<bool> = text
            .match_indices(['x', 'y', '2'])
            .map(|(at, _)| source.is_text(at))
            .collect();
        assert_eq!(found, [true, false, false, true, false]);
    }

    #[test]
    fn columns_count_characters() {
        let source = Source::new("å = 1\nöö = 2".to_owned());
        assert_eq!(source.position(11), Position { line: 2, column: 3 });
        assert_eq!(source.position(999), Position { line: 2, column: 7 });
    }

    #[test]
    fn a_byte_order_mark_takes_no_column() {
        let source = Source::new("\u{feff}name = 1\nb = 2".to_owned());
        assert_eq!(source.position(0), Position { line: 1, column: 1 });
        assert_eq!(source.position(3), Position { line: 1, column: 1 });
        assert_eq!(source.position(8), Position { line: 1, column: 6 });
        assert_eq!(source.position(14), Position { line: 2, column: 3 });
    }

    #[test]
    fn columns_are_right_far_into_a_long_line() {
        let source = Source::new(format!("a\n{}b", "å".repeat(5000)));
        assert_eq!(
            source.position(10_002),
            Position {
                line: 2,
                column: 5001
            }
        );
    }

    #[test]
    fn a_file_as_a_whole_is_the_first_line_that_says_something() {
        let source = Source::new("#:schema ../member.json\n\nname = \"A\"\n".to_owned());
        assert_eq!(source.bytes(&Spot::Whole), 25..25);
        let gone = Place::file(&"members/a.toml".into()).key("title");
        assert_eq!(source.bytes(&gone.spot), 25..25);
        assert_eq!(Source::new("\n\n".to_owned()).bytes(&Spot::Whole), 0..0);
        let marked = Source::new("\u{feff}a = 1\n".to_owned());
        assert_eq!(marked.bytes(&Spot::Bytes(0..0)), 3..3);
    }

    #[test]
    fn the_end_of_a_file_is_the_end_of_its_last_words() {
        let source = Source::new("a = [1\n\n\n".to_owned());
        assert_eq!(source.bytes(&Spot::Bytes(9..9)), 6..6);
        assert_eq!(source.bytes(&Spot::Bytes(8..9)), 8..9);
    }
}
