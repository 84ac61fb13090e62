//! Words of free text, compared as people read them: whatever the case, letters composed or not.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use super::{composed, decomposed};

/// A word: letters and digits side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word<'t> {
    /// The word as it is written.
    pub text: &'t str,
    /// Where it stands.
    pub bytes: Range<usize>,
    is_usual: bool,
}

/// Words to look for, given in small letters, composed.
#[derive(Debug)]
pub struct Lexicon {
    lists: &'static [&'static [&'static str]],
    /// Finds where one of the words may begin, in one look over a text; built when it is first needed.
    automaton: OnceLock<AhoCorasick>,
}

impl Lexicon {
    /// Takes the words of some lists in.
    pub const fn of(lists: &'static [&'static [&'static str]]) -> Self {
        let automaton = OnceLock::new();
        Self { lists, automaton }
    }

    /// Goes through the words of a text that are in the lexicon.
    pub fn words_of<'t>(&self, text: &'t str) -> impl Iterator<Item = Word<'t>> {
        self.beginnings_of(text)
            .filter(|word| self.lists.iter().any(|list| word.is_any(list)))
    }

    /// Goes through the words of a text that begin with one in the lexicon, or seem to.
    pub fn beginnings_of<'t>(&self, text: &'t str) -> impl Iterator<Item = Word<'t>> {
        let automaton = self.automaton.get_or_init(|| automaton(self.lists));
        // None of them holds what parts words, so none that begins within a word hides one that begins after it.
        automaton
            .find_iter(text)
            .map(|found| found.start())
            .filter(|start| !is_within(text, *start))
            .filter_map(|start| word_behind(text, start))
    }
}

/// More beginnings than these are found byte by byte, fewer in many bytes at once.
const MOST_BEGINNINGS: usize = 128;
/// How many letters of a word tell it from nearly all others.
const BEGINNING: usize = 3;

fn automaton(lists: &[&[&str]]) -> AhoCorasick {
    let words = || lists.iter().copied().flatten();
    let beginnings: BTreeSet<String> = words()
        .flat_map(|word| spellings(&word.chars().take(BEGINNING).collect::<String>(), cased))
        .collect();
    let mut builder = AhoCorasick::builder();
    let built = match beginnings.len() <= MOST_BEGINNINGS {
        true => builder.match_kind(MatchKind::LeftmostFirst).build(beginnings),
        false => builder
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::LeftmostLongest)
            .kind(Some(AhoCorasickKind::DFA))
            .build(words().flat_map(|word| spellings(word, uncased))),
    };
    built.expect("a few words are not too many")
}

/// The ways to write a letter, where its case counts.
fn cased(letter: char) -> Vec<String> {
    let (small, capital) = (letter.to_string(), letter.to_uppercase().to_string());
    match letter.is_ascii() {
        true => vec![small, capital],
        false => vec![decomposed(&small), decomposed(&capital), small, capital],
    }
}

/// The ways to write a letter, where the case of the letters from A to Z does not count.
fn uncased(letter: char) -> Vec<String> {
    match letter.is_ascii() {
        true => vec![letter.to_string()],
        false => cased(letter),
    }
}

/// The ways to write some letters.
fn spellings(letters: &str, ways: fn(char) -> Vec<String>) -> Vec<String> {
    letters.chars().fold(vec![String::new()], |begun, letter| {
        let ways = ways(letter);
        let goes_on = |begun: &String| ways.iter().map(|way| format!("{begun}{way}")).collect::<Vec<_>>();
        begun.iter().flat_map(goes_on).collect()
    })
}

/// Tells whether a byte of a text lies within a word, behind its beginning.
fn is_within(text: &str, at: usize) -> bool {
    text[..at].chars().next_back().is_some_and(is_part)
}

/// The word before a byte of a text, at which another begins.
pub fn word_before(text: &str, at: usize) -> Option<Word<'_>> {
    let end = text[..at].trim_end_matches(|letter| !is_part(letter)).len();
    let start = text[..end].trim_end_matches(is_part).len();
    words(&text[start..end]).next().map(|word| word.moved(start))
}

/// The first word behind a byte of a text, at which another ends.
pub fn word_behind(text: &str, at: usize) -> Option<Word<'_>> {
    words(&text[at..]).next().map(|word| word.moved(at))
}

/// Goes through the words of a text.
pub fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = skipped(text, at, false);
        at = skipped(text, start, true);
        (start < at).then(|| Word {
            text: &text[start..at],
            bytes: start..at,
            is_usual: is_usual(&text[start..at]),
        })
    })
}

/// Goes on from a byte past all that is part of a word, or past all that is none.
fn skipped(text: &str, from: usize, parts: bool) -> usize {
    let mut at = from;
    while let Some(&byte) = text.as_bytes().get(at) {
        let (is_part, length) = if byte.is_ascii() {
            (byte.is_ascii_alphanumeric(), 1)
        } else {
            let letter = text[at..].chars().next().unwrap_or_default();
            (is_part(letter), letter.len_utf8())
        };
        if is_part != parts {
            break;
        }
        at += length;
    }
    at
}

fn is_part(letter: char) -> bool {
    match letter {
        'À'..='ÿ' => !matches!(letter, '×' | '÷'),
        letter => letter.is_alphanumeric() || is_mark(letter),
    }
}

