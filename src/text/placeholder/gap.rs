//! Letters that stand for digits and words to come: `ÅÅÅÅ-MM-DD`, `20XX`, `kl. XX.XX`, `TODO`, `XXX`.

use std::ops::Range;

use crate::text::word::{Word, folded, word_before, word_behind};

/// What stands for a year, in small letters.
pub(super) const YEARS: &[&str] = &["åååå", "yyyy", "xxxx", "20xx", "20åå", "20yy", "19xx", "202x"];
/// What stands for other parts of a day or a time.
pub(super) const PARTS: &[&str] = &["åå", "yy", "mm", "dd", "hh", "tt", "xx"];
/// A whole day in one word.
pub(super) const DAYS: &[&str] = &["ååååmmdd", "yyyymmdd", "ååmmdd", "yymmdd"];
/// What is still to be done.
pub(super) const TO_DO: &[&str] = &["TODO", "ToDo", "FIXME", "TBD", "TBA"];
/// Words that a number follows.
const BEFORE_NUMBER: &[&str] = &["kl", "klockan", "den", "v", "vecka", "at", "week"];

/// No gap takes more bytes: eight letters, each with its mark.
const LONGEST: usize = 24;

/// Three or more of them, in place of a word to come.
pub(super) const CROSSED: &str = "xxx";

/// What joins the parts of a day or a time.
const JOINTS: &[char] = &['-', '/', '.', ':', '\u{2013}'];

/// Tells where the gap is that some joined words are.
pub(super) fn of(text: &str, joined: &[Word<'_>]) -> Option<Range<usize>> {
    let (first, last) = (joined.first()?, joined.last()?);
    let follows_word =
        || word_before(text, first.bytes.start).is_some_and(|before| before.is_any(BEFORE_NUMBER));
    is_gap(joined, follows_word).then_some(first.bytes.start..last.bytes.end)
}

/// The words that are joined to one as the parts of a day or a time are, in the order of the text.
pub(super) fn joined<'t>(text: &'t str, word: Word<'t>) -> Vec<Word<'t>> {
    let joins = |between: &str| JOINTS.iter().any(|joint| between.chars().eq([*joint]));
    let before = |word: &Word<'t>| {
        let before = word_before(text, word.bytes.start)?;
        joins(&text[before.bytes.end..word.bytes.start]).then_some(before)
    };
    let behind = |word: &Word<'t>| {
        let behind = word_behind(text, word.bytes.end)?;
        joins(&text[word.bytes.end..behind.bytes.start]).then_some(behind)
    };
    let mut joined: Vec<Word<'t>> = std::iter::successors(before(&word), before).collect();
    joined.reverse();
    joined.extend(std::iter::successors(Some(word), behind));
    joined
}

fn is_gap(words: &[Word<'_>], follows_word: impl FnOnce() -> bool) -> bool {
    if let [word] = words {
        return is_alone(word, follows_word);
    }
    let (digits, letters): (Vec<&Word<'_>>, Vec<&Word<'_>>) = words.iter().partition(|word| is_digits(word));
    let known = |word: &&Word<'_>| word.is_any(YEARS) || word.is_any(PARTS);
    let is_sure = letters.iter().all(|word| is_capital(word) || word.is("xx"))
        || letters.iter().any(|word| word.is_any(YEARS));
    let is_day = !letters.is_empty() && digits.len() < 3 && letters.iter().all(known) && is_sure;
    // `TODO: …` and `20XX-talet` are joined to other words.
    is_day || words.iter().any(|word| is_alone(word, || false))
}

fn is_alone(word: &Word<'_>, follows_word: impl FnOnce() -> bool) -> bool {
    if word.text.len() > LONGEST {
        return false;
    }
    let is_crossed = word.text.len() > 2 && word.text.bytes().all(|letter| matches!(letter, b'x' | b'X'));
    let is_year =
        word.is_any(YEARS) && (is_capital(word) || word.text.starts_with(|sign: char| sign.is_ascii_digit()));
    let is_number = word.is("xx") && follows_word();
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
