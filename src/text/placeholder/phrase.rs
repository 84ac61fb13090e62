//! Sentences and names that templates come with: `lorem ipsum`, `Skriv här`, `Namn Namnsson`.

use std::ops::Range;

use crate::text::word::{Word, words};

/// The phrases in small letters, composed; only spaces stand between their words.
const PHRASES: &[&[&str]] = &[
    &["lorem", "ipsum"],
    &["namn", "namnsson"],
    &["namn", "efternamn"],
    &["förnamn", "efternamn"],
    &["förnamn", "namnsson"],
    &["firstname", "lastname"],
    &["first", "name", "last", "name"],
    &["name", "surname"],
    &["skriv", "här"],
    &["skriv", "in", "här"],
    &["skriv", "text", "här"],
    &["skriv", "texten", "här"],
    &["skriv", "din", "text", "här"],
    &["skriv", "er", "text", "här"],
    &["fyll", "i", "här"],
    &["fyll", "på", "här"],
    &["ange", "text", "här"],
    &["text", "här"],
    &["klistra", "in", "här"],
    &["här", "för", "att", "ange"],
    &["här", "för", "att", "skriva"],
    &["här", "för", "att", "lägga", "till", "text"],
    &["write", "here"],
    &["write", "text", "here"],
    &["type", "here"],
    &["enter", "text", "here"],
    &["insert", "text", "here"],
    &["text", "goes", "here"],
    &["your", "text", "here"],
    &["text", "here"],
    &["fill", "in", "here"],
    &["paste", "here"],
    &["here", "to", "enter", "text"],
];

/// Finds them.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let all: Vec<Word<'_>> = words(text).collect();
    let found = (0..all.len()).filter_map(|at| {
        let longest = PHRASES.iter().filter(|phrase| begins(text, &all[at..], phrase));
        let length = longest.map(|phrase| phrase.len()).max()?;
        Some(all[at].bytes.start..all[at + length - 1].bytes.end)
    });
    found.collect()
}

fn begins(text: &str, words: &[Word<'_>], phrase: &[&str]) -> bool {
    let is_spaced = |pair: &[Word<'_>]| {
        let between = &text[pair[0].bytes.end..pair[1].bytes.start];
        between.chars().all(char::is_whitespace) && between.matches('\n').count() < 2
    };
    words.len() >= phrase.len()
        && words.iter().zip(phrase).all(|(word, part)| word.is(part))
        && words[..phrase.len()].windows(2).all(is_spaced)
}
