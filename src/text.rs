//! What is found in free text, whatever file it stands in.

use std::borrow::Cow;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use textwrap::core::Word;
use textwrap::{WordSeparator, WordSplitter};

pub mod address;
pub mod days;
pub mod identity_number;
pub mod order;
pub mod person_name;
pub mod personal;
pub mod placeholder;
pub mod pupil;
pub mod slug;
pub mod telephone;
pub mod title;
pub mod word;

/// Puts letters and their marks together, so that `o` + diaeresis and `ö` are the same (Unicode NFC).
pub fn composed(text: &str) -> Cow<'_, str> {
    // The first mark that can follow a letter is U+0300; what has none from there on is composed already.
    if text.bytes().all(|byte| byte < 0xcc) {
        return Cow::Borrowed(text);
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Parts letters from their marks, as some systems write them (Unicode NFD).
fn decomposed(text: &str) -> String {
    DecomposingNormalizerBorrowed::new_nfd()
        .normalize(text)
        .into_owned()
}

/// Finds the name that somebody probably meant: one that differs in a few letters.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // No name is that long, and every letter is compared with every other.
    if written.len() > LONGEST_QUOTE {
        return None;
    }
    let distance = |name: &str| strsim::damerau_levenshtein(&written.to_lowercase(), &name.to_lowercase());
    let near = known.into_iter().map(|name| (distance(name), name)).min()?;
    // A third of the longer one's letters, as compilers hold it: `chiar` is near `chair`, `x` is near nothing.
    let letters = written.chars().count().max(near.1.chars().count());
    (near.0 <= letters.max(3) / 3).then_some(near.1)
}

/// Makes text from the records harmless to a terminal: no escapes, no turned direction, one line.
pub fn inert(text: &str) -> String {
    replaced(text, turns)
}

/// Makes a name, or what a message quotes, harmless as [`inert`] does, and shows where something unseen stands in it.
pub fn revealed(text: &str) -> String {
    replaced(text, is_unseen)
}

fn replaced(text: &str, is_harmful: fn(char) -> bool) -> String {
    let safe = |letter: char| match letter {
        '\n' | '\t' => ' ',
        letter if letter.is_control() || is_harmful(letter) => char::REPLACEMENT_CHARACTER,
        letter => letter,
    };
    text.chars().filter(|&letter| letter != '\r').map(safe).collect()
}

/// Makes a text of several lines harmless: no escapes, no turned direction.
pub fn inert_lines(text: &str) -> Cow<'_, str> {
    let is_harmful =
        |letter: char| (letter.is_control() && letter != '\n' && letter != '\t') || turns(letter);
    if !text.contains(is_harmful) {
        return Cow::Borrowed(text);
    }
    let safe = |letter: char| {
        if is_harmful(letter) {
            char::REPLACEMENT_CHARACTER
        } else {
            letter
        }
    };
    Cow::Owned(text.chars().filter(|&letter| letter != '\r').map(safe).collect())
}

/// Tells whether a character turns the direction of what stands around it, or ends a line.
fn turns(letter: char) -> bool {
    matches!(letter,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Tells whether a character takes no room of its own, so that two names with and without it look the same.
pub fn is_unseen(letter: char) -> bool {
    let is_empty = matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}');
    is_empty || turns(letter)
}

/// What a message quotes of a long text, in letters.
pub const LONGEST_QUOTE: usize = 200;

/// Cuts text that is too long to be told in passing, after a whole word where there is one; digits at the cut
/// go too, since a number of which a part is missing is not known for one that must be masked.
pub fn shortened(text: &str, most: usize) -> Cow<'_, str> {
    let Some((end, _)) = text.char_indices().nth(most) else {
        return text.into();
    };
    let whole = text[..end].rfind(' ').filter(|space| *space > 0);
    let kept = text[..whole.unwrap_or(end)].trim_end_matches(|letter: char| !letter.is_alphabetic());
    format!("{kept} …").into()
}

/// Breaks text into lines, at spaces alone: ids and dates are not broken at their hyphens, nor `key = value`,
/// nor a short number and what it counts, such as the day and its month.
pub fn wrapped(text: &str, options: textwrap::Options<'_>) -> String {
    let options = options
        .break_words(false)
        .word_separator(WordSeparator::Custom(unbroken_words))
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::fill(text, options)
}

/// The words of a line; an equals sign holds those beside it together, and a short number holds the next one.
fn unbroken_words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut words: Vec<(usize, usize, bool)> = Vec::new();
    let mut start = 0;
    for word in WordSeparator::AsciiSpace.find_words(line) {
        let end = start + word.word.len() + word.whitespace.len();
        let is_sign = word.word == "=";
        let holds_next = is_sign || is_short_number(word.word);
        match words.last_mut() {
            Some((_, last_end, held_next)) if is_sign || *held_next => {
                (*last_end, *held_next) = (end, holds_next);
            }
            _ => words.push((start, end, holds_next)),
        }
        start = end;
    }
    Box::new(
        words
            .into_iter()
            .map(move |(start, end, _)| Word::from(&line[start..end])),
    )
}

fn is_short_number(word: &str) -> bool {
    word.len() <= 2 && !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_is_cut_after_a_word() {
        assert_eq!(shortened("Samla mallarna", 14), "Samla mallarna");
        assert_eq!(shortened("Samla mallarna och skicka", 18), "Samla mallarna …");
        assert_eq!(shortened("Åååååå", 3), "Ååå …");
    }

    #[test]
    fn what_turns_or_hides_is_made_harmless() {
        assert_eq!(
            inert("a\u{202e}b\u{1b}[1m\nc\u{200b}"),
            "a\u{fffd}b\u{fffd}[1m c\u{200b}"
        );
        assert_eq!(
            revealed("åsa\u{200b}\u{2066}\u{ad}"),
            "åsa\u{fffd}\u{fffd}\u{fffd}"
        );
        assert!(!"Åsa o\u{308} 📅 –\u{a0}".chars().any(is_unseen));
    }

    #[test]
    fn lines_break_neither_dates_nor_keys_with_their_values() {
        let text = "Lägg till from = 2024-02-09 här, eller a = b = c.";
        assert_eq!(
            wrapped(text, textwrap::Options::new(16)),
            "Lägg till\nfrom = 2024-02-09\nhär, eller\na = b = c."
        );
        assert_eq!(wrapped("= a  b =", textwrap::Options::new(3)), "= a\nb =");
        let text = "Mötet den 9 februari 2024";
        assert_eq!(
            wrapped(text, textwrap::Options::new(11)),
            "Mötet den\n9 februari\n2024"
        );
    }

    #[test]
    fn near_is_what_differs_in_a_third_of_its_letters() {
        assert_eq!(nearest("chiar", ["chair", "vice-chair"]), Some("chair"));
        assert_eq!(nearest("alias", ["aliases", "name"]), Some("aliases"));
        assert_eq!(nearest("x", ["chair"]), None);
    }
}
