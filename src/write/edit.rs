//! Changes a record's text where the record changed; all else stays byte for byte as somebody wrote it.

use anyhow::{Context, Result};
use serde::Serialize;
use toml_edit::{Array, Datetime, DocumentMut, InlineTable, Item, Key, Table, TableLike, Value};

use super::lines::with_former_lines;
use super::shape::{Fields, Shape, shape};
use crate::diagnostic::Failure;
use crate::source::without_mark;

mod lists;

use lists::{relist, relist_tables};

/// A list that takes more than this on one line gets a line for each of its items.
const LONGEST_LINE: usize = 100;

/// Changes the text of a record from what the record was to what it has become.
///
/// Comments, order, blank lines, line endings and a byte order mark stay. A new key stands where the record's
/// type has it among those that are there.
///
/// # Errors
///
/// Fails when the text is no TOML; then nobody knows what it would become.
pub(super) fn edited(
    file: &str,
    text: &str,
    before: &impl Serialize,
    after: &impl Serialize,
) -> Result<String> {
    let (bare, mark) = without_mark(text);
    let document: Result<DocumentMut, _> = bare.replace("\r\n", "\n").parse();
    let mut document = document.with_context(|| Failure::new("unread-record").with("file", file))?;
    let (before, after) = (shape(before)?, shape(after)?);
    let style = Style::of(&document);
    merge(document.as_table_mut(), &before, &after, style);
    let edited = with_former_lines(bare, &document.to_string());
    Ok(format!("{}{edited}", &text[..mark]))
}

/// Writes the text of a new record, with the line that names its schema for editors.
pub(super) fn written(schema: &str, record: &impl Serialize) -> Result<String> {
    let mut document = DocumentMut::new();
    merge(
        document.as_table_mut(),
        &Fields::new(),
        &shape(record)?,
        Style::default(),
    );
    Ok(format!("#:schema {schema}\n{document}"))
}

/// How somebody has written a file.
#[derive(Clone, Copy)]
struct Style {
    /// Whether an empty line stands before a table.
    spaced: bool,
}

impl Default for Style {
    fn default() -> Self {
        Self { spaced: true }
    }
}

impl Style {
    fn of(document: &DocumentMut) -> Self {
        let mut prefixes = Vec::new();
        headers(document.as_table(), &mut prefixes);
        Self {
            spaced: prefixes.is_empty() || prefixes.iter().any(|prefix| prefix.starts_with('\n')),
        }
    }

    fn header(self) -> &'static str {
        if self.spaced { "\n" } else { "" }
    }
}

fn headers(table: &Table, prefixes: &mut Vec<String>) {
    let mut see = |table: &Table| {
        if !table.is_implicit() && !table.is_dotted() {
            let prefix = table.decor().prefix().and_then(|prefix| prefix.as_str());
            prefixes.push(prefix.unwrap_or_default().to_owned());
        }
        headers(table, prefixes);
    };
    for (_, item) in table.iter() {
        match item {
            Item::Table(table) => see(table),
            Item::ArrayOfTables(tables) => tables.iter().for_each(&mut see),
            _ => {}
        }
    }
}

/// Brings a table from what it was to what it has become, key by key.
fn merge(table: &mut dyn TableLike, before: &Fields, after: &Fields, style: Style) {
    for (key, _) in before {
        if !after.iter().any(|(other, _)| other == key) {
            table.remove(key);
        }
    }
    for (place, (key, value)) in after.iter().enumerate() {
        let former = before
            .iter()
            .find(|(other, _)| other == key)
            .map(|(_, former)| former);
        if former == Some(value) {
            continue;
        }
        match table.get_mut(key) {
            Some(item) if !item.is_none() => replace(item, former, value, style),
            _ => {
                let names: Vec<&str> = after.iter().map(|(key, _)| key.as_str()).collect();
                insert(table, value, (&names, place), style);
            }
        }
    }
}

