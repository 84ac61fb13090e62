//! Words for diagnoses and for what is told of as one.

use std::ops::Range;

use crate::text::word::{Word, folded, words};

/// The words that are known from the start; `diagnosis-words` in `network.toml` adds to them.
///
/// A word of five letters or more is found at the beginning of longer ones, a shorter one only by itself. What is
/// written in capitals here is found in capitals alone, since it is another word in small letters.
pub const DIAGNOSES: &[&str] = &[
    "ADD",
    "adhd",
    "anorexi",
    "anxiety",
    "asperger",
    "autis",
    "bipol",
    "bulimi",
    "cp",
    "deprim",
    "depress",
    "diabet",
    "diagnos",
    "downs",
    "dyskalk",
    "dysle",
    "epilep",
    "FAS",
    "FASD",
    "intellektuell funktionsnedsättning",
    "missbruk",
    "mutism",
    "neuropsyk",
    "npf",
    "OCD",
    "ODD",
    "psykos",
    "ptsd",
    "schizofren",
    "självmord",
    "självskad",
    "språkstörning",
    "suicid",
    "tourette",
    "tvångssyndrom",
    "trotssyndrom",
    "utvecklingsstörning",
    "ångest",
    "ätstörning",
];

/// Shorter words would be found at the beginning of others that they have nothing to do with.
const SHORTEST_BEGINNING: usize = 5;

/// Finds the diagnoses of a text.
pub(super) fn diagnoses(text: &str, more: &[String]) -> Vec<Range<usize>> {
    let known = DIAGNOSES.iter().copied().chain(more.iter().map(String::as_str));
    let known: Vec<Diagnosis> = known.filter_map(Diagnosis::new).collect();
    let all: Vec<Word<'_>> = words(text).collect();
    let found = all.iter().enumerate().filter_map(|(at, word)| {
        let diagnosis = known.iter().find(|diagnosis| diagnosis.begins(&all[at..]))?;
        Some(word.bytes.start..all[at + diagnosis.parts.len() - 1].bytes.end)
    });
    found.collect()
}

/// A diagnosis, word by word.
struct Diagnosis {
    parts: Vec<String>,
    is_capital: bool,
    is_beginning: bool,
}

impl Diagnosis {
    /// Takes an entry of the list; none when there is no word in it.
    fn new(entry: &str) -> Option<Self> {
        let is_capital = entry.chars().any(char::is_uppercase) && !entry.chars().any(char::is_lowercase);
        let form = |word: Word<'_>| match is_capital {
            true => word.text.to_owned(),
            false => folded(word.text).into_owned(),
        };
        let parts: Vec<String> = words(entry).map(form).collect();
        let is_beginning = parts.last()?.chars().count() >= SHORTEST_BEGINNING && !is_capital;
        Some(Self {
            parts,
            is_capital,
            is_beginning,
        })
    }

    fn begins(&self, words: &[Word<'_>]) -> bool {
        let last = self.parts.len() - 1;
        let fits = |(at, part): (usize, &String)| {
            words.get(at).is_some_and(|word| match () {
                () if self.is_capital => word.text == part,
                () if at == last && self.is_beginning => word.begins(part),
                () => word.is(part),
            })
        };
        self.parts.iter().enumerate().all(fits)
    }
}
