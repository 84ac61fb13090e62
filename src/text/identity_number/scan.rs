//! Goes through a text row of digits by row of digits, and reads a number wherever one may begin.
//!
//! First the forms that numbers have, then other spellings in what is left, and for masks what is glued to letters.

use chrono::NaiveDate;

use super::gap::Separator;
use super::run::{Beside, Layout, Run, Written};
use super::sign::{Kind, Sign};
use super::spelling::is_usual;
use super::surroundings::Surroundings;
use super::{Found, check, reserve, spelling};

/// A text to go through.
struct Scan<'t> {
    text: &'t str,
    births_until: NaiveDate,
    around: Surroundings<'t>,
    beginnings: Vec<Beginning>,
    found: Vec<Found>,
}

/// Where a number may begin: at a digit that no other stands before.
struct Beginning {
    at: usize,
    /// What stands before it.
    before: Kind,
}

/// Finds the numbers that stand free, in the order of the text.
pub(super) fn free(text: &str, births_until: NaiveDate) -> Vec<Found> {
    let mut scan = Scan::of(text, births_until);
    scan.free();
    scan.found
}

/// Finds the numbers that stand free or are glued to letters, in the order of the text.
pub(super) fn all(text: &str, births_until: NaiveDate) -> Vec<Found> {
    let mut scan = Scan::of(text, births_until);
    scan.free();
    scan.through(Beside::Glued, may_be_glued, Scan::glued);
    scan.found
}

impl<'t> Scan<'t> {
    fn of(text: &'t str, births_until: NaiveDate) -> Self {
        Self {
            text,
            births_until,
            around: Surroundings::of(text),
            beginnings: beginnings(text),
            found: Vec::new(),
        }
    }

    fn free(&mut self) {
        self.through(Beside::Free, may_be_form, Self::form);
        self.through(Beside::Free, may_be_spelt, Self::spelt);
    }

    /// Goes through what holds no number yet.
    fn through(
        &mut self,
        beside: Beside,
        may_go_on: fn(&str, usize) -> bool,
        read: fn(&Self, usize) -> Option<Found>,
    ) {
        let (mut more, mut end) = (Vec::new(), 0);
        let mut known = self.found.iter().map(|number| number.bytes.clone()).peekable();
        for &Beginning { at, before } in &self.beginnings {
            while let Some(number) = known.next_if(|number| number.start <= at) {
                end = end.max(number.end);
            }
            if at < end || !beside.lets(before) || !may_go_on(self.text, at) {
                continue;
            }
            let is_left = |number: &Found| known.peek().is_none_or(|next| number.bytes.end <= next.start);
            if let Some(number) = read(self, at).filter(is_left) {
                end = number.bytes.end;
                more.push(number);
            }
        }
        self.found.extend(more);
        self.found.sort_by_key(|number| number.bytes.start);
    }

    fn form(&self, start: usize) -> Option<Found> {
        let run = Run::from(self.text, start);
        let judged = run
            .readings(self.text, Beside::Free)
            .find_map(|written| self.judge(&written));
        judged.or_else(|| reserve::of_letters(self.text, start, self.births_until, &self.around))
    }

    fn spelt(&self, start: usize) -> Option<Found> {
        let run = Run::from(self.text, start);
        spelling::readings(&run, self.text, Beside::Free).find_map(|written| self.judge(&written))
    }

    /// Reads a number beside a letter or a hyphen; ten digits in a row stand in seals and in links as well.
    fn glued(&self, start: usize) -> Option<Found> {
        let run = Run::from(self.text, start);
        let is_whole = |written: &Written| written.separator.is_some() || written.century.is_some();
        let forms = run.readings(self.text, Beside::Glued).filter(is_whole);
        let is_dated = |written: &Written| {
            written.layout == Layout::Dated
                && written.separator != Some(Separator::Blank)
                && !is_usual(written)
        };
        let dated = spelling::readings(&run, self.text, Beside::Glued).filter(is_dated);
        let certain = |written: &Written| check::passes(&written.digits);
        forms
            .chain(dated)
            .filter(certain)
            .find_map(|written| self.judge(&written))
    }

    fn judge(&self, written: &Written) -> Option<Found> {
        let judged = check::judge(written, self.births_until, &self.around);
        let number = judged.map(|(sort, certainty)| Found {
            bytes: written.bytes.clone(),
            sort,
            certainty,
        });
        number.or_else(|| reserve::of_digits(written, self.births_until, &self.around))
    }
}

