//! What the search looks in: every part of the minutes and every decision, as a script, since a page that lies on a disk
//! may load no other file.

use anyhow::Result;
use serde::Serialize;

use crate::exports::{Artifact, Edition};
use crate::records::{Entry, Meeting, Minutes};
use crate::text::inert_lines;

/// A part of some minutes.
#[derive(Debug, Serialize)]
struct Part<'e> {
    page: String,
    day: String,
    title: &'e str,
    text: &'e str,
}

/// Makes the script that holds it all.
pub(super) fn index(edition: &Edition) -> Artifact<'_> {
    Artifact::new("search-index.js", move || script(edition))
}

fn script(edition: &Edition) -> Result<Vec<u8>> {
    let network = &edition.network;
    let meetings = network.meetings_by_day();
    let parts = meetings.iter().rev().flat_map(|meeting| {
        let minutes = network.minutes.get(meeting.id.as_str());
        minutes
            .map(|minutes| parts(edition, meeting, minutes))
            .unwrap_or_default()
    });
    let parts: Vec<Part<'_>> = parts.collect();
    // What a page would take for the end of the script stands in no text.
    let json = serde_json::to_string(&parts)?.replace('<', "\\u003c");
    let json = inert_lines(&json);
    Ok(format!("window.elevhalsaSearch = {json};\n").into_bytes())
}

fn parts<'e>(
    edition: &'e Edition,
    meeting: &'e Entry<Meeting>,
    minutes: &'e Entry<Minutes>,
) -> Vec<Part<'e>> {
    let text = edition.network.text(&minutes.file);
    let headings = &minutes.headings;
    let anchor = |start: usize| {
        let titles = headings
            .iter()
            .take(1)
            .filter(|heading| heading.level == 1)
            .count();
        let before = headings
            .iter()
            .filter(|heading| heading.bytes.start <= start)
            .count();
        before.saturating_sub(titles)
    };
    let sections = minutes.sections.iter().map(|section| Part {
        page: format!(
            "meetings/{}.html#part-{}",
            meeting.id,
            anchor(section.heading.start)
        ),
        day: meeting.date.to_string(),
        title: &section.title,
        text: text[section.body.clone()].trim(),
    });
    sections.collect()
}