/// A mark is part of the letter before it.
fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// Tells whether a text has only letters of Western Europe, each by itself: U+0000 to U+00FF.
///
/// They are composed already, and a small letter takes as many bytes as its capital.
fn is_usual(text: &str) -> bool {
    text.bytes().all(|byte| byte < 0xc4)
}

/// Tells whether usual letters are others, which are given small.
fn is_same(letters: &str, small: &str) -> bool {
    letters.eq_ignore_ascii_case(small)
        || (letters.len() == small.len()
            && !letters.is_ascii()
            && letters.chars().flat_map(char::to_lowercase).eq(small.chars()))
}

/// The small letters of a word, composed.
pub fn folded(text: &str) -> Cow<'_, str> {
    if text
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    {
        return Cow::Borrowed(text);
    }
    Cow::Owned(composed(&text.to_lowercase()).into_owned())
}

impl Word<'_> {
    /// The same word in a text that begins some bytes earlier.
    fn moved(self, bytes: usize) -> Self {
        let bytes = self.bytes.start + bytes..self.bytes.end + bytes;
        Self { bytes, ..self }
    }

    /// Tells whether it is a word, which is given in small letters, composed.
    #[inline]
    pub fn is(&self, word: &str) -> bool {
        match self.is_usual {
            true => self.text.len() == word.len() && self.may_begin_usual(word) && is_same(self.text, word),
            false => self.may_begin(word) && folded(self.text) == word,
        }
    }

    /// Tells whether it begins with letters, which are given small, composed.
    pub fn begins(&self, letters: &str) -> bool {
        match self.is_usual {
            true => {
                let beginning = self.text.get(..letters.len());
                self.may_begin_usual(letters)
                    && beginning.is_some_and(|beginning| is_same(beginning, letters))
            }
            false => self.may_begin(letters) && folded(self.text).starts_with(letters),
        }
    }

    /// Tells whether it is any of some words.
    pub fn is_any(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(word))
    }

    /// Tells whether it begins with any of some letters.
    pub fn begins_any(&self, beginnings: &[&str]) -> bool {
        beginnings.iter().any(|letters| self.begins(letters))
    }

    /// Most words are told apart by their first letter, which costs next to nothing.
    #[inline]
    fn may_begin_usual(&self, letters: &str) -> bool {
        match (self.text.as_bytes().first(), letters.as_bytes().first()) {
            (Some(one), Some(other)) => one.eq_ignore_ascii_case(other),
            _ => true,
        }
    }

    fn may_begin(&self, letters: &str) -> bool {
        match (self.text.as_bytes().first(), letters.as_bytes().first()) {
            (Some(one), Some(other)) if one.is_ascii() && other.is_ascii() => one.eq_ignore_ascii_case(other),
            _ => self.may_begin_with_mark(letters),
        }
    }

    fn may_begin_with_mark(&self, letters: &str) -> bool {
        let mut own = self.text.chars();
        match (own.next(), letters.chars().next()) {
            // The mark of the letter may follow.
            (Some(one), Some(_)) if one.is_ascii() => own.next().is_some_and(is_mark),
            (Some(one), Some(other)) => one.to_lowercase().eq(std::iter::once(other)),
            _ => true,
        }
    }
}

/// Tells whether two places of a text lie in the same paragraph, no further apart than some bytes.
pub fn is_near(text: &str, one: &Range<usize>, other: &Range<usize>, reach: usize) -> bool {
    let (first, second) = if one.start <= other.start {
        (one, other)
    } else {
        (other, one)
    };
    if second.start <= first.end {
        return true;
    }
    second.start - first.end <= reach && !has_empty_line(&text.as_bytes()[first.end..second.start])
}

fn has_empty_line(between: &[u8]) -> bool {
    let mut lines = between.split(|byte| *byte == b'\n');
    // What stands before the first end of a line and after the last one belongs to lines with words.
    lines.next();
    let inner: Vec<&[u8]> = lines.collect();
    let whole = inner.len().saturating_sub(1);
    inner.iter().take(whole).any(|line| line.trim_ascii().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_as_they_are_read() {
        let text = "FÖDD fo\u{308}dd född, föddes 7B";
        let all: Vec<Word<'_>> = words(text).collect();
        assert!(all[..3].iter().all(|word| word.is("född")), "{all:?}");
        assert!(!all[3].is("född") && all[3].begins("född"));
        assert_eq!(all[4].text, "7B");
    }

    #[test]
    fn usual_letters_are_compared_as_all_others_are() {
        let letters = || ('\0'..'\u{100}').filter(|letter| letter.is_alphanumeric());
        for (one, other) in letters().flat_map(|one| letters().map(move |other| (one, other))) {
            let (text, small) = (one.to_string(), folded(&other.to_string()).into_owned());
            let word = words(&text).next().expect("a letter is a word");
            assert_eq!(word.is(&small), folded(&text) == small, "{one} {other}");
            assert_eq!(
                word.begins(&small),
                folded(&text).starts_with(&small),
                "{one} {other}"
            );
        }
    }

    #[test]
    fn an_empty_line_parts_what_is_near() {
        let near = |text: &str| is_near(text, &(0..1), &(text.len() - 1..text.len()), 20);
        assert!(near("a b") && near("a\nb") && near("a\r\n  b"));
        assert!(!near("a\n\nb") && !near("a\r\n \r\nb"));
        assert!(!near("a                       b"));
    }
}
