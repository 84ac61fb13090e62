//! Lists as a spreadsheet reads them.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use super::{Files, export, folder, text};
use crate::support::network_data;

const LISTS: [&str; 5] = ["actions", "attendance", "dates", "decisions", "members"];

fn rows(files: &Files, list: &str) -> Vec<Vec<String>> {
    let text = text(files, &format!("register/{list}.csv"));
    let text = text
        .strip_prefix('\u{feff}')
        .expect("it begins with a byte order mark");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.expect("it is CSV"));
    rows.map(|row| row.iter().map(str::to_owned).collect()).collect()
}

fn sheet(files: &Files, list: &str) -> Vec<Vec<String>> {
    let bytes = &files[&format!("register/{list}.xlsx")];
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("it is a workbook");
    let range = book
        .worksheet_range_at(0)
        .expect("it has a sheet")
        .expect("it can be read");
    let formulas = book
        .worksheet_formula(&book.sheet_names()[0])
        .expect("it can be read");
    assert!(formulas.is_empty(), "{list} has formulas");
    let cell = |cell: &Data| match cell {
        Data::Empty => String::new(),
        Data::DateTime(time) => {
            let (year, month, day, hour, minute, ..) = time.to_ymd_hms_milli();
            match time.as_f64() < 1.0 {
                true => format!("{hour:02}:{minute:02}"),
                false => format!("{year}-{month:02}-{day:02}"),
            }
        }
        other => other.to_string(),
    };
    range.rows().map(|row| row.iter().map(cell).collect()).collect()
}

#[test]
fn both_files_hold_the_same() {
    let folder = folder();
    for data in [folder.path().to_owned(), network_data()] {
        for audience in ["public", "internal"] {
            let made = export(&data, &["--only", "register", "--audience", audience]);
            for list in LISTS {
                let rows = rows(&made, list);
                assert!(rows.len() > 1, "{list} is empty for {audience}");
                let bare = rows.into_iter().map(|row| {
                    let cells = row.into_iter();
                    cells
                        .map(|cell| cell.strip_prefix('\'').map(str::to_owned).unwrap_or(cell))
                        .collect::<Vec<_>>()
                });
                assert_eq!(
                    bare.collect::<Vec<_>>(),
                    sheet(&made, list),
                    "{list} for {audience}"
                );
            }
        }
    }
}

#[test]
fn nothing_is_worked_out_as_a_formula() {
    let folder = folder();
    let made = export(folder.path(), &["--only", "register", "--audience", "internal"]);
    for list in LISTS {
        for cell in rows(&made, list).iter().flatten() {
            let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
            assert!(!is_formula, "{list}: {cell}");
        }
        for line in text(&made, &format!("register/{list}.csv")).split_terminator("\r\n") {
            assert!(!line.contains(['\n', '\r', '\t']), "{list}: {line:?}");
        }
    }
    let members = rows(&made, "members");
    let of = |name: &str| {
        members
            .iter()
            .find(|row| row[1] == name)
            .expect("the member is there")
    };
    assert_eq!(
        of("Filip Fantasisson")[2..=5],
        [
            "'=1+1",
            "ersättare",
            "filip.fantasisson@example.org",
            "'0500999902"
        ]
    );
    assert_eq!(of("Eva Exempelberg")[5], "'+46 500 99 99 01");
}

#[test]
fn in_public_organisations_stand_without_names() {
    let folder = folder();
    let made = export(folder.path(), &["--only", "register"]);
    let members = rows(&made, "members");
    let nameless: Vec<_> = members.iter().filter(|row| row[1].is_empty()).collect();
    assert_eq!(nameless.len(), 2);
    for row in nameless {
        assert!(!row[0].is_empty() && !row[3].is_empty(), "{row:?}");
        assert!(
            [&row[2], &row[4], &row[5]].iter().all(|cell| cell.is_empty()),
            "{row:?}"
        );
    }
}
