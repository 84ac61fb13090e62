//! Runs the governance of a professional network over a folder in git.
//!
//! The one way through, from the ground up; each layer looks down only:
//!
//! ```text
//! disk or git ── load ──▶ Network ─┬─ rules ─▶ diagnostics ─▶ terminal, json, sarif, github, junit
//!                                  └─ views ─▶ lists, duties ─▶ exports ─▶ artifacts ─▶ write ─▶ disk
//! ```

// The ground: files and places in them, what is wrong with them, what is found in free text; and the git program.
pub mod diagnostic;
pub mod git;
pub mod source;
pub mod text;

// What a network is: its records, the days of the law, the words for all of it.
pub mod calendar;
pub mod records;
pub mod words;

// A network, loaded: every record, and what could not be read; and what git knows of its files.
pub mod history;
pub mod load;
pub mod network;

// What is asked of it.
pub mod rules;
pub mod views;

// What is made of it for others.
pub mod exports;

// What changes the disk.
pub mod write;

// Who asks.
pub mod commands;