/// Finds where numbers may begin; most of a text is passed over without a look at its signs.
fn beginnings(text: &str) -> Vec<Beginning> {
    let (mut found, mut before, mut at) = (Vec::new(), Kind::Other, 0);
    // Only a digit of full width begins with this byte.
    if !text.bytes().any(|byte| byte.is_ascii_digit() || byte == 0xef) {
        return found;
    }
    while at < text.len() {
        at += within_words(text, at);
        let sign = Sign::at(text, at);
        match sign.kind {
            Kind::Digit(_) => {
                if !matches!(before, Kind::Digit(_)) {
                    found.push(Beginning { at, before });
                }
                before = sign.kind;
                at += digits(text, at).max(sign.length);
            }
            _ => {
                before = after(before, sign);
                at += sign.length;
            }
        }
    }
    found
}

/// What a number would stand beside after a sign: a mark of Markdown does not part it from a digit.
fn after(before: Kind, sign: Sign) -> Kind {
    match (before, sign.kind) {
        (Kind::Digit(_), Kind::Unseen) if sign.is_plain => before,
        (_, kind) => kind,
    }
}

/// Counts the bytes of what stands before others like it: only the last says what stands before a number.
fn within_words(text: &str, at: usize) -> usize {
    let rest = &text.as_bytes()[at..];
    let next = rest.iter().position(|byte| !STANDS_ALONE[usize::from(*byte)]);
    let last = next.unwrap_or(rest.len()).saturating_sub(1);
    // The letters U+00C0 to U+00FF take two bytes.
    match rest[last] {
        0x80..=0xbf => last - 1,
        _ => last,
    }
}

/// The signs that are no digits, stand for nothing but themselves, and are seen: by their byte, or by the two of
/// the letters U+00C0 to U+00FF. A second byte without that first one never comes first.
const STANDS_ALONE: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < 0xc4 {
        let stands_for_more = matches!(
            byte,
            b'*' | b'`' | b'~' | b'_' | b'\\' | b'&' | b'<' | b'=' | b'%'
        );
        let is_seen = matches!(byte, b' ' | b'\n' | b'\t') || byte.is_ascii_graphic();
        let is_letter = matches!(byte, 0x80..=0xbf | 0xc3);
        table[byte as usize] = is_letter || (is_seen && !byte.is_ascii_digit() && !stands_for_more);
        byte += 1;
    }
    table
};

/// How many digits stand side by side.
fn digits(text: &str, at: usize) -> usize {
    let rest = &text.as_bytes()[at..];
    rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// Tells whether what stands side by side may be a number or the beginning of one; most digits of a text are soon
/// told to be neither.
fn may_be_form(text: &str, at: usize) -> bool {
    let length = digits(text, at);
    match text.as_bytes().get(at + length) {
        None => matches!(length, 10 | 12),
        Some(b',' | b';' | b':' | b'!' | b'?' | b'"' | b'\'' | b'(' | b')' | b'[' | b']' | b'|') => {
            matches!(length, 10 | 12)
        }
        Some(b' ' | b'.' | b'/') => matches!(length, 6 | 8 | 10 | 12),
        Some(b'\n') => matches!(length, 6 | 8 | 10 | 12) || is_folded(text, at + length),
        Some(b'-') => matches!(length, 6 | 8),
        Some(letter) if letter.is_ascii_alphabetic() => matches!(length, 6..=11),
        Some(_) => true,
    }
}

/// The same of a number in other groups: the first of them is followed by more, up to ten digits.
fn may_be_spelt(text: &str, at: usize) -> bool {
    let length = digits(text, at);
    length < 12
        && may_reach(text, at + length, 10_usize.saturating_sub(length))
        && text.as_bytes().get(at + length).is_some_and(|byte| match byte {
            b',' | b';' | b':' | b'!' | b'?' | b'"' | b'\'' | b'(' | b')' | b'[' | b']' | b'|' => false,
            b'\n' => is_folded(text, at + length),
            byte => !byte.is_ascii_alphabetic(),
        })
}

/// Tells whether so many digits may follow before a letter does; what stands for other signs may be anything.
fn may_reach(text: &str, from: usize, digits: usize) -> bool {
    let mut left = digits;
    for byte in text[from..].bytes() {
        match byte {
            b'0'..=b'9' => left = left.saturating_sub(1),
            b'\\' | b'&' | b'<' | b'=' | b'%' | 0x1b | 0x80.. => return true,
            byte if byte.is_ascii_alphabetic() => return false,
            _ => {}
        }
        if left == 0 {
            return true;
        }
    }
    false
}

/// The same of a number beside a letter or a hyphen.
fn may_be_glued(text: &str, at: usize) -> bool {
    matches!(digits(text, at), 0 | 4 | 6 | 8 | 12)
}

/// Calendar files break lines anywhere, and begin the next one with a space.
fn is_folded(text: &str, line_end: usize) -> bool {
    matches!(text.as_bytes()[line_end..], [_, b' ' | b'\t', b'0'..=b'9', ..])
}
