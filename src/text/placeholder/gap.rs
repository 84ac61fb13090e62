//! Letters that stand for digits and words to come: `ÅÅÅÅ-MM-DD`, `20XX`, `kl. XX.XX`, `TODO`, `XXX`.

use std::ops::Range;

use crate::text::word::{Word, folded};

/// What stands for a year, in small letters.
const YEARS: &[&str] = &["åååå", "yyyy", "xxxx", "20xx", "20åå", "20yy", "19xx", "202x"];
/// What stands for other parts of a day or a time.
const PARTS: &[&str] = &["åå", "yy", "mm", "dd", "hh", "tt", "xx"];
/// A whole day in one word.
const DAYS: &[&str] = &["ååååmmdd", "yyyymmdd", "ååmmdd", "yymmdd"];
/// What is still to be done.
const TO_DO: &[&str] = &["TODO", "ToDo", "FIXME", "TBD", "TBA"];
/// Words that a number follows.
const BEFORE_NUMBER: &[&str] = &["kl", "klockan", "den", "v", "vecka", "at", "week"];

/// No gap takes more bytes: eight letters, each with its mark.
const LONGEST: usize = 24;

/// What a gap of one word begins with; `A` may have its ring behind it.
const FIRST: &[char] = &['x', 'X', 'y', 'Y', 'å', 'Å', 'a', 'A', '1', '2', 'T', 'F'];

/// Finds them.
pub(super) fn find(text: &str, all: &[Word<'_>]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < all.len() {
        let length = group(text, &all[at..]);
        let words = &all[at..at + length];
        let follows_word = at
            .checked_sub(1)
            .is_some_and(|before| all[before].is_any(BEFORE_NUMBER));
        if is_gap(words, follows_word) {
            found.push(words[0].bytes.start..words[length - 1].bytes.end);
        }
        at += length;
    }
    found
}

/// How many words are joined as the parts of a day or a time are.
fn group(text: &str, words: &[Word<'_>]) -> usize {
    let joined = words.windows(2).take_while(|pair| {
        let between = &text[pair[0].bytes.end..pair[1].bytes.start];
        matches!(between, "-" | "/" | "." | ":" | "\u{2013}")
    });
    joined.count() + 1
}

fn is_gap(words: &[Word<'_>], follows_word: bool) -> bool {
    if let [word] = words {
        return is_alone(word, follows_word);
    }
    let (digits, letters): (Vec<&Word<'_>>, Vec<&Word<'_>>) = words.iter().partition(|word| is_digits(word));
    let known = |word: &&Word<'_>| word.is_any(YEARS) || word.is_any(PARTS);
    let is_sure = letters.iter().all(|word| is_capital(word) || word.is("xx"))
        || letters.iter().any(|word| word.is_any(YEARS));
    let is_day = !letters.is_empty() && digits.len() < 3 && letters.iter().all(known) && is_sure;
    // `TODO: …` and `20XX-talet` are joined to other words.
    is_day || words.iter().any(|word| is_alone(word, false))
}

fn is_alone(word: &Word<'_>, follows_word: bool) -> bool {
    if word.text.len() > LONGEST || !word.text.starts_with(FIRST) {
        return false;
    }
    let is_crossed = word.text.len() > 2 && word.text.bytes().all(|letter| matches!(letter, b'x' | b'X'));
    let is_year =
        word.is_any(YEARS) && (is_capital(word) || word.text.starts_with(|sign: char| sign.is_ascii_digit()));
    let is_number = follows_word && word.is("xx");
    TO_DO.contains(&word.text)
        || is_crossed
        || is_year
        || is_number
        || (word.is_any(DAYS) && is_capital(word))
}

fn is_digits(word: &Word<'_>) -> bool {
    word.text.len() <= 4 && word.text.bytes().all(|digit| digit.is_ascii_digit())
}

fn is_capital(word: &Word<'_>) -> bool {
    let has_letter = word.text.chars().any(char::is_alphabetic);
    has_letter && !word.text.chars().any(char::is_lowercase) && folded(word.text) != word.text
}
