//! Words in brackets that say what to write: `[namn]`, `<fyll i>`, `{{ datum }}`.

use std::ops::Range;

use crate::text::word::{Word, words};

/// What the words in brackets begin with when they ask for something.
const ASKING: &[&str] = &[
    "fyll", "skriv", "ange", "infoga", "ersätt", "välj", "klistra", "ditt", "er", "ert", "din", "fill",
    "insert", "enter", "write", "replace", "choose", "type", "paste", "your",
];
/// What a template leaves open.
const OPEN: &[&str] = &[
    "namn",
    "förnamn",
    "efternamn",
    "titel",
    "datum",
    "dag",
    "månad",
    "år",
    "tid",
    "starttid",
    "sluttid",
    "klockslag",
    "plats",
    "lokal",
    "ort",
    "adress",
    "kommun",
    "kommunen",
    "organisation",
    "rubrik",
    "text",
    "beskrivning",
    "länk",
    "url",
    "epost",
    "telefon",
    "telefonnummer",
    "ordförande",
    "sekreterare",
    "deltagare",
    "ansvarig",
    "person",
    "vem",
    "när",
    "var",
    "vad",
    "antal",
    "nummer",
    "ämne",
    "syfte",
    "name",
    "date",
    "day",
    "month",
    "year",
    "time",
    "place",
    "title",
    "link",
    "description",
    "phone",
    "email",
    "address",
    "municipality",
    "chair",
    "secretary",
    "subject",
    "purpose",
    "who",
    "when",
    "where",
    "what",
    "number",
    "todo",
];
/// Words that may stand among them.
const AMONG: &[&str] = &[
    "på",
    "för",
    "av",
    "och",
    "eller",
    "e",
    "post",
    "mötet",
    "mötets",
    "möte",
    "personens",
    "kommunens",
    "nästa",
    "of",
    "the",
    "and",
    "or",
    "for",
    "meeting",
    "next",
];
/// Words that are tags of HTML too.
const TAGS: &[&str] = &["var", "text", "title", "link", "time", "address", "s", "i", "b"];
/// Nobody asks for something in more bytes.
const LONGEST: usize = 60;

/// Finds where brackets open.
pub(super) fn openings(text: &str) -> impl Iterator<Item = usize> {
    memchr::memchr3_iter(b'[', b'<', b'{', text.as_bytes())
}

/// Finds them.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for start in openings(text) {
        let open = &text[start..=start];
        let close = match open {
            "[" => ']',
            "<" => '>',
            _ => '}',
        };
        let inside = start + 1;
        let Some(length) = text[inside..]
            .bytes()
            .take(LONGEST)
            .position(|byte| byte == close as u8)
        else {
            continue;
        };
        let end = inside + length;
        // A link says where it leads, right behind what it says.
        let is_link = open == "[" && text[end + 1..].starts_with(['(', '[', ':']);
        if !is_link && asks(&text[inside..end], open) {
            // Some templates open and close with two brackets.
            let doubled = text[end + 1..].starts_with('}');
            found.push(start..end + 1 + usize::from(doubled));
        }
    }
    found
}

fn asks(inside: &str, open: &str) -> bool {
    let inside = inside.trim_matches(['{', '%', '$', ' ']);
    let all: Vec<Word<'_>> = words(inside).collect();
    let Some(first) = all.first() else {
        return false;
    };
    let is_tag = open == "<" && all.len() == 1 && first.is_any(TAGS);
    let is_prose = inside.contains(['[', '<', '/', '=', '"', '@', '!']);
    let is_open = all.iter().any(|word| word.is_any(OPEN));
    let is_all_open = is_open && all.iter().all(|word| word.is_any(OPEN) || word.is_any(AMONG));
    !is_tag && !is_prose && (is_all_open || (first.is_any(ASKING) && all.len() > 1))
}
