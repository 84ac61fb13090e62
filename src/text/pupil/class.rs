//! Classes: `7B`, `klass 7 B`, `åk 7`, `i sjuan`.

use std::ops::Range;

use crate::text::word::{Lexicon, word_before, words};

/// A class, or a year group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Class {
    pub(super) bytes: Range<usize>,
    /// Whether it is one of several classes of its year, and so has few pupils.
    pub(super) is_one_of_several: bool,
}

/// Words that a number follows.
const BEFORE: &[&str] = &[
    "klass",
    "klassen",
    "åk",
    "årskurs",
    "årskursen",
    "class",
    "grade",
    "year",
];
/// Year groups in one word.
const YEARS: &[&str] = &["förskoleklass", "förskoleklassen"];
/// Year groups by their number, behind `i` or `från`.
const NUMBERED: &[&str] = &[
    "ettan", "tvåan", "trean", "fyran", "femman", "sexan", "sjuan", "åttan", "nian",
];
/// What the number of a class begins with.
const NUMBERS: &[&str] = &["1", "2", "3", "4", "5", "6", "7", "8", "9"];
static WORDS: Lexicon = Lexicon::of(&[YEARS, NUMBERED, NUMBERS]);
const IN: &[&str] = &["i", "från", "ur"];
/// What is numbered like a class and is none.
const OTHER: &[&str] = &[
    "bilaga",
    "punkt",
    "avsnitt",
    "kapitel",
    "kap",
    "sal",
    "rum",
    "lokal",
    "fas",
    "steg",
    "tabell",
    "figur",
    "nivå",
    "alternativ",
    "appendix",
    "item",
    "section",
    "room",
    "step",
    "table",
    "figure",
];

/// Finds the classes of a text.
pub(super) fn classes(text: &str) -> Vec<Class> {
    let mut found = Vec::new();
    for word in WORDS.beginnings_of(text) {
        let before = word_before(text, word.bytes.start);
        let follows = |words: &[&str]| before.as_ref().is_some_and(|before| before.is_any(words));
        let class = |bytes: Range<usize>, is_one_of_several| Class {
            bytes,
            is_one_of_several,
        };
        if is_class(word.text) && !follows(OTHER) {
            found.push(class(word.bytes.clone(), true));
        } else if is_number(word.text) && follows(BEFORE) {
            let start = before
                .as_ref()
                .map_or(word.bytes.start, |before| before.bytes.start);
            let rest = &text[word.bytes.end..];
            match letter_behind(rest) {
                Some(length) => found.push(class(start..word.bytes.end + length, true)),
                None if goes_on(rest) => {}
                None => found.push(class(start..word.bytes.end, false)),
            }
        } else if word.is_any(YEARS) || (word.is_any(NUMBERED) && follows(IN)) {
            found.push(class(word.bytes.clone(), false));
        }
    }
    found
}

/// `7B` and `7b`.
fn is_class(word: &str) -> bool {
    let mut letters = word.chars();
    matches!(
        (letters.next(), letters.next(), letters.next()),
        (Some('1'..='9'), Some(letter), None) if letter.is_alphabetic()
    )
}

fn is_number(word: &str) -> bool {
    word.len() == 1 && word != "0" && word.bytes().all(|digit| digit.is_ascii_digit())
}

/// How far the letter of `7 B` reaches; in small, or further off, it is a word.
fn letter_behind(rest: &str) -> Option<usize> {
    let next = words(rest).next()?;
    let is_letter =
        next.bytes == (1..2) && rest.starts_with(' ') && matches!(next.text.as_bytes(), [b'A'..=b'H']);
    is_letter.then_some(next.bytes.end)
}

/// Tells whether further year groups follow: `7–9`, `7 och 8`, `7 till 9`, `7, 8 och 9`.
fn goes_on(rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '\u{a0}']);
    let marks = ["-", "\u{2013}", "/", ",", "och ", "till ", "t.o.m", "and ", "to "];
    let behind = marks.iter().find_map(|mark| rest.strip_prefix(mark));
    behind.is_some_and(|behind| {
        behind
            .trim_start()
            .starts_with(|sign: char| sign.is_ascii_digit())
    })
}
