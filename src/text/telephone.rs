//! Finds telephone numbers, however people part their digits.

use std::ops::Range;

/// Fewer digits are no number that somebody answers.
const FEWEST_DIGITS: usize = 6;

/// Finds what may be telephone numbers: runs of digits with the signs that part them.
pub fn find(text: &str) -> Vec<Range<usize>> {
    let is_sign = |letter: char| {
        matches!(
            letter,
            ' ' | '\u{a0}' | '-' | '\u{2011}' | '\u{2013}' | '/' | '.' | '(' | ')'
        )
    };
    let mut found = Vec::new();
    let mut run: Option<Range<usize>> = None;
    for (at, letter) in text.char_indices() {
        if letter.is_ascii_digit() || (letter == '+' && run.is_none()) {
            let start = run.map_or(at, |run| run.start);
            run = Some(start..at + 1);
        } else if !is_sign(letter) {
            found.extend(run.take());
        }
    }
    found.extend(run);
    found.retain(|bytes| digits(&text[bytes.clone()]).len() >= FEWEST_DIGITS);
    found
}

/// The digits of a number as it is called from inside the country.
pub fn bare(number: &str) -> String {
    let digits = digits(number);
    let inside = match number.trim_start().starts_with('+') {
        true => digits.strip_prefix("46"),
        false => digits.strip_prefix("0046"),
    };
    match inside {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None => digits,
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_however_it_is_written() {
        for written in [
            "070-174 06 05",
            "070 1740605",
            "+46 70 174 06 05",
            "+46 (0)70-174 06 05",
            "0046701740605",
            "0701740605",
        ] {
            let text = format!("Ring {written}, eller skriv.");
            let found = find(&text);
            assert_eq!(found.len(), 1, "{written}");
            assert_eq!(bare(&text[found[0].clone()]), "0701740605", "{written}");
        }
        assert!(find("v. 46, kl. 9.00").is_empty());
    }
}
