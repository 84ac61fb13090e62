//! Reads the cells of a list: a workbook of Excel, or text between semicolons, commas or tabs.

use std::borrow::Cow;
use std::fs::File;
use std::io::{Cursor, Read};
use std::path::Path;

use anyhow::{Context, Result};
use calamine::{DataRef, Reader, Xlsx};
use chrono::NaiveDate;
use encoding_rs::{UTF_8, WINDOWS_1252};

use crate::diagnostic::Failure;

/// No list of members is larger, in bytes.
const LARGEST: u64 = 4 << 20;
/// No list of members has more rows.
const MOST_ROWS: u32 = 10_000;
/// No list of members has more columns.
const MOST_COLUMNS: u32 = 200;
/// What workbooks, which are archives, begin with.
const ARCHIVE: &[u8] = b"PK\x03\x04";
/// What workbooks of old Excel begin with.
const OLD_WORKBOOK: &[u8] = b"\xd0\xcf\x11\xe0";

/// A row with something in it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// The number that spreadsheets and editors show, from 1.
    pub(super) number: usize,
    /// The cells, without space around them.
    pub(super) cells: Vec<String>,
}

/// Reads a file, whatever its name says it is.
pub(super) fn read(path: &Path) -> Result<Vec<Row>> {
    let failure = |id| Failure::new(id).with("path", path.display().to_string());
    let mut bytes = Vec::new();
    let file = File::open(path).with_context(|| failure("file-not-read"))?;
    let read = file.take(LARGEST + 1).read_to_end(&mut bytes);
    read.with_context(|| failure("file-not-read"))?;
    if bytes.len() as u64 > LARGEST {
        return Err(failure("list-too-large").into());
    }
    let mut rows = match &bytes {
        workbook if workbook.starts_with(ARCHIVE) => {
            let rows = of_workbook(bytes).map_err(|_| failure("list-not-read"))?;
            rows.ok_or_else(|| failure("list-too-large"))?
        }
        old if old.starts_with(OLD_WORKBOOK) => return Err(failure("list-not-read").into()),
        _ => of_text(&decoded(&bytes)),
    };
    rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    Ok(rows)
}

/// The text, as Excel and others save it: UTF-8 and UTF-16 with their marks, UTF-8 without, and what Windows had before.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(_) => UTF_8.decode(bytes).0,
        Err(_) => WINDOWS_1252.decode(bytes).0,
    }
}

/// The rows of a text. The separator is the one that stands most in its first line.
fn of_text(text: &str) -> Vec<Row> {
    let skipped = match text.lines().next() {
        Some(line) if line.to_lowercase().starts_with("sep=") => line.len(),
        _ => 0,
    };
    let heading = text[skipped..].lines().find(|line| !line.trim().is_empty());
    let count = |sign: &u8| heading.map_or(0, |line| line.bytes().filter(|byte| byte == sign).count());
    let separator = [b',', b'\t', b';'].into_iter().max_by_key(count).unwrap_or(b';');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .has_headers(false)
        .trim(csv::Trim::All)
        .from_reader(&text.as_bytes()[skipped..]);
    let mut rows = Vec::new();
    // What is text is no fault to the reader, since rows may be of any length.
    for record in reader.records().flatten() {
        let at = record.position().map_or(0, |position| position.byte());
        let at = skipped + usize::try_from(at).unwrap_or_default();
        let start = at + text[at..].len() - text[at..].trim_start_matches(['\r', '\n']).len();
        rows.push(Row {
            number: text[..start].matches('\n').count() + 1,
            cells: record.iter().map(str::to_owned).collect(),
        });
    }
    rows
}

/// The rows of the first sheet of a workbook; none where there are too many of them.
///
/// Cells are read one by one: a single one in the last corner would make all before it.
fn of_workbook(bytes: Vec<u8>) -> Result<Option<Vec<Row>>, calamine::XlsxError> {
    let mut workbook = Xlsx::new(Cursor::new(bytes))?;
    let Some(sheet) = workbook.sheet_names().into_iter().next() else {
        return Ok(Some(Vec::new()));
    };
    let mut cells = workbook.worksheet_cells_reader(&sheet)?;
    let mut rows: Vec<Row> = Vec::new();
    while let Some(cell) = cells.next_cell()? {
        let (row, column) = cell.get_position();
        let said = said(cell.get_value());
        if said.is_empty() {
            continue;
        }
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Ok(None);
        }
        let (number, column) = (row as usize + 1, column as usize);
        if rows.last().is_none_or(|last| last.number != number) {
            rows.push(Row {
                number,
                cells: Vec::new(),
            });
        }
        if let Some(last) = rows.last_mut() {
            last.cells.resize(last.cells.len().max(column + 1), String::new());
            last.cells[column] = said;
        }
    }
    Ok(Some(rows))
}

/// What a cell says: a day as it is written in records.
fn said(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) => text.trim().to_owned(),
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::DateTime(time) if time.is_datetime() => {
            let (year, month, day, ..) = time.to_ymd_hms_milli();
            let day = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
            day.map(|day| day.to_string()).unwrap_or_default()
        }
        DataRef::DateTimeIso(text) => text.get(..10).unwrap_or(text).to_owned(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &[u8]) -> Vec<(usize, Vec<String>)> {
        let rows = of_text(&decoded(text));
        rows.into_iter().map(|row| (row.number, row.cells)).collect()
    }

    #[test]
    fn a_list_is_read_however_it_was_saved() {
        let expected = vec![
            (1, vec!["Namn".to_owned(), "Kommun".to_owned()]),
            (2, vec!["Åsa Påhitt".to_owned(), "Sö, by".to_owned()]),
        ];
        let (utf_16, ..) = encoding_rs::UTF_16LE.encode("");
        assert!(utf_16.is_empty());
        let wide = |text: &str| {
            let units = "\u{feff}"
                .encode_utf16()
                .chain(text.encode_utf16())
                .collect::<Vec<_>>();
            units
                .iter()
                .flat_map(|unit| unit.to_le_bytes())
                .collect::<Vec<u8>>()
        };
        for text in [
            "Namn;Kommun\r\nÅsa Påhitt;Sö, by\r\n".as_bytes().to_vec(),
            "\u{feff}Namn;Kommun\nÅsa Påhitt;Sö, by".as_bytes().to_vec(),
            "Namn,Kommun\nÅsa Påhitt,\"Sö, by\"\n".as_bytes().to_vec(),
            "Namn\tKommun\nÅsa Påhitt\t Sö, by \n".as_bytes().to_vec(),
            WINDOWS_1252
                .encode("Namn;Kommun\r\nÅsa Påhitt;Sö, by\r\n")
                .0
                .into_owned(),
            wide("Namn\tKommun\r\nÅsa Påhitt\tSö, by\r\n"),
        ] {
            assert_eq!(cells(&text), expected, "{text:?}");
        }
    }

    #[test]
    fn rows_have_the_numbers_that_editors_show() {
        let text = "sep=;\r\nNamn;Kommun\r\n\r\n\"Två\r\nrader\";X\r\nEva;Y\r\n";
        let numbers: Vec<usize> = cells(text.as_bytes())
            .into_iter()
            .map(|(number, _)| number)
            .collect();
        assert_eq!(numbers, [2, 4, 6]);
    }
}
