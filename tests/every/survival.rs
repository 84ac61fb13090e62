//! Gives a command in a folder in which all files are written by hand in an odd way, and sees that they stay so.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use elevhalsa::records::network::Language;
use similar::{ChangeTag, TextDiff};

use super::desk::{Desk, State};
use super::rough::{self, Line};
use super::scenario::Scenario;
use crate::support::stderr;

/// Holds that a command changes rough files where it changes plain ones, and nowhere else.
pub(crate) fn look(scenario: &Scenario) {
    let name = &scenario.name;
    let plain = Desk::of(scenario);
    let (before, after) = given(&plain, scenario);
    let changed = |file: &String| before.files.get(file) != after.files.get(file);
    let hand = Desk::of(scenario);
    let mut roughened = BTreeMap::new();
    for (file, text) in &before.files {
        let text = String::from_utf8(text.clone()).expect("it is text");
        let lines = match Path::new(file)
            .extension()
            .and_then(|extension| extension.to_str())
        {
            Some("toml") => rough::record(&text),
            // The seal of minutes is that of what they say and would be another.
            Some("md") if changed(file) => rough::prose(&text),
            _ => continue,
        };
        let text: String = lines.iter().map(|line| line.text.as_str()).collect();
        fs::write(hand.path().join(file), text).expect("it can be written");
        roughened.insert(file, lines);
    }
    if roughened.is_empty() {
        return;
    }
    hand.commit();
    let (rough_before, rough_after) = given(&hand, scenario);
    for (file, lines) in &roughened {
        let (was, is) = (rough_before.files.get(*file), rough_after.files.get(*file));
        match (changed(file), is) {
            (false, _) => assert!(was == is, "{name}: {file} is none of the command's"),
            (true, None) => assert!(!after.files.contains_key(*file), "{name}: {file} is gone"),
            (true, Some(is)) => {
                let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("it is text");
                let (plain_was, plain_is) = (&before.files[*file], &after.files[*file]);
                let went = removed(&text(plain_was), &text(plain_is));
                stays(&format!("{name}: {file}"), lines, &went, &text(is));
                if file.ends_with(".toml") {
                    assert_eq!(meant(&text(is)), meant(&text(plain_is)), "{name}: {file}");
                }
            }
        }
    }
    // New files are the same whatever the others look like.
    for (file, text) in after
        .files
        .iter()
        .filter(|(file, _)| !before.files.contains_key(*file))
    {
        let found = rough_after
            .files
            .get(file)
            .map(|bytes| String::from_utf8_lossy(bytes));
        assert_eq!(found, Some(String::from_utf8_lossy(text)), "{name}: {file}");
    }
}

fn given(desk: &Desk, scenario: &Scenario) -> (State, State) {
    let before = desk.state();
    let output = desk.give(scenario, &scenario.whole(), Language::Sv);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}: {}",
        scenario.name,
        stderr(&output)
    );
    (before, desk.state())
}

/// Holds that of a rough text only lines went that came from lines that go, and no comment.
fn stays(what: &str, lines: &[Line], went: &BTreeSet<usize>, is: &str) {
    let was: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
    let now: Vec<&str> = is.split_inclusive('\n').collect();
    let difference = TextDiff::from_slices(&was, &now);
    for change in difference
        .iter_all_changes()
        .filter(|change| change.tag() == ChangeTag::Delete)
    {
        let line = &lines[change.old_index().expect("it was there")];
        // What was the last line has no break at its end, and something may follow it.
        let is_continued = now.iter().any(|other| other.trim_end() == line.text.trim_end());
        let may_go = line.of.is_some_and(|of| went.contains(&of)) || is_continued;
        assert!(may_go, "{what}: {:?} is gone from\n{is}", line.text);
    }
    let mut rest = is;
    for comment in was
        .iter()
        .filter_map(|line| line.find("# för hand").map(|place| &line[place..]))
    {
        let comment = comment.trim_end();
        let place = rest.find(comment);
        let place = place.unwrap_or_else(|| panic!("{what}: {comment} is gone or moved in\n{is}"));
        rest = &rest[place + comment.len()..];
    }
    assert!(is.starts_with('\u{feff}'), "{what}: the mark is gone");
    let broken = is.matches('\n').count() - is.matches("\r\n").count();
    assert_eq!(broken, 0, "{what}: {is:?}");
}

/// The numbers of the lines that a plain text loses.
fn removed(was: &str, is: &str) -> BTreeSet<usize> {
    let difference = TextDiff::from_lines(was, is);
    let changes = difference.iter_all_changes();
    changes
        .filter(|change| change.tag() == ChangeTag::Delete)
        .filter_map(|change| change.old_index())
        .collect()
}

fn meant(text: &str) -> toml::Table {
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut table: toml::Table = toml::from_str(bare).unwrap_or_else(|error| panic!("{error}: {text}"));
    unsealed(&mut table);
    table
}

/// Takes seals away: that of a rough text is another.
fn unsealed(table: &mut toml::Table) {
    table.remove("digest");
    for (_, value) in table.iter_mut() {
        match value {
            toml::Value::Table(table) => unsealed(table),
            toml::Value::Array(items) => items
                .iter_mut()
                .filter_map(toml::Value::as_table_mut)
                .for_each(unsealed),
            _ => {}
        }
    }
}
