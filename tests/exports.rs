//! What is made of a network for others: the same bytes at every run, read by readers that others wrote, and nothing of
//! anybody who has not agreed to it.

mod support;

#[path = "exports/answers.rs"]
mod answers;
#[path = "exports/calendars.rs"]
mod calendars;
#[path = "exports/feeds.rs"]
mod feeds;
#[path = "exports/golden.rs"]
mod golden;
#[path = "exports/outputs.rs"]
mod outputs;
#[path = "exports/pages.rs"]
mod pages;
#[path = "exports/private.rs"]
mod private;
#[path = "exports/registers.rs"]
mod registers;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use support::{base, elevhalsa, files, lay_over, stderr};

/// The day on which the exports are made.
const TODAY: &str = "2025-01-20";

/// The folder of the expected files.
fn expected() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exports")
}

/// The small sound network with what is hard to export laid over it.
fn folder() -> TempDir {
    let folder = base();
    lay_over(&expected().join("_folder"), folder.path());
    folder
}

/// Every file of an export, by its path.
type Files = BTreeMap<String, Vec<u8>>;

/// Exports a folder; some of its records are left out on purpose, so faults are no failure.
fn export(folder: &Path, arguments: &[&str]) -> Files {
    export_under(folder, arguments, &[])
}

/// Exports a folder in other surroundings.
fn export_under(folder: &Path, arguments: &[&str], surroundings: &[(&str, &str)]) -> Files {
    let out = tempfile::tempdir().expect("a temporary folder");
    let output = elevhalsa(folder)
        .args(["export", "--today", TODAY, "--out"])
        .arg(out.path())
        .args(arguments)
        .envs(surroundings.iter().copied())
        .output()
        .expect("the program starts");
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
    let made = files(out.path()).into_iter();
    let made = made.filter(|file| !file.starts_with(out.path().join(".elevhalsa-export")));
    made.map(|file| {
        let path = file.strip_prefix(out.path()).expect("it lies below");
        let path = path.to_string_lossy().replace('\\', "/");
        (path, fs::read(&file).expect("the file can be read"))
    })
    .collect()
}

/// A file of an export as text.
fn text<'f>(files: &'f Files, path: &str) -> &'f str {
    let bytes = files.get(path).unwrap_or_else(|| panic!("{path} is not there"));
    std::str::from_utf8(bytes).expect("it is UTF-8")
}
