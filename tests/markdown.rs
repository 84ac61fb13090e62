//! Minutes are read by their structure, and both Markdown readers of the program see the same one.
//!
//! `SNAPSHOTS=overwrite cargo test --test markdown` writes the expected structure of `tests/markdown/` anew.

use std::fmt::Write;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use elevhalsa::load::markdown::read;
use elevhalsa::records::Minutes;
use elevhalsa::source::Source;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

#[path = "markdown/readers.rs"]
mod readers;

use readers::{Seen, by_comrak, by_us, is_left_of};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn held() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 2, 9).expect("the day exists")
}

/// Files below a folder, as far as `wanted` wants them; none where the folder is not there.
fn files(folder: &Path, wanted: &dyn Fn(&Path) -> bool) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("the entry can be read").path();
        match path.is_dir() {
            true => found.extend(files(&path, wanted)),
            false if wanted(&path) => found.push(path),
            false => {}
        }
    }
    found.sort();
    found
}

/// The tricky minutes of this test.
fn tricky() -> Vec<PathBuf> {
    let is_markdown = |path: &Path| path.extension().is_some_and(|ending| ending == "md");
    files(&root().join("tests/markdown"), &is_markdown)
}

/// Every minutes of the repository.
fn all() -> Vec<PathBuf> {
    let is_minutes = |path: &Path| path.file_name().is_some_and(|name| name == "minutes.md");
    let mut all = tricky();
    for folder in ["network-data", "examples", "tests/rules"] {
        all.extend(files(&root().join(folder), &is_minutes));
    }
    all
}

/// Texts to read, with their names, in the plainest dress; what cannot be read on purpose is not there.
fn texts(paths: Vec<PathBuf>) -> Vec<(String, String)> {
    let text = |path: PathBuf| {
        let name = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
        let text = String::from_utf8(fs::read(&path).ok()?).ok()?;
        let plain = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        Some((name, plain))
    };
    paths.into_iter().filter_map(text).collect()
}

/// What was found, a line for each.
fn shown(text: &str, minutes: &Minutes) -> String {
    let source = Source::new(text.to_owned());
    let at = |bytes: &Range<usize>| {
        let position = source.position(bytes.start);
        format!("{}:{}", position.line, position.column)
    };
    let part = |section: Option<usize>| match section.map(|number| &minutes.sections[number]) {
        Some(section) => format!("in '{}'", section.title),
        None => "in no part".to_owned(),
    };
    let mut lines = String::new();
    let mut line = |words: String| writeln!(lines, "{words}").expect("text takes text");
    for heading in &minutes.headings {
        line(format!(
            "heading {} at {}: '{}'",
            heading.level,
            at(&heading.bytes),
            heading.text
        ));
    }
    for section in &minutes.sections {
        let number = section.number.map_or("-".to_owned(), |number| number.to_string());
        let empty = if section.is_empty { ", empty" } else { "" };
        line(format!(
            "part {number} at {}: '{}'{empty}",
            at(&section.heading),
            section.title
        ));
    }
    for decision in &minutes.decisions {
        line(format!(
            "decision at {} {}: {}",
            at(&decision.bytes),
            part(decision.section),
            decision.text
        ));
    }
    for action in &minutes.actions {
        let owner = match (&action.owner, &action.owner_bytes) {
            (Some(owner), Some(bytes)) => format!("{owner} at {}", at(bytes)),
            (Some(owner), None) => format!("{owner} as above"),
            (None, _) => "nobody".to_owned(),
        };
        let due = action.due.map_or("no day".to_owned(), |due| due.to_string());
        let tick = &text[action.tick.clone()];
        line(format!(
            "action at {} {}: {tick} {}",
            at(&action.bytes),
            part(action.section),
            action.text
        ));
        line(format!("    by {owner}, {due}"));
    }
    for raised in &minutes.raised {
        line(format!(
            "raised at {} {}: {}",
            at(&raised.bytes),
            part(raised.section),
            raised.text
        ));
    }
    for unmarked in &minutes.unmarked {
        line(format!(
            "{:?} without {:?} at {}: {}",
            unmarked.meant,
            unmarked.lack,
            at(&unmarked.bytes),
            unmarked.text
        ));
    }
    match &minutes.next_meeting {
        Some(next) => {
            let day = next.day.map_or("no day".to_owned(), |day| day.to_string());
            line(format!("next meeting at {}: {day}", at(&next.bytes)));
        }
        None => line("no next meeting".to_owned()),
    }
    lines
}

#[test]
fn tricky_minutes_are_read_as_expected() {
    for (name, text) in texts(tricky()) {
        let expected = root().join(name).with_extension("txt");
        let assert = snapbox::Assert::new().action_env(snapbox::assert::DEFAULT_ACTION_ENV);
        assert.eq(
            shown(&text, &read(&text, held())),
            snapbox::Data::read_from(&expected, None).raw(),
        );
    }
}

/// What is seen does not hang on the editor: line ends, a byte order mark, letters in parts.
#[test]
fn the_dress_of_a_file_does_not_matter() {
    let composed = |text: String| {
        ComposingNormalizerBorrowed::new_nfc()
            .normalize(&text)
            .into_owned()
    };
    for (name, text) in texts(all()) {
        let plain = composed(shown(&text, &read(&text, held())));
        let parts = DecomposingNormalizerBorrowed::new_nfd()
            .normalize(&text)
            .into_owned();
        let dresses = [text.replace('\n', "\r\n"), format!("\u{feff}{text}"), parts];
        for dress in dresses {
            let seen = composed(shown(&dress, &read(&dress, held())));
            // Columns count marks of letters of their own, so only what was found is compared.
            assert_eq!(without_places(&seen), without_places(&plain), "{name}");
        }
    }
}

fn without_places(shown: &str) -> String {
    let is_place = |word: &&str| {
        word.trim_end_matches([':', ','])
            .split(':')
            .all(|part| part.parse::<u32>().is_ok())
    };
    let words: Vec<&str> = shown.split(' ').filter(|word| !is_place(word)).collect();
    words.join(" ")
}

#[test]
fn both_readers_see_the_same_headings_and_tasks() {
    for (name, text) in texts(all()) {
        for text in [text.replace('\n', "\r\n"), format!("\u{feff}{text}"), text] {
            let (ours, theirs) = (by_us(&text), by_comrak(&text));
            assert_eq!(ours.len(), theirs.len(), "{name}\n{ours:#?}\n{theirs:#?}");
            for (ours, theirs) in ours.iter().zip(&theirs) {
                match (ours, theirs) {
                    (Seen::Task(done, line, left), Seen::Task(their_done, their_line, whole)) => {
                        assert_eq!((done, line), (their_done, their_line), "{name}");
                        assert!(is_left_of(left, whole), "{name}: {left:?} of {whole:?}");
                    }
                    _ => assert_eq!(ours, theirs, "{name}"),
                }
            }
        }
    }
}
