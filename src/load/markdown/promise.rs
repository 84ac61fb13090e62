//! Reads who promised what, and by when: `text (@member-id, senast 2024-03-22)`.

use std::ops::Range;

use chrono::NaiveDate;

use super::block::in_one_line;
use crate::text::composed;
use crate::text::days::{Finder, WrittenDay};

/// Words that make the day behind them the day by which something is done.
const DUE: [&str; 13] = [
    "senast", "klart", "klar", "klara", "färdig", "färdigt", "due", "by", "before", "no", "later", "than",
    "deadline",
];
/// Words that may stand between them and the day.
const ARTICLES: [&str; 3] = ["den", "till", "the"];
/// Words before an owner that say no more than that.
const OWNER: [&str; 4] = ["ansvarig", "ansvar", "owner", "responsible"];

/// A promise, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Promise {
    /// What, without owner and day.
    pub(super) text: String,
    /// The bytes of the owner's id in the words, without the `@`.
    pub(super) owner: Option<Range<usize>>,
    /// By when.
    pub(super) due: Option<NaiveDate>,
}

/// Takes a promise apart; a day without a year lies ahead of `near`.
pub(super) fn read(words: &str, near: NaiveDate) -> Promise {
    let owner = owner(words);
    let aside = owner.as_ref().and_then(|owner| parentheses(words, owner.start));
    let due = due(words, aside.as_ref(), near);
    let aside = aside.or_else(|| parentheses(words, due.as_ref()?.1.start));
    let owner_whole = owner
        .as_ref()
        .map(|id| back_over(words, id.start - 1, &OWNER)..id.end);
    let cuts = [owner_whole, due.as_ref().map(|(_, whole)| whole.clone())];
    Promise {
        text: without(words, cuts, aside),
        owner,
        due: due.map(|(day, _)| day),
    }
}

/// The first `@id` that is no part of an address.
fn owner(words: &str) -> Option<Range<usize>> {
    words.match_indices('@').find_map(|(at, _)| {
        let before = words[..at].chars().next_back();
        let is_address = before.is_some_and(|letter| is_of_id(letter) || letter == '.');
        let start = at + 1;
        let length = words[start..].find(|letter| !is_of_id(letter));
        let id = &words[start..length.map_or(words.len(), |length| start + length)];
        let id = id.trim_end_matches(['-', '_']);
        (!is_address && !id.is_empty()).then_some(start..start + id.len())
    })
}

fn is_of_id(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '_' | '\u{300}'..='\u{36f}')
}

/// The parentheses around a byte, with both signs.
fn parentheses(words: &str, inside: usize) -> Option<Range<usize>> {
    let start = words[..inside].rfind(['(', ')'])?;
    let end = inside + words[inside..].find(')')?;
    words[start..].starts_with('(').then_some(start..end + 1)
}

/// The day behind a word such as `senast`, else the first in the parentheses of the owner.
fn due(words: &str, aside: Option<&Range<usize>>, near: NaiveDate) -> Option<(NaiveDate, Range<usize>)> {
    let days = Finder::ahead_of(near).with_fractions().find(words);
    let marked = |found: &WrittenDay| {
        let whole = found.whole();
        let start = back_over(words, whole.start, &DUE);
        (start < whole.start).then_some((found.day, start..whole.end))
    };
    let beside = |found: &&WrittenDay| {
        let whole = found.whole();
        let is_inside = |aside: &Range<usize>| aside.contains(&whole.start) && aside.contains(&whole.end);
        // `1/2 sida` is no day.
        aside.is_some_and(is_inside) && words[whole.end..].trim_start().starts_with([',', ';', ')'])
    };
    days.iter().find_map(marked).or_else(|| {
        let found = days.iter().find(beside)?;
        Some((found.day, found.whole()))
    })
}

/// Goes back over words of a list, with articles and colons between; stays where there is none.
fn back_over(words: &str, start: usize, list: &[&str]) -> usize {
    let mut reached = start;
    let mut at = start;
    loop {
        let before = words[..at].trim_end_matches(|letter: char| letter.is_whitespace() || letter == ':');
        let word_start = before.rfind(|letter: char| !is_of_id(letter));
        let word_start = word_start.map_or(0, |byte| {
            byte + before[byte..].chars().next().map_or(1, char::len_utf8)
        });
        let word = composed(&before[word_start..]).to_lowercase();
        match word.as_str() {
            word if list.contains(&word) => reached = word_start,
            word if ARTICLES.contains(&word) => {}
            _ => return reached,
        }
        at = word_start;
    }
}