/// Changes a value that is there, as far as it changed.
fn replace(item: &mut Item, former: Option<&Shape>, value: &Shape, style: Style) {
    match (&mut *item, former, value) {
        (Item::Table(table), Some(Shape::Table(before)), Shape::Table(after)) => {
            merge(table, before, after, style)
        }
        (Item::Value(Value::InlineTable(table)), Some(Shape::Table(before)), Shape::Table(after)) => {
            merge(table, before, after, style);
        }
        (Item::ArrayOfTables(tables), Some(Shape::List(before)), Shape::List(after))
            if tables.len() == before.len() =>
        {
            relist_tables(tables, before, after, style);
        }
        (
            Item::Value(Value::Array(array)),
            Some(Shape::List(before) | Shape::Inline(before)),
            Shape::List(after) | Shape::Inline(after),
        ) if array.len() == before.len() => relist(array, before, after),
        (Item::Value(old), ..) => {
            let decor = old.decor().clone();
            *old = plain(value);
            *old.decor_mut() = decor;
        }
        _ => *item = new(value, style),
    }
}

/// Puts a new key before those that the type has after it; `order` has all keys of the type, and its place.
fn insert(table: &mut dyn TableLike, value: &Shape, (order, own): (&[&str], usize), style: Style) {
    let (earlier, key, later) = (&order[..own], order[own], &order[own + 1..]);
    let keys: Vec<String> = table.iter().map(|(key, _)| key.to_owned()).collect();
    let place = keys.iter().position(|key| later.contains(&key.as_str()));
    // What stands above the first key, such as the line that names the schema, is said of the whole file.
    let place = place.map(|place| match place {
        0 if is_headed(table, &keys[0]) => {
            let new = keys[1..].iter().map(String::as_str);
            1 + new.take_while(|key| earlier.contains(key)).count()
        }
        place => place,
    });
    let behind = &keys[place.unwrap_or(keys.len()).min(keys.len())..];
    let behind: Vec<(Key, Item)> = behind
        .iter()
        .filter_map(|key| Some((table.key(key)?.clone(), table.remove(key)?)))
        .collect();
    table.insert(key, new(value, style));
    for (key, item) in behind {
        table.entry_format(&key).or_insert(item);
    }
}

fn is_headed(table: &dyn TableLike, key: &str) -> bool {
    let prefix = table.key(key).and_then(|key| key.leaf_decor().prefix()?.as_str());
    prefix.is_some_and(|prefix| !prefix.trim().is_empty())
}

fn new(value: &Shape, style: Style) -> Item {
    match value {
        Shape::Table(fields) => Item::Table(header(fields, style)),
        Shape::List(items) if items.iter().any(|item| matches!(item, Shape::Table(_))) => {
            let tables = items.iter().filter_map(|item| match item {
                Shape::Table(fields) => Some(header(fields, style)),
                _ => None,
            });
            Item::ArrayOfTables(tables.collect())
        }
        _ => Item::Value(plain(value)),
    }
}

fn header(fields: &Fields, style: Style) -> Table {
    let mut table = Table::new();
    table.decor_mut().set_prefix(style.header());
    merge(&mut table, &Fields::new(), fields, style);
    table
}

/// A value as it stands behind a key.
fn plain(value: &Shape) -> Value {
    match value {
        Shape::Text(text) => text.as_str().into(),
        Shape::Number(number) => (*number).into(),
        Shape::Truth(truth) => (*truth).into(),
        Shape::Day(day) => bare_date(day.to_string()),
        Shape::Time(time) => bare_date(time.format("%H:%M:%S").to_string()),
        Shape::List(items) | Shape::Inline(items) => {
            let mut array: Array = items.iter().map(plain).collect();
            if array.to_string().len() > LONGEST_LINE {
                spread(&mut array);
            }
            array.into()
        }
        Shape::Table(fields) => {
            let fields = fields.iter().map(|(key, value)| (key.as_str(), plain(value)));
            fields.collect::<InlineTable>().into()
        }
    }
}

fn bare_date(text: String) -> Value {
    let date: Datetime = text.parse().expect("a day or a time of chrono is one of TOML");
    date.into()
}

/// Gives each item of a list a line of its own.
fn spread(array: &mut Array) {
    for item in array.iter_mut() {
        item.decor_mut().set_prefix("\n  ");
    }
    array.set_trailing("\n");
    array.set_trailing_comma(true);
}

#[cfg(test)]
mod tests;
