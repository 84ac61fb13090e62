//! What reading commands tell of people, organisations, mandates, assignments and working groups.
//!
//! `SNAPSHOTS=overwrite cargo test --test reading_register` writes `tests/reading/` anew.

mod support;

#[path = "reading_register/commission.rs"]
mod commission;
#[path = "reading_register/people.rs"]
mod people;

use std::fs;
use std::path::Path;

use support::base;
use tempfile::TempDir;

/// The base with files written into it.
fn with(files: &[(&str, &str)]) -> TempDir {
    let folder = base();
    for (file, text) in files {
        write(folder.path(), file, text);
    }
    folder
}

fn write(folder: &Path, file: &str, text: &str) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}
