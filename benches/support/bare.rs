//! The bare loop: reads, parses and walks every file of a folder with the libraries of the tool, and checks nothing.
//!
//! - The folder is walked with `std::fs::read_dir`, and each file is read whole.
//! - Every record is parsed with `toml::from_str` into a struct of its own with the fields of the tool's record; the
//!   settings, which are one file, into a table.
//! - `minutes.md` is parsed with pulldown-cmark and its options of the tool, and the events are counted.
//! - Reading and parsing run on the threads of rayon, as in the tool.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Options, Parser};
use rayon::prelude::*;
use serde::de::DeserializeOwned;
use toml::Table;

#[path = "bare/records.rs"]
#[expect(dead_code, reason = "parsing them is what costs")]
mod records;

use records::{Assignment, Dispatch, Feedback, Mandate, Meeting, Member, Organisation, Review, WorkingOrder};

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
    let part = |back: usize| file.iter().rev().nth(back).and_then(|part| part.to_str());
    match (part(1), part(0)) {
        (_, Some("meeting.toml")) => parsed::<Meeting>(&text),
        (_, Some("minutes.md")) => Parser::new_ext(&text, OPTIONS).into_offset_iter().count(),
        (Some("assignments"), _) => parsed::<Assignment>(&text),
        (Some("dispatches"), _) => parsed::<Dispatch>(&text),
        (Some("feedback"), _) => parsed::<Feedback>(&text),
        (Some("mandates"), _) => parsed::<Mandate>(&text),
        (Some("members"), _) => parsed::<Member>(&text),
        (Some("organisations"), _) => parsed::<Organisation>(&text),
        (Some("reviews"), _) => parsed::<Review>(&text),
        (Some("working-orders"), _) => parsed::<WorkingOrder>(&text),
        (_, Some("network.toml")) => parsed::<Table>(&text),
        _ => text.len(),
    }
}

/// Parses a record, and gives its size, which is nothing to hang on but keeps the work.
fn parsed<T: DeserializeOwned>(text: &str) -> usize {
    let record: T = toml::from_str(text).expect("it is a record");
    size_of_val(&black_box(record))
}
