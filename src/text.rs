//! What is found in free text, whatever file it stands in.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;

pub mod address;
pub mod days;
pub mod identity_number;
pub mod order;
pub mod person_name;
pub mod personal;
pub mod placeholder;
pub mod pupil;
pub mod title;
pub mod word;

/// Puts letters and their marks together, so that `o` + diaeresis and `ö` are the same (Unicode NFC).
pub fn composed(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Finds the name that somebody probably meant: one that differs in a few letters.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // No name is that long, and every letter is compared with every other.
    if written.len() > LONGEST_QUOTE {
        return None;
    }
    let distance = |name: &str| strsim::damerau_levenshtein(&written.to_lowercase(), &name.to_lowercase());
    let near = known.into_iter().map(|name| (distance(name), name)).min()?;
    // A third of the letters, as compilers hold it: `chiar` is near `chair`, `x` is near nothing.
    (near.0 <= written.chars().count().max(3) / 3).then_some(near.1)
}

/// Makes text from the records harmless to a terminal: no escapes, no turned direction, one line.
pub fn inert(text: &str) -> String {
    let turns = |letter: char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let safe = |letter: char| match letter {
        '\n' | '\t' => ' ',
        letter if letter.is_control() || turns(letter) => char::REPLACEMENT_CHARACTER,
        letter => letter,
    };
    text.chars().filter(|&letter| letter != '\r').map(safe).collect()
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

/// Breaks text into lines, at spaces alone: ids and dates are not broken at their hyphens.
pub fn wrapped(text: &str, options: textwrap::Options<'_>) -> String {
    let options = options
        .break_words(false)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::fill(text, options)
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
}
