//! Steps through a text forwards and backwards, word by word and space by space.

/// Longer than any word that is looked for, so that no step costs more than it can give.
const LONGEST_WORD: usize = 32;

/// Where a run of digits ends.
pub(super) fn digits_end(text: &str, at: usize) -> usize {
    let run = text[at..].bytes().take_while(u8::is_ascii_digit).count();
    at + run
}

/// The digits that begin here, as a number, and where they end.
pub(super) fn number(
    text: &str,
    at: usize,
    lengths: std::ops::RangeInclusive<usize>,
) -> Option<(u32, usize)> {
    let end = digits_end(text, at);
    let number = text[at..end].parse().ok()?;
    lengths.contains(&(end - at)).then_some((number, end))
}

/// Where the text goes on after one of these letters.
pub(super) fn past(text: &str, at: usize, letters: &[char]) -> Option<usize> {
    let letter = after(text, at)?;
    letters.contains(&letter).then(|| at + letter.len_utf8())
}

/// Where the text goes on after at least one space; a blank line is a wall.
pub(super) fn past_space(text: &str, at: usize) -> Option<usize> {
    let rest = text[at..].trim_start();
    let end = text.len() - rest.len();
    (end > at && !is_wall(&text[at..end])).then_some(end)
}

/// Where the text comes from before at least one space or mark of emphasis; a blank line is a wall.
pub(super) fn before_space(text: &str, at: usize, floor: usize) -> Option<usize> {
    let space = |letter: char| letter.is_whitespace() || matches!(letter, '*' | '_');
    let end = floor + text[floor..at].trim_end_matches(space).len();
    (end < at && !is_wall(&text[end..at])).then_some(end)
}

/// The letter that begins here.
pub(super) fn after(text: &str, at: usize) -> Option<char> {
    text[at..].chars().next()
}

/// The letter that ends here.
pub(super) fn before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back()
}

/// The word that begins here; empty where none does.
pub(super) fn word(text: &str, at: usize) -> &str {
    let letters = text[at..].char_indices().take(LONGEST_WORD);
    let end = letters
        .take_while(|(_, letter)| is_letter(*letter))
        .map(|(start, letter)| at + start + letter.len_utf8())
        .last();
    &text[at..end.unwrap_or(at)]
}

/// The word that ends here; empty where none does.
pub(super) fn word_before(text: &str, at: usize, floor: usize) -> &str {
    let letters = text[floor..at].char_indices().rev().take(LONGEST_WORD);
    let start = letters
        .take_while(|(_, letter)| is_letter(*letter))
        .map(|(start, _)| floor + start)
        .last();
    &text[start.unwrap_or(at)..at]
}

/// Tells whether a letter can stand inside a word, alone or as the mark of another.
pub(super) fn is_letter(letter: char) -> bool {
    letter.is_alphabetic() || matches!(letter, '\u{300}'..='\u{36f}')
}

/// Tells whether a letter that touches a number makes it a part of something else.
pub(super) fn is_joined(letter: Option<char>) -> bool {
    letter.is_some_and(|letter| is_letter(letter) || letter.is_numeric())
}

fn is_wall(space: &str) -> bool {
    space.matches('\n').count() > 1 || space.matches('\r').count() > 1
}
