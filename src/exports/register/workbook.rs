//! A list as a workbook with one sheet.

use anyhow::{Context, Result};
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Timelike, Utc};
use rust_xlsxwriter::{
    ColNum, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, RowNum, Workbook, Worksheet,
    XlsxError,
};

use super::{Cell, Table};
use crate::words::inert;

/// Widths of columns, in letters.
const WIDTHS: std::ops::RangeInclusive<usize> = 8..=60;
/// What the arrow of the filter takes of a heading's width.
const ARROW: usize = 3;
/// A cell can hold no more.
const LONGEST: usize = 32_767;

/// Writes a list as a workbook that says it was made at a time.
///
/// # Errors
///
/// Fails when the list is longer than a sheet.
pub fn workbook(table: &Table, made: DateTime<Utc>) -> Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    let properties = DocProperties::new()
        .set_title(&table.title)
        .set_creation_datetime(&ExcelDateTime::from_timestamp(made.timestamp())?);
    workbook.set_properties(&properties);
    fill(workbook.add_worksheet(), table)?;
    workbook.save_to_buffer().context("xlsx")
}

fn fill(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let wrapped = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    let heading = Format::new()
        .set_bold()
        .set_border_bottom(FormatBorder::Thin)
        .set_align(FormatAlign::Top);
    let day = Format::new()
        .set_num_format("yyyy-mm-dd")
        .set_align(FormatAlign::Top);
    let time = Format::new().set_num_format("hh:mm").set_align(FormatAlign::Top);
    sheet.set_name(&table.title)?;
    for (column, number) in table.columns.iter().zip(0..) {
        sheet.write_string_with_format(0, number, &column.heading, &heading)?;
        sheet.set_column_width(number, width(table, number.into()))?;
    }
    for (row, number) in table.rows.iter().zip(1..) {
        for (cell, column) in row.iter().zip(0..) {
            let at: (RowNum, ColNum) = (number, column);
            match cell {
                Cell::Empty => continue,
                Cell::Text(text) => sheet.write_string_with_format(at.0, at.1, whole(text), &wrapped)?,
                Cell::Number(value) => sheet.write_number_with_format(at.0, at.1, *value, &wrapped)?,
                Cell::Day(value) => match date(*value) {
                    Ok(value) => sheet.write_datetime_with_format(at.0, at.1, value, &day)?,
                    // Spreadsheets know no day before 1900.
                    Err(_) => sheet.write_string_with_format(at.0, at.1, value.to_string(), &day)?,
                },
                Cell::Time(value) => sheet.write_datetime_with_format(at.0, at.1, clock(*value)?, &time)?,
            };
        }
    }
    let last_row = RowNum::try_from(table.rows.len()).unwrap_or(RowNum::MAX);
    let last_column = ColNum::try_from(table.columns.len()).unwrap_or(ColNum::MAX);
    sheet.autofilter(0, 0, last_row, last_column.saturating_sub(1))?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape();
    // As wide as one sheet of paper, and as long as it gets.
    sheet.set_print_fit_to_pages(1, 0);
    Ok(())
}

/// As wide as the longest cell, within reason; longer ones are broken.
fn width(table: &Table, column: usize) -> u16 {
    let heading = table.columns[column].heading.chars().count() + ARROW;
    let cells = table.rows.iter().map(|row| match &row[column] {
        Cell::Empty => 0,
        Cell::Text(text) => text.chars().count(),
        Cell::Day(_) => 10,
        Cell::Time(_) | Cell::Number(_) => 5,
    });
    let widest = cells.chain([heading]).max().unwrap_or_default() + 1;
    u16::try_from(widest.clamp(*WIDTHS.start(), *WIDTHS.end())).unwrap_or(u16::MAX)
}

/// A text that a cell can hold, in one line.
fn whole(text: &str) -> String {
    let text = inert(text);
    let mut units = 0;
    let fits = |letter: &char| {
        units += letter.len_utf16();
        units <= LONGEST
    };
    text.chars().take_while(fits).collect()
}

fn date(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let part = |part: u32| u8::try_from(part).unwrap_or_default();
    ExcelDateTime::from_ymd(
        u16::try_from(day.year()).unwrap_or_default(),
        part(day.month()),
        part(day.day()),
    )
}

fn clock(time: NaiveTime) -> Result<ExcelDateTime, XlsxError> {
    let part = |part: u32| u8::try_from(part).unwrap_or_default();
    let hour = u16::try_from(time.hour()).unwrap_or_default();
    ExcelDateTime::from_hms(hour, part(time.minute()), time.second())
}
