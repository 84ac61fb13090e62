//! The words around a number, which tell what it is.

use std::cell::OnceCell;
use std::ops::Range;

use crate::text::word::{Word, is_near, words};

/// What words that speak of personal numbers begin with.
const BEGINNINGS: &[&str] = &[
    "personnum",
    "personnr",
    "persnum",
    "persnr",
    "pnr",
    "personid",
    "personbeteckning",
    "samordningsn",
    "samnr",
    "födelse",
    "född",
    "fött",
    "interimsn",
    "interimsp",
    "reservn",
    "reservid",
    "ssn",
    "born",
    "birth",
    "dob",
];
/// The same in two words: `pers.nr`, `id-nummer`, `TF-nummer`.
const FIRST_OF_TWO: &[&str] = &["person", "pers", "id", "tf", "identity", "reserv", "security"];
const SECOND_OF_TWO: &[&str] = &["nr", "num", "id"];
/// How far from a number such a word may stand, in bytes: two lines of a list.
const REACH: usize = 160;

/// Words that announce a telephone number, and what others begin with.
const TELEPHONE: &[&str] = &["tel", "tfn", "mob", "cell", "sms", "fax", "ring"];
const TELEPHONES: &[&str] = &[
    "telefon",
    "telephone",
    "telnr",
    "mobil",
    "mobnr",
    "phone",
    "växel",
];
const NUMBER: &[&str] = &["nr", "nummer", "number", "no"];
/// How far before a number such a word is looked for, in bytes.
const LOOK_BACK: usize = 60;

/// The text that numbers stand in.
pub(super) struct Surroundings<'t> {
    text: &'t str,
    /// Where words stand that speak of personal numbers; found when they are first asked for.
    telling: OnceCell<Vec<Range<usize>>>,
}

impl<'t> Surroundings<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let telling = OnceCell::new();
        Self { text, telling }
    }

    /// Tells whether a word that speaks of personal numbers stands near.
    pub(super) fn speaks_of_numbers(&self, number: &Range<usize>) -> bool {
        let telling = self.telling.get_or_init(|| telling(self.text));
        let next = telling.partition_point(|word| word.start < number.start);
        let beside = telling[..next].last().into_iter().chain(telling.get(next));
        beside
            .into_iter()
            .any(|word| is_near(self.text, word, number, REACH))
    }

    /// Tells whether the words right before a number announce a telephone number.
    pub(super) fn is_phone(&self, number: &Range<usize>) -> bool {
        let from = self
            .text
            .ceil_char_boundary(number.start.saturating_sub(LOOK_BACK));
        let before = &self.text[from..number.start];
        let line = before.rsplit('\n').next().unwrap_or_default();
        let mut last = words(line).collect::<Vec<Word<'_>>>().into_iter().rev();
        let word = match last.next() {
            Some(word) if word.is_any(NUMBER) => last.next(),
            word => word,
        };
        word.is_some_and(|word| word.is_any(TELEPHONE) || word.begins_any(TELEPHONES))
    }
}

fn telling(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut before: Option<Word<'_>> = None;
    for word in words(text) {
        let is_second = |before: &Word<'_>| {
            before.is_any(FIRST_OF_TWO)
                && word.bytes.start - before.bytes.end <= 2
                && word.begins_any(SECOND_OF_TWO)
        };
        if word.begins_any(BEGINNINGS) || before.as_ref().is_some_and(is_second) {
            found.push(word.bytes.clone());
        }
        before = Some(word);
    }
    found
}
