//! Words to look for in a text, which is gone through once for all of them.

use std::sync::OnceLock;

use super::{Word, is_within, word_behind};
use crate::text::decomposed;

/// Words to look for, given in small letters, composed.
#[derive(Debug)]
pub struct Lexicon {
    lists: &'static [&'static [&'static str]],
    /// What tells nearly all other words apart at a glance; made when it is first needed.
    beginnings: OnceLock<Beginnings>,
}

impl Lexicon {
    /// Takes the words of some lists in.
    pub const fn of(lists: &'static [&'static [&'static str]]) -> Self {
        let beginnings = OnceLock::new();
        Self { lists, beginnings }
    }

    /// Goes through the words of a text that are in the lexicon.
    pub fn words_of<'t>(&self, text: &'t str) -> impl Iterator<Item = Word<'t>> {
        self.likely(text)
            .filter(|word| self.lists.iter().any(|list| word.is_any(list)))
    }

    /// Goes through the words of a text that begin with one in the lexicon.
    pub fn beginnings_of<'t>(&self, text: &'t str) -> impl Iterator<Item = Word<'t>> {
        self.likely(text)
            .filter(|word| self.lists.iter().any(|list| word.begins_any(list)))
    }

    /// Goes through the words of a text that begin with the first two letters of one in the lexicon, or seem to.
    fn likely<'t>(&self, text: &'t str) -> impl Iterator<Item = Word<'t>> {
        let beginnings = self.beginnings.get_or_init(|| Beginnings::of(self.lists));
        let bytes = text.as_bytes();
        let begins = |at: &usize| {
            let seconds = beginnings.seconds[usize::from(bytes[*at])];
            seconds != 0 && seconds & sort(bytes.get(at + 1).copied()) != 0 && !is_within(text, *at)
        };
        (0..bytes.len())
            .filter(begins)
            .filter_map(|start| word_behind(text, start).filter(|word| word.bytes.start == start))
    }
}

/// The first two letters of words.
#[derive(Debug)]
struct Beginnings {
    /// Which sorts of bytes may stand behind each first one.
    seconds: [u32; 256],
}

impl Beginnings {
    fn of(lists: &[&[&str]]) -> Self {
        let mut seconds = [0; 256];
        for word in lists.iter().copied().flatten() {
            let mut letters = word.chars();
            let (first, second) = (letters.next().unwrap_or_default(), letters.next());
            let behind = second.map_or(ANY, |second| {
                let ways = ways(second);
                ways.iter().fold(0, |sorts, way| sorts | sort(way.bytes().next()))
            });
            for way in ways(first) {
                let mut bytes = way.bytes();
                let place = usize::from(bytes.next().unwrap_or_default());
                // A letter of several bytes goes on itself.
                seconds[place] |= bytes.next().map_or(behind, |own| sort(Some(own)));
            }
        }
        Self { seconds }
    }
}

/// Every sort of bytes, and the end of the text.
const ANY: u32 = u32::MAX;

/// The bit for a sort of bytes: each letter from A to Z, whatever its case, the digits, the bytes of other letters, and
/// all else.
fn sort(byte: Option<u8>) -> u32 {
    1 << match byte {
        Some(letter) if letter.is_ascii_alphabetic() => letter.to_ascii_lowercase() - b'a',
        Some(digit) if digit.is_ascii_digit() => 26,
        Some(0x80..) => 27,
        _ => 28,
    }
}

/// The ways to write a letter: small and as a capital, composed and not.
fn ways(letter: char) -> [String; 4] {
    let (small, capital) = (letter.to_string(), letter.to_uppercase().to_string());
    [decomposed(&small), decomposed(&capital), small, capital]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::word::words;

    static WORDS: Lexicon = Lexicon::of(&[&["född", "åk", "öar"], &["elev", "1", "20xx"]]);

    /// What a look at each word of a text finds.
    fn slowly(text: &str) -> (Vec<Word<'_>>, Vec<Word<'_>>) {
        let all = || words(text);
        let is = |word: &Word<'_>| WORDS.lists.iter().any(|list| word.is_any(list));
        let begins = |word: &Word<'_>| WORDS.lists.iter().any(|list| word.begins_any(list));
        (all().filter(is).collect(), all().filter(begins).collect())
    }

    #[test]
    fn the_same_words_are_found_as_by_a_look_at_each() {
        for text in [
            "Född FÖDD fo\u{308}dd FO\u{308}DD föddes född.",
            "åk A\u{30a}K ÅK 7, åka, båk; xåk-åk",
            "elev elever välev ELEV eLEV.Elev(elev)elev",
            "1 10 1b a1 20XX 20xxx 120xx",
            "öar O\u{308}AR ×öar÷ ¨öar",
            "å",
            "e",
            "",
        ] {
            let (are, begin) = slowly(text);
            assert_eq!(WORDS.words_of(text).collect::<Vec<_>>(), are, "{text}");
            assert_eq!(WORDS.beginnings_of(text).collect::<Vec<_>>(), begin, "{text}");
        }
    }
}
