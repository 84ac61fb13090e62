//! Sentences and names that templates come with: `lorem ipsum`, `Skriv här`, `Namn Namnsson`.

use std::ops::Range;

use crate::text::word::{Word, words};

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
pub(super) const FIRST: &[&str] = &{
    let mut words = [""; PHRASES.len()];
    let mut at = 0;
    while at < words.len() {
        words[at] = PHRASES[at].0;
        at += 1;
    }
    words
};

/// How many words the longest phrase has.
const LONGEST: usize = 6;

/// Finds the phrase that begins with a word.
pub(super) fn at(text: &str, word: &Word<'_>) -> Option<Range<usize>> {
    let (_, rests) = PHRASES.iter().find(|(first, _)| word.is(first))?;
    let start = word.bytes.start;
    let from: Vec<Word<'_>> = words(&text[start..]).take(LONGEST).collect();
    let rests = rests.iter().filter(|rest| follows(&text[start..], &from, rest));
    let length = rests.map(|rest| rest.len()).max()?;
    Some(start..start + from[length].bytes.end)
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
