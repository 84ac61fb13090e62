//! Lists for spreadsheets: members, dates, decisions, actions and attendance, each as CSV and as XLSX.

use anyhow::Result;

use super::{Artifact, Edition, Format};

mod separated;
mod table;
mod tables;
mod workbook;

pub use separated::separated;
pub use table::{Cell, Column, Table};
pub use tables::{dates, members};
pub use workbook::workbook;

/// The folder of the lists.
const FOLDER: &str = "register";

pub(super) const FORMAT: Format = Format {
    name: "register",
    artifacts,
};

/// A list, by the name of its files.
type List = (&'static str, fn(&Edition) -> Table);

const LISTS: [List; 5] = [
    ("actions", |edition| {
        tables::actions(&edition.network, edition.words)
    }),
    ("attendance", |edition| {
        tables::attendance(&edition.network, edition.words)
    }),
    ("dates", |edition| dates(&edition.network, edition.words, None)),
    ("decisions", |edition| {
        tables::decisions(&edition.network, edition.words)
    }),
    ("members", |edition| {
        members(&edition.network, edition.words, edition.audience)
    }),
];

fn artifacts(edition: &Edition) -> Result<Vec<Artifact<'_>>> {
    let files = LISTS.into_iter().flat_map(|(name, list)| {
        let csv = Artifact::new(format!("{FOLDER}/{name}.csv"), move || separated(&list(edition)));
        let xlsx = Artifact::new(format!("{FOLDER}/{name}.xlsx"), move || {
            workbook(&list(edition), edition.newest())
        });
        [csv, xlsx]
    });
    Ok(files.collect())
}
