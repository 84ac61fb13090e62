//! The bare loop: reads, parses and walks every file of a folder with the libraries of the tool, and checks nothing.
//!
//! - The folder is walked with `std::fs::read_dir`, and each file is read whole.
//! - `meeting.toml` is parsed with `toml::from_str` into structs of its own with the fields of the tool's
//!   record. The other records, about a twentieth of all files, are parsed with `DeTable::parse`.
//! - `minutes.md` is parsed with pulldown-cmark and its options of the tool, and the events are counted.
//! - Reading and parsing run on the threads of rayon, as in the tool.

use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Options, Parser};
use rayon::prelude::*;
use serde::Deserialize;
use toml::de::DeTable;
use toml::value::Datetime;

const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_STRIKETHROUGH);

/// Goes through a folder, and gives a number that hangs on everything in it.
pub(crate) fn run(folder: &Path) -> usize {
    files(folder).par_iter().map(|file| see(file)).sum()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let (mut files, mut open) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).expect("the folder can be listed") {
            let entry = entry.expect("the entry can be read");
            match entry.file_type().expect("it has a type").is_dir() {
                true => open.push(entry.path()),
                false => files.push(entry.path()),
            }
        }
    }
    files
}

fn see(file: &Path) -> usize {
    let text = String::from_utf8(fs::read(file).expect("the file can be read")).expect("it is UTF-8");
    match file.file_name().and_then(|name| name.to_str()) {
        Some("meeting.toml") => {
            let meeting: Meeting = toml::from_str(&text).expect("it is a meeting");
            meeting.agenda.len()
        }
        Some(name) if name.ends_with(".toml") => {
            let table = DeTable::parse(&text).expect("it is TOML");
            table.get_ref().len()
        }
        Some("minutes.md") => Parser::new_ext(&text, OPTIONS).into_offset_iter().count(),
        _ => text.len(),
    }
}

/// `meeting.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "parsing them is what costs")]
struct Meeting {
    title: Option<String>,
    date: Datetime,
    start: Option<Datetime>,
    end: Option<Datetime>,
    place: Option<String>,
    kind: Option<String>,
    status: Option<String>,
    chair: Option<String>,
    secretary: Option<String>,
    prepared: Option<Datetime>,
    agenda_sent: Option<Datetime>,
    #[serde(default)]
    agenda: Vec<Item>,
    attendance: Option<Attendance>,
    minutes: Option<Minutes>,
    publication: Option<Publication>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "parsing them is what costs")]
struct Item {
    title: String,
    kind: Option<String>,
    presenter: Option<String>,
    minutes: Option<u32>,
    #[serde(default)]
    assignments: Vec<String>,
    proposal: Option<String>,
    #[serde(default)]
    papers: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "parsing them is what costs")]
struct Attendance {
    #[serde(default)]
    present: Vec<String>,
    #[serde(default)]
    absent: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "parsing them is what costs")]
struct Minutes {
    status: Option<String>,
    reviewed: Option<Datetime>,
    r#final: Option<Datetime>,
    digest: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "parsing them is what costs")]
struct Publication {
    on: Option<Datetime>,
    url: Option<String>,
    digest: Option<String>,
}
