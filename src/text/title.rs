//! Titles of agenda items and headings: the number apart from the words, and what makes two of them the same.

use chrono::NaiveDate;

use super::composed;
use super::days::Finder;

/// Words that stand before the number of an item.
const NUMBER_WORDS: [&str; 6] = ["punkt", "ärende", "nr", "item", "no", "§"];

/// Parts a title from the number before it: `2. X`, `§ 2 X`, `Punkt 2: X`, `2 X` and `2) X` give 2 and `X`.
pub fn parted(title: &str) -> (Option<u32>, &str) {
    let title = title.trim();
    let (is_named, numbered) = past_number_word(title);
    let length = numbered.bytes().take_while(u8::is_ascii_digit).count();
    let Some((mark, words)) = past_mark(&numbered[length..]) else {
        return (None, title);
    };
    // `100 dagar` and `9 februari` begin with no number of an item.
    let is_number = match mark == Mark::Spaces && !is_named {
        true => length <= 2 && !begins_with_day(numbered),
        false => length <= 3,
    };
    match numbered[..length].parse() {
        Ok(_) if is_number && mark == Mark::Part => (None, words),
        Ok(number) if is_number => (Some(number), words),
        _ => (None, title),
    }
}

/// What two titles have in common when they mean the same: neither the number nor case, the composition of
/// letters, repeated spaces and the punctuation at the end tell them apart.
pub fn key(title: &str) -> String {
    let title = composed(title);
    let words = parted(&title).1;
    let mut key = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        if !key.is_empty() {
            key.push(' ');
        }
        let start = key.len();
        match word.is_ascii() {
            true => {
                key.push_str(word);
                key[start..].make_ascii_lowercase();
            }
            false => key.push_str(&word.to_lowercase()),
        }
    }
    let end = |letter: char| letter.is_whitespace() || ".,:;!?…–-".contains(letter);
    key.truncate(key.trim_end_matches(end).len());
    key
}

/// What stands between a number and the words.
#[derive(PartialEq, Eq)]
enum Mark {
    /// Nothing but spaces.
    Spaces,
    /// A sign, such as `.` or `)`.
    Sign,
    /// More numbers: the title is that of a part, such as `2.1 X`, and has no number of its own.
    Part,
}

fn past_number_word(title: &str) -> (bool, &str) {
    let end = title.find(|letter: char| letter.is_whitespace() || letter.is_ascii_digit());
    let word = &title[..end.unwrap_or(title.len())];
    let rest = title[word.len()..].trim_start();
    let is_word = || {
        let word = composed(word).to_lowercase();
        NUMBER_WORDS.contains(&word.trim_end_matches('.'))
    };
    // No word that is looked for is longer, whatever its letters are made of.
    let may_be_word = word.len() <= 16 && rest.starts_with(|letter: char| letter.is_ascii_digit());
    match may_be_word && is_word() {
        true => (true, rest),
        false => (false, title),
    }
}

fn past_mark(rest: &str) -> Option<(Mark, &str)> {
    let parts = rest.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
    if rest.starts_with('.') && parts.len() + 1 < rest.len() {
        return parts
            .starts_with(char::is_whitespace)
            .then(|| (Mark::Part, parts.trim_start()));
    }
    let words = rest.trim_start();
    match words.strip_prefix(['.', ')', ':', '–', '-']) {
        Some(after) if after.is_empty() || after.starts_with(char::is_whitespace) => {
            Some((Mark::Sign, after.trim_start()))
        }
        // `2.X` forgets its space; `9:30` and `2-3` are no numbers of items.
        Some(after) if rest.starts_with(['.', ')']) && after.starts_with(char::is_alphabetic) => {
            Some((Mark::Sign, after))
        }
        None if words.len() < rest.len() || rest.is_empty() => Some((Mark::Spaces, words)),
        _ => None,
    }
}

fn begins_with_day(title: &str) -> bool {
    let days = Finder::near(NaiveDate::default()).find(title);
    days.first().is_some_and(|day| day.bytes.start == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_stands_apart_from_the_words() {
        for title in [
            "2. Skolnärvaro",
            "2.Skolnärvaro",
            "2) Skolnärvaro",
            "2: Skolnärvaro",
            "2 Skolnärvaro",
            "2 – Skolnärvaro",
            "§ 2 Skolnärvaro",
            "§2. Skolnärvaro",
            "Punkt 2: Skolnärvaro",
            "PUNKT 2 Skolnärvaro",
            "Item 2. Skolnärvaro",
            "a\u{308}rende 2 Skolnärvaro",
            "Nr. 2 Skolnärvaro",
            "  02.\u{a0} Skolnärvaro ",
        ] {
            assert_eq!(parted(title), (Some(2), "Skolnärvaro"), "{title}");
        }
        assert_eq!(parted("2."), (Some(2), ""));
        assert_eq!(parted("§ 112 Övrigt"), (Some(112), "Övrigt"));
    }

    #[test]
    fn other_numbers_are_words() {
        for title in [
            "9 februari 2024",
            "2024 års plan",
            "100 dagar kvar",
            "9/2 Uppföljning",
            "9:30 Fika",
            "2-3 exempel",
            "Punkten 2",
            "Läget",
            "",
            "2a X",
            "99999999999 X",
        ] {
            assert_eq!(parted(title), (None, title), "{title}");
        }
        assert_eq!(parted("2.1 Läget i Norrby"), (None, "Läget i Norrby"));
    }

    #[test]
    fn titles_are_the_same_whatever_their_dress() {
        let plain = key("Återkoppling från skolchefsgruppen");
        for title in [
            "1. Återkoppling  från skolchefsgruppen:",
            "§ 4 A\u{30a}TERKOPPLING FRA\u{30a}N SKOLCHEFSGRUPPEN …",
            "återkoppling\tfrån skolchefsgruppen.",
        ] {
            assert_eq!(key(title), plain, "{title}");
        }
        assert_ne!(key("Återkoppling"), plain);
    }
}
