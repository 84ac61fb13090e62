//! Days of birth: a day behind a word that says so.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};

use crate::text::word::{Lexicon, Word, words};

/// Words that a day of birth follows. `födda` is not among them: it tells of a year group.
const BORN: &[&str] = &[
    "född",
    "fött",
    "föddes",
    "födelsedag",
    "födelsedagen",
    "födelsedatum",
    "födelsetid",
    "födelsedata",
    "born",
    "birth",
    "birthday",
    "birthdate",
    "dob",
];
/// `född` in short.
const SHORT: &str = "f";
static WORDS: Lexicon = Lexicon::of(&[BORN, &[SHORT]]);
/// Words that may stand between.
const BETWEEN: &[&str] = &["den", "är", "on", "the", "is", "date", "datum"];
const MONTHS: [&[&str]; 12] = [
    &["januari", "january", "jan"],
    &["februari", "february", "feb"],
    &["mars", "march", "mar"],
    &["april", "apr"],
    &["maj", "may"],
    &["juni", "june", "jun"],
    &["juli", "july", "jul"],
    &["augusti", "august", "aug"],
    &["september", "sept", "sep"],
    &["oktober", "october", "okt", "oct"],
    &["november", "nov"],
    &["december", "dec"],
];
/// From preschool to upper secondary school.
const SCHOOL_AGE: std::ops::RangeInclusive<i32> = 1..=20;
/// How far behind the word the day may begin, in bytes.
const REACH: usize = 16;

/// Finds the days of birth of a text.
pub(super) fn days(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for word in WORDS.words_of(text) {
        let is_short = word.text == SHORT && text[word.bytes.end..].starts_with(['.', ' ']);
        if (is_short || word.is_any(BORN)) && found.last().is_none_or(|last| last.end <= word.bytes.start) {
            found.extend(day_behind(text, word.bytes.end));
        }
    }
    found
}

/// What may stand between a child and a day in digits alone.
const BESIDE: &[char] = &[' ', ',', ':', '('];

/// Finds a day in digits alone right beside a child: `pojke (20120304)`. Nothing else is written so, as long as
/// the child goes to school.
pub(super) fn day_beside(text: &str, child: usize, births_until: NaiveDate) -> Option<Range<usize>> {
    let start = child + text[child..].find(|sign: char| !BESIDE.contains(&sign))?;
    let digits = text[start..].bytes().take_while(u8::is_ascii_digit).count();
    let written = &text[start..start + digits];
    let whole = match digits {
        6 => format!("20{written}"),
        8 => written.to_owned(),
        _ => return None,
    };
    let day = NaiveDate::parse_from_str(&whole, "%Y%m%d").ok()?;
    let age = births_until.year() - day.year();
    (start - child <= 3 && SCHOOL_AGE.contains(&age)).then_some(start..start + digits)
}

/// Finds the day right behind a word.
fn day_behind(text: &str, end: usize) -> Option<Range<usize>> {
    let mut from = end;
    for word in words(&text[end..]).take(3) {
        let start = end + word.bytes.start;
        let between = &text[from..start];
        if between.len() > REACH || between.matches('\n').count() > 1 {
            return None;
        }
        if !word.is_any(BETWEEN) {
            return day_at(text, start);
        }
        from = end + word.bytes.end;
    }
    None
}

/// Reads a day that begins at a byte, in the forms people write.
fn day_at(text: &str, start: usize) -> Option<Range<usize>> {
    let parts: Vec<Word<'_>> = words(&text[start..]).take(3).collect();
    let number = |part: usize| parts.get(part).and_then(|word| word.text.parse::<u32>().ok());
    let end_of = |part: usize| start + parts[part].bytes.end;
    let mark_behind = |part: usize| text[end_of(part)..].chars().next();
    let first = parts.first()?;
    let (day, last) = match (first.text.len(), number(0)) {
        (8, Some(whole)) => (is_day(whole / 100 % 100, whole % 100), 0),
        (6, Some(whole)) => (is_day(whole / 100 % 100, whole % 100), 0),
        (4, Some(_)) if mark_behind(0)? != '\n' => (is_day(number(1)?, number(2)?), 2),
        (1 | 2, Some(day)) => match (parts.get(1).and_then(month), mark_behind(0)?) {
            (Some(month), _) => (is_day(month, day), with_year(&parts, 1)),
            (None, '/' | '.' | '-') => (is_day(number(1)?, day), with_year(&parts, 1)),
            _ => return None,
        },
        _ => (is_day(month(first)?, number(1)?), with_year(&parts, 1)),
    };
    day.then(|| start..end_of(last))
}

/// Takes the year in where one follows.
fn with_year(parts: &[Word<'_>], last: usize) -> usize {
    let is_year = |word: &Word<'_>| matches!(word.text.len(), 2 | 4) && word.text.parse::<u32>().is_ok();
    match parts.get(last + 1) {
        Some(word) if is_year(word) && word.bytes.start - parts[last].bytes.end <= 2 => last + 1,
        _ => last,
    }
}

fn month(word: &Word<'_>) -> Option<u32> {
    let at = MONTHS.iter().position(|names| word.is_any(names))?;
    u32::try_from(at + 1).ok()
}

/// Tells whether some year has the day.
fn is_day(month: u32, day: u32) -> bool {
    NaiveDate::from_ymd_opt(2000, month, day).is_some()
}
