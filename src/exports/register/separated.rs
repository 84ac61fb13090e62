//! A list as CSV, in the form that a Swedish Excel opens by a double click.

use anyhow::Result;
use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::{Cell, Table};
use crate::words::inert;

/// Without it Excel takes the file for one in the letters of an older Windows.
const MARK: &str = "\u{feff}";

/// Writes a list with semicolons between its cells.
///
/// # Errors
///
/// Fails when memory does.
pub fn separated(table: &Table) -> Result<Vec<u8>> {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer(MARK.as_bytes().to_vec());
    writer.write_record(table.columns.iter().map(|column| harmless(&column.heading)))?;
    for row in &table.rows {
        writer.write_record(row.iter().map(said))?;
    }
    Ok(writer.into_inner()?)
}

fn said(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => harmless(text),
        Cell::Day(day) => day.format("%Y-%m-%d").to_string(),
        Cell::Time(time) => time.format("%H:%M").to_string(),
        Cell::Number(number) => number.to_string(),
    }
}

/// A text in one line that a spreadsheet takes for a text: behind an apostrophe where it would be worked out as a
/// formula, or lose its first zero as a number.
fn harmless(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    let text = inert(text);
    match is_formula || text.starts_with(['=', '+', '-', '@']) || is_number(&text) {
        true => format!("'{text}"),
        false => text,
    }
}

/// Tells whether a spreadsheet would read digits as a number or, with colons between them, as a time.
fn is_number(text: &str) -> bool {
    let is_part = |letter: char| letter.is_ascii_digit() || letter == ':' || letter.is_whitespace();
    text.contains(|letter: char| letter.is_ascii_digit()) && text.chars().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stay_texts() {
        for (text, expected) in [
            ("Anna Påhittsson", "Anna Påhittsson"),
            ("=1+1", "'=1+1"),
            ("+46 70 000 00 00", "'+46 70 000 00 00"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "' =1"),
            ("\r=1", "'=1"),
            ("＝1+1", "'＝1+1"),
            ("0700000000", "'0700000000"),
            ("070 000 00 00", "'070 000 00 00"),
            ("2024:7", "'2024:7"),
            ("070-000 00 00", "070-000 00 00"),
            ("rad\r\nrad", "rad rad"),
            ("a\u{202e}b", "a\u{fffd}b"),
        ] {
            assert_eq!(harmless(text), expected, "{text:?}");
        }
    }
}
