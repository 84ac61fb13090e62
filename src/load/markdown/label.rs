//! The words in strong letters that tell what a paragraph is.

use crate::text::composed;

/// What a label tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// `Beslut:`
    Decision,
    /// `Till skolcheferna:`
    Raised,
}

pub(super) const DECISION: [&str; 7] = [
    "beslut",
    "beslutas",
    "beslutades",
    "konklusion",
    "överenskoms",
    "decision",
    "decided",
];
/// How the names of a group of directors end; what they direct is the network's own word.
const DIRECTORS: [&str; 6] = [
    "chefer",
    "cheferna",
    "chefsgruppen",
    "chefsnätverket",
    "the directors",
    "the school directors",
];
/// Longer than any label with its number.
const LONGEST: usize = 80;

/// Parts words from the label that they begin with, where the label's words lie in the first `strong` bytes,
/// which are in strong letters; the colon may lie outside.
pub(super) fn parted(words: &str, strong: usize) -> Option<(Label, &str)> {
    if strong == 0 {
        return None;
    }
    let near = &words.as_bytes()[..words.len().min(LONGEST + 1)];
    let mut colons = memchr::memchr_iter(b':', near);
    // The number of a decision may hold a colon too: `Beslut 2024:7:`.
    let (first, second) = (colons.next(), colons.next());
    second.into_iter().chain(first).find_map(|colon| {
        let written = &words[..colon];
        let (label, name) = read(written)?;
        let start = written.len() - written.trim_start().len();
        (strong >= start + name).then(|| (label, words[colon + 1..].trim()))
    })
}

/// Recognises a label, and tells how many bytes its name takes, without a number.
pub(super) fn read(written: &str) -> Option<(Label, usize)> {
    let written = written.trim();
    let name = |text: &str| {
        let words: Vec<&str> = text.split_whitespace().collect();
        composed(&words.join(" ")).to_lowercase()
    };
    if is_to_directors(&name(written)) {
        return Some((Label::Raised, written.len()));
    }
    let end = written.find(|letter: char| letter.is_whitespace() || letter == '§');
    let (word, number) = written.split_at(end.unwrap_or(written.len()));
    let is_decision = DECISION.contains(&name(word).as_str()) && is_number(number);
    is_decision.then_some((Label::Decision, word.len()))
}

/// `till skolcheferna`, `till utbildningschefsgruppen`, `to the directors`
fn is_to_directors(words: &str) -> bool {
    if let Some(whom) = words.strip_prefix("to ") {
        return DIRECTORS.contains(&whom);
    }
    let whom = words.strip_prefix("till ").filter(|whom| !whom.contains(' '));
    whom.is_some_and(|whom| DIRECTORS.iter().any(|name| whom.ends_with(name)))
}

/// `3`, `nr 3`, `§ 3`, `2024:7` or nothing
fn is_number(written: &str) -> bool {
    let written = written.trim();
    let number = ["§", "nr", "no"]
        .iter()
        .find_map(|mark| written.strip_prefix(mark));
    let number = number.unwrap_or(written).trim_start_matches('.').trim_start();
    number
        .chars()
        .all(|letter| letter.is_ascii_digit() || ":./-".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_read_in_any_dress() {
        for words in [
            "Beslut: X",
            "BESLUT : X",
            "Beslutas: X",
            "Beslut 3: X",
            "Beslut nr 3: X",
            "Beslut § 3: X",
            "Beslut 2024:7: X",
            "Decision: X",
            "O\u{308}verenskoms: X",
        ] {
            assert_eq!(
                parted(words, words.len()),
                Some((Label::Decision, "X")),
                "{words}"
            );
        }
        for words in [
            "Till skolcheferna: X",
            "Till skolchefer: X",
            "TILL  SKOLCHEFERNA: X",
            "Till skolchefsna\u{308}tverket: X",
            "Till utbildningscheferna: X",
            "Till chefsgruppen: X",
            "To the directors: X",
        ] {
            assert_eq!(parted(words, words.len()), Some((Label::Raised, "X")), "{words}");
        }
        assert_eq!(
            parted("Beslut: kl. 12:30 X", 6),
            Some((Label::Decision, "kl. 12:30 X"))
        );
    }

    #[test]
    fn other_words_are_no_label() {
        for words in [
            "Beslut X",
            "Beslut om budget: X",
            "Besluten: X",
            "Till skolan: X",
            "Till cheferna i kommunerna: X",
            "To all directors: X",
            ": X",
            "",
        ] {
            assert_eq!(parted(words, words.len()), None, "{words}");
        }
        // The word stands in ordinary letters.
        assert_eq!(parted("Beslut: X", 0), None);
        assert_eq!(parted("Till skolcheferna: X", 4), None);
    }
}
