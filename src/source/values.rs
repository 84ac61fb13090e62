//! Where the values of a TOML document stand.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::{Key, without_mark};

/// Where a value stands, and the key before it; an item of a list has none.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) key: Option<Range<usize>>,
    pub(super) value: Range<usize>,
}

/// Finds where each value of a document stands, by the keys that lead to it.
pub(super) fn of(text: &str) -> BTreeMap<Vec<Key>, Written> {
    let (body, mark) = without_mark(text);
    let mut values = BTreeMap::new();
    let root = DeValue::Table(DeTable::parse_recoverable(body).0.into_inner());
    note(&root, mark, &mut Vec::new(), &mut values);
    values
}

/// Finds the texts of a document that was parsed, each without its quotes, in the order of the file.
pub(crate) fn texts(text: &str, document: &DeTable<'_>) -> Vec<Range<usize>> {
    let mark = without_mark(text).1;
    let mut found = Vec::new();
    let mut open: Vec<&toml::Spanned<DeValue<'_>>> = document.values().collect();
    while let Some(value) = open.pop() {
        match value.get_ref() {
            DeValue::Table(table) => open.extend(table.values()),
            DeValue::Array(array) => open.extend(array.iter()),
            _ => {}
        }
        let bytes = value.span();
        found.extend(without_quotes(text, &(bytes.start + mark..bytes.end + mark)));
    }
    found.sort_unstable_by_key(|bytes| bytes.start);
    found
}

/// Cuts the quotes off a value; none where it is no text.
fn without_quotes(text: &str, bytes: &Range<usize>) -> Option<Range<usize>> {
    let value = text.get(bytes.clone())?;
    ["\"\"\"", "'''", "\"", "'"].into_iter().find_map(|quote| {
        let inside = value.strip_prefix(quote)?.strip_suffix(quote)?;
        let start = bytes.start + quote.len();
        Some(start..start + inside.len())
    })
}

fn note(value: &DeValue<'_>, mark: usize, keys: &mut Vec<Key>, values: &mut BTreeMap<Vec<Key>, Written>) {
    let shifted = |span: Range<usize>| span.start + mark..span.end + mark;
    let mut enter = |key: Key, name: Option<Range<usize>>, value: &toml::Spanned<DeValue<'_>>| {
        keys.push(key);
        let written = Written {
            key: name.map(shifted),
            value: shifted(value.span()),
        };
        values.insert(keys.clone(), written);
        note(value.get_ref(), mark, keys, values);
        keys.pop();
    };
    match value {
        DeValue::Table(table) => {
            for (key, value) in table.iter() {
                enter(Key::Name(key.get_ref().to_string()), Some(key.span()), value);
            }
        }
        DeValue::Array(array) => {
            for (item, value) in array.iter().enumerate() {
                enter(Key::Item(item), None, value);
            }
        }
        _ => {}
    }
}
