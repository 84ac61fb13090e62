//! Files kept whole, and places in them.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use line_index::{LineIndex, TextSize, WideEncoding};
use toml::de::{DeTable, DeValue};

/// The path of a file below the network's folder, with `/` between its parts on every system.
pub type FilePath = Arc<str>;

/// A file of the folder, kept whole, so that any place in it can be shown later.
#[derive(Debug)]
pub struct Source {
    text: String,
    lines: OnceLock<LineIndex>,
    values: OnceLock<BTreeMap<Vec<Key>, Range<usize>>>,
}

impl Source {
    /// Keeps `text`, a byte order mark and all.
    pub fn new(text: String) -> Self {
        Self {
            text,
            lines: OnceLock::new(),
            values: OnceLock::new(),
        }
    }

    /// The text of the file as it was read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Finds the line and the column of a byte; past the end it gives the end.
    pub fn position(&self, byte: usize) -> Position {
        let byte = self.text.floor_char_boundary(byte.min(self.text.len()));
        let lines = self.lines.get_or_init(|| LineIndex::new(&self.text));
        let offset = TextSize::try_from(byte).unwrap_or_else(|_| lines.len());
        let narrow = lines.line_col(offset);
        let column = lines
            .to_wide(WideEncoding::Utf32, narrow)
            .map_or(narrow.col, |wide| wide.col);
        Position {
            line: narrow.line as usize + 1,
            column: column as usize + 1,
        }
    }

    /// Finds the bytes of a spot; keys that are not there fall back to their nearest table.
    pub fn bytes(&self, spot: &Spot) -> Range<usize> {
        let found = match spot {
            Spot::Whole => 0..0,
            Spot::Bytes(bytes) => bytes.clone(),
            Spot::Keys(keys) => self.follow(keys),
        };
        let start = self.text.floor_char_boundary(found.start.min(self.text.len()));
        start
            ..self
                .text
                .ceil_char_boundary(found.end.min(self.text.len()))
                .max(start)
    }

    fn follow(&self, keys: &[Key]) -> Range<usize> {
        let values = self.values.get_or_init(|| {
            let (body, mark) = without_mark(&self.text);
            let mut values = BTreeMap::new();
            let root = DeValue::Table(DeTable::parse_recoverable(body).0.into_inner());
            note_values(&root, mark, &mut Vec::new(), &mut values);
            values
        });
        let nearest = (1..=keys.len())
            .rev()
            .find_map(|length| values.get(&keys[..length]));
        nearest.cloned().unwrap_or(0..0)
    }
}

/// Notes where each value of a TOML document stands, by the keys that lead to it.
fn note_values(
    value: &DeValue<'_>,
    mark: usize,
    keys: &mut Vec<Key>,
    values: &mut BTreeMap<Vec<Key>, Range<usize>>,
) {
    let mut note = |key: Key, value: &toml::Spanned<DeValue<'_>>| {
        keys.push(key);
        let span = value.span();
        values.insert(keys.clone(), span.start + mark..span.end + mark);
        note_values(value.get_ref(), mark, keys, values);
        keys.pop();
    };
    match value {
        DeValue::Table(table) => {
            table
                .iter()
                .for_each(|(key, value)| note(Key::Name(key.get_ref().to_string()), value));
        }
        DeValue::Array(array) => {
            array
                .iter()
                .enumerate()
                .for_each(|(item, value)| note(Key::Item(item), value));
        }
        _ => {}
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

/// A place in a file, as a rule or the loader names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: FilePath,
    /// Where in the file.
    pub spot: Spot,
}

/// Where in a file: turned into bytes only when it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// The file itself.
    Whole,
    /// The value that these keys lead to.
    Keys(Vec<Key>),
    /// These bytes.
    Bytes(Range<usize>),
}

/// One step on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// The key of a table.
    Name(String),
    /// The place in an array, from 0.
    Item(usize),
}

impl Place {
    /// Names a file as a whole.
    pub fn file(file: &FilePath) -> Self {
        Self {
            file: Arc::clone(file),
            spot: Spot::Whole,
        }
    }

    /// Names bytes of a file.
    pub fn bytes(file: &FilePath, bytes: Range<usize>) -> Self {
        Self {
            file: Arc::clone(file),
            spot: Spot::Bytes(bytes),
        }
    }

    /// Goes one key further.
    #[must_use]
    pub fn key(self, name: impl Into<String>) -> Self {
        self.step(Key::Name(name.into()))
    }

    /// Goes into an array.
    #[must_use]
    pub fn item(self, item: usize) -> Self {
        self.step(Key::Item(item))
    }

    /// Names the record that the place lies in: its path without the file's ending, and a meeting's
    /// folder for all that lies in it.
    pub fn record(&self) -> &str {
        let mut parts = self.file.match_indices('/');
        if self.file.starts_with("meetings/")
            && let Some((second, _)) = parts.nth(1)
        {
            return &self.file[..second];
        }
        self.file.rsplit_once('.').map_or(&*self.file, |(stem, _)| stem)
    }

    fn step(mut self, key: Key) -> Self {
        match &mut self.spot {
            Spot::Keys(keys) => keys.push(key),
            spot => *spot = Spot::Keys(vec![key]),
        }
        self
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
    fn columns_count_characters() {
        let source = Source::new("å = 1\nöö = 2".to_owned());
        assert_eq!(source.position(11), Position { line: 2, column: 3 });
        assert_eq!(source.position(999), Position { line: 2, column: 7 });
    }

    #[test]
    fn a_meeting_is_one_record() {
        let of = |file: &str| Place::file(&file.into()).record().to_owned();
        assert_eq!(of("meetings/2024-02-09/minutes.md"), "meetings/2024-02-09");
        assert_eq!(of("organisations/hjo.toml"), "organisations/hjo");
        assert_eq!(of("network.toml"), "network");
    }
}