/// What is left of the words without the cuts, and without the parentheses where nothing else is in them.
fn without(words: &str, cuts: [Option<Range<usize>>; 2], aside: Option<Range<usize>>) -> String {
    let keep = |range: Range<usize>| -> String {
        let is_cut = |byte: usize| cuts.iter().flatten().any(|cut| cut.contains(&byte));
        let letters = words[range.clone()].char_indices();
        letters
            .filter(|(byte, _)| !is_cut(range.start + byte))
            .map(|(_, letter)| letter)
            .collect()
    };
    let left = match aside {
        Some(aside) => {
            let inside = keep(aside.start + 1..aside.end - 1);
            let parts: Vec<&str> = inside
                .split([',', ';'])
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .collect();
            let inside = match parts.is_empty() {
                true => String::new(),
                false => format!("({})", parts.join(", ")),
            };
            format!("{}{inside}{}", keep(0..aside.start), keep(aside.end..words.len()))
        }
        None => keep(0..words.len()),
    };
    let left = in_one_line(&left.replace("()", ""));
    let is_loose = |letter: char| letter.is_whitespace() || ",;:–-".contains(letter);
    let left = left.trim_matches(is_loose);
    left.strip_suffix(" .")
        .unwrap_or(left)
        .trim_end_matches(is_loose)
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken_apart(words: &str) -> (String, Option<String>, Option<String>) {
        let near = NaiveDate::from_ymd_opt(2024, 2, 9).expect("the day exists");
        let promise = read(words, near);
        let owner = promise.owner.map(|owner| words[owner].to_owned());
        (promise.text, owner, promise.due.map(|due| due.to_string()))
    }

    #[test]
    fn owner_and_day_are_found_in_any_order() {
        for words in [
            "Samla mallarna (@bo-exempelgren, senast 2024-03-22)",
            "Samla mallarna (senast den 22 mars, @bo-exempelgren)",
            "Samla mallarna ( @bo-exempelgren ; klart senast fredag 22 mars 2024 )",
            "Samla mallarna (@bo-exempelgren, 22/3).",
            "Samla mallarna (@bo-exempelgren, by 2024-03-22)",
            "Samla mallarna (@bo-exempelgren, no later than Friday 22 March)",
            "Samla mallarna (ansvarig: @bo-exempelgren, klart till den 22:a mars)",
            "Samla mallarna – @bo-exempelgren senast 22/3",
            "Samla mallarna, ansvarig @bo-exempelgren, senast 22 mars 2024 (fredag",
            "@bo-exempelgren: Samla mallarna, senast 2024-03-22",
        ] {
            let (text, owner, due) = taken_apart(words);
            assert_eq!(owner.as_deref(), Some("bo-exempelgren"), "{words}");
            assert_eq!(due.as_deref(), Some("2024-03-22"), "{words}");
            let is_clean = text.starts_with("Samla mallarna") && !text.contains(['@', '2']);
            assert!(is_clean, "{words} leaves {text}");
        }
    }

    #[test]
    fn what_is_missing_is_missed() {
        let apart = |text: &str, owner: Option<&str>, due: Option<&str>| {
            (text.to_owned(), owner.map(str::to_owned), due.map(str::to_owned))
        };
        assert_eq!(taken_apart("Samla (@bo)"), apart("Samla", Some("bo"), None));
        assert_eq!(
            taken_apart("Samla senast 1/3"),
            apart("Samla", None, Some("2024-03-01"))
        );
        assert_eq!(
            taken_apart("Samla (senast 1/3)"),
            apart("Samla", None, Some("2024-03-01"))
        );
        assert_eq!(
            taken_apart("Boka sal till mötet 19 april (@bo)"),
            apart("Boka sal till mötet 19 april", Some("bo"), None)
        );
        assert_eq!(
            taken_apart("Mejla bo@example.org"),
            apart("Mejla bo@example.org", None, None)
        );
        assert_eq!(
            taken_apart("Dela (@bo, @anna, 1/2 sida)"),
            apart("Dela (@anna, 1/2 sida)", Some("bo"), None)
        );
        assert_eq!(taken_apart("@ (@) @- "), apart("@ (@) @", None, None));
    }

    #[test]
    fn an_owner_may_be_decomposed() {
        assert_eq!(
            taken_apart("Se (@a\u{30a}sa-pa\u{30a}hittsson)").1.as_deref(),
            Some("a\u{30a}sa-pa\u{30a}hittsson")
        );
    }
}
