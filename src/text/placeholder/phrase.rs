//! Sentences and names that templates come with: `lorem ipsum`, `Skriv här`, `Namn Namnsson`.

use std::ops::Range;

use crate::text::word::{Lexicon, Word, words};

/// The phrases in small letters, composed, by their first word; only spaces stand between their words.
const PHRASES: &[(&str, &[&[&str]])] = &[
    ("lorem", &[&["ipsum"]]),
    ("namn", &[&["namnsson"], &["efternamn"]]),
    ("förnamn", &[&["efternamn"], &["namnsson"]]),
    ("firstname", &[&["lastname"]]),
    ("first", &[&["name", "last", "name"]]),
    ("name", &[&["surname"]]),
    (
        "skriv",
        &[
            &["här"],
            &["in", "här"],
            &["text", "här"],
            &["texten", "här"],
            &["din", "text", "här"],
            &["er", "text", "här"],
        ],
    ),
    ("fyll", &[&["i", "här"], &["på", "här"]]),
    ("ange", &[&["text", "här"]]),
    ("text", &[&["här"], &["goes", "here"], &["here"]]),
    ("klistra", &[&["in", "här"]]),
    (
        "här",
        &[
            &["för", "att", "ange"],
            &["för", "att", "skriva"],
            &["för", "att", "lägga", "till", "text"],
        ],
    ),
    ("write", &[&["here"], &["text", "here"]]),
    ("type", &[&["here"]]),
    ("enter", &[&["text", "here"]]),
    ("insert", &[&["text", "here"]]),
    ("your", &[&["text", "here"]]),
    ("fill", &[&["in", "here"]]),
    ("paste", &[&["here"]]),
    ("here", &[&["to", "enter", "text"]]),
];

/// The first words of the phrases.
static FIRST: Lexicon = {
    const WORDS: [&str; PHRASES.len()] = {
        let mut words = [""; PHRASES.len()];
        let mut at = 0;
        while at < words.len() {
            words[at] = PHRASES[at].0;
            at += 1;
        }
        words
    };
    Lexicon::of(&[&WORDS])
};

/// How many words the longest phrase has.
const LONGEST: usize = 6;

/// Finds them.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let found = FIRST.words_of(text).filter_map(|word| {
        let (_, rests) = PHRASES.iter().find(|(first, _)| word.is(first))?;
        let start = word.bytes.start;
        let from: Vec<Word<'_>> = words(&text[start..]).take(LONGEST).collect();
        let rests = rests.iter().filter(|rest| follows(&text[start..], &from, rest));
        let length = rests.map(|rest| rest.len()).max()?;
        Some(start..start + from[length].bytes.end)
    });
    found.collect()
}

fn follows(text: &str, all: &[Word<'_>], rest: &[&str]) -> bool {
    let is_spaced = |pair: &[Word<'_>]| {
        let between = &text[pair[0].bytes.end..pair[1].bytes.start];
        between.chars().all(char::is_whitespace) && between.matches('\n').count() < 2
    };
    all.len() > rest.len()
        && all[1..].iter().zip(rest).all(|(word, part)| word.is(part))
        && all[..=rest.len()].windows(2).all(is_spaced)
}
