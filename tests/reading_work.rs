//! What reading commands tell of the work: decisions, actions, activities, feedback and meetings.
//!
//! `SNAPSHOTS=overwrite cargo test --test reading_work` writes `tests/reading/` anew.

mod support;

#[path = "reading_work/actions.rs"]
mod actions;
#[path = "reading_work/activities.rs"]
mod activities;
#[path = "reading_work/decisions.rs"]
mod decisions;
#[path = "reading_work/feedback.rs"]
mod feedback;
#[path = "reading_work/meetings.rs"]
mod meetings;

use std::fs;

use support::base;
use tempfile::TempDir;

/// The base with texts replaced in files: file, text, new text.
fn changed(changes: &[(&str, &str, &str)]) -> TempDir {
    let folder = base();
    for (file, old, new) in changes {
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).expect("the file is there");
        assert!(text.contains(old), "{file} holds {old}");
        fs::write(&path, text.replace(old, new)).expect("the file can be written");
    }
    folder
}
