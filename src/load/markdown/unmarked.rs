//! Lines that are meant as a decision, an action or a point to raise, but are not marked so that they are read.

use std::ops::Range;

use chrono::NaiveDate;

use super::block::{Block, in_one_line};
use super::label::{self, DECISION, Label};
use super::promise;
use crate::records::Minutes;
use crate::records::minutes::{Lack, Meant, Unmarked};
use crate::text::composed;

/// Words before a promise, where a box should be.
const ACTION: [&str; 8] = [
    "åtgärd",
    "åtgärder",
    "att göra",
    "action",
    "actions",
    "action point",
    "to do",
    "todo",
];
/// Words before those who promised, where what they promised is not told.
const WHO: [&str; 4] = ["ansvarig", "ansvariga", "responsible", "owner"];
/// Words that say by themselves that something was decided, before `att`.
const DECIDED: [&str; 3] = ["beslutas", "beslutades", "överenskoms"];
/// Signs that people and word processors put before the items of a list.
const BULLETS: [char; 8] = ['-', '–', '—', '•', '·', '*', '+', '▪'];
/// Longer than any words that tell what a line is.
const LONGEST: usize = 60;

/// A line that is meant as something.
pub(super) struct Found {
    pub(super) meant: Meant,
    pub(super) lack: Lack,
    pub(super) text: String,
    /// Its place in the words of its block.
    pub(super) line: Range<usize>,
}

/// Finds the lines of a paragraph that are meant as something; of one that is read, the first is what it is.
///
/// What an action says of itself, in its own item of the list, is no action without a mark.
pub(super) fn find(block: &Block, is_read: bool, in_action: bool, near: NaiveDate) -> Vec<Found> {
    let words = block.flat.text();
    let ends = block.lines.iter().skip(1).map(|line| line.start);
    let lines = block.lines.iter().zip(ends.chain([words.len()]));
    let mut found: Vec<Found> = Vec::new();
    for (number, (line, end)) in lines.enumerate().skip(usize::from(is_read)) {
        let is_own = |meant, lack| in_action && meant == Meant::Action && lack != Lack::Box;
        let seen = meant(&words[line.start..end], line.strong);
        if let Some((meant, lack, text)) = seen.filter(|(meant, lack, _)| !is_own(*meant, *lack)) {
            let is_inside = number > 0 && lack != Lack::Box;
            found.push(Found {
                meant,
                lack: if is_inside { Lack::Paragraph } else { lack },
                text: in_one_line(text.trim_start_matches([' ', '*', '_'])),
                line: line.start..end,
            });
        }
    }
    if found.is_empty() && !is_read && !in_action && names_owner_and_day(words, near) {
        found.push(Found {
            meant: Meant::Action,
            lack: Lack::Box,
            text: in_one_line(words),
            line: 0..words.len(),
        });
    }
    found
}

fn names_owner_and_day(words: &str, near: NaiveDate) -> bool {
    words.contains('@') && {
        let promise = promise::read(words, near);
        promise.owner.is_some() && promise.due.is_some()
    }
}

/// Recognises what a line is meant as, where its first `strong` bytes are in strong letters; tells what it lacks,
/// and the words behind those that tell it.
fn meant(line: &str, strong: usize) -> Option<(Meant, Lack, &str)> {
    let words = line.trim_start_matches(|letter: char| letter.is_whitespace() || BULLETS.contains(&letter));
    let strong = strong.saturating_sub(line.len() - words.len()).min(words.len());
    if let Some(rest) = behind_box(words) {
        return Some((Meant::Action, Lack::Box, rest));
    }
    if let Some(rest) = behind_who(words) {
        return Some((Meant::Action, Lack::What, rest));
    }
    let (meant, rest) = before_colon(words)
        .or_else(|| in_strong(words, strong))
        .or_else(|| before_att(words))?;
    Some((meant, Lack::Mark, rest))
}

/// Recognises a heading that has what it is meant as for its only words.
pub(super) fn heading(words: &str) -> Option<Meant> {
    of_name(words.trim().trim_end_matches([':', '.']))
}

/// The words behind a box that no task has, such as `[] ` and `☐`.
fn behind_box(words: &str) -> Option<&str> {
    if let Some(rest) = words.strip_prefix(['☐', '☑', '☒']) {
        return Some(rest.trim());
    }
    let inside = words.strip_prefix('[')?;
    let (tick, rest) = inside.split_once(']')?;
    let is_box = tick.len() <= 3 && matches!(tick.trim(), "" | "x" | "X");
    (is_box && !rest.starts_with(['(', '['])).then(|| rest.trim())
}

/// `Ansvarig: …`
fn behind_who(words: &str) -> Option<&str> {
    let (name, rest) = parted_at_colon(words)?;
    let is_who = WHO.contains(&plain(name).as_str());
    is_who.then(|| rest.trim())
}

/// `Beslut: …`, `Åtgärd: …` and `Till skolcheferna: …`, in whatever letters.
fn before_colon(words: &str) -> Option<(Meant, &str)> {
    if let Some((label, rest)) = label::parted(words, words.len()) {
        return Some((of_label(label), rest));
    }
    let (name, rest) = parted_at_colon(words)?;
    let is_action = ACTION.contains(&plain(name).as_str());
    is_action.then(|| (Meant::Action, rest.trim()))
}

/// Parts words at their first colon, where it stands behind a name; a colon far in is not even looked for.
fn parted_at_colon(words: &str) -> Option<(&str, &str)> {
    let near = &words.as_bytes()[..words.len().min(LONGEST + 1)];
    let colon = memchr::memchr(b':', near)?;
    Some((&words[..colon], &words[colon + 1..]))
}

/// `**Beslut** …`, `**Beslut om budgeten:** …` and `**Besult:** …`
fn in_strong(words: &str, strong: usize) -> Option<(Meant, &str)> {
    let (name, rest) = words.split_at(strong);
    if name.is_empty() || name.len() > LONGEST {
        return None;
    }
    let bare = name.trim_end().trim_end_matches([':', '.', '–', '-']);
    let rest_bare = rest.trim_start_matches(|letter: char| letter.is_whitespace() || ":.–-".contains(letter));
    if let Some(meant) = of_name(bare) {
        return Some((meant, rest_bare));
    }
    let has_colon = name.trim_end().ends_with(':') || rest.trim_start().starts_with(':');
    let first = plain(bare.split_whitespace().next()?);
    let is_decision = DECISION.contains(&first.as_str()) || is_misspelt(&plain(bare));
    (has_colon && is_decision).then_some((Meant::Decision, rest_bare))
}

/// `Beslutades att …`
fn before_att(words: &str) -> Option<(Meant, &str)> {
    let (name, rest) = words.split_once(char::is_whitespace)?;
    let is_decided = rest.trim_start().starts_with("att ") && DECIDED.contains(&plain(name).as_str());
    is_decided.then_some((Meant::Decision, rest.trim_start()))
}

/// What a name stands for by itself.
fn of_name(name: &str) -> Option<Meant> {
    if name.len() > LONGEST {
        return None;
    }
    match label::read(name) {
        Some((label, _)) => Some(of_label(label)),
        None => ACTION.contains(&plain(name).as_str()).then_some(Meant::Action),
    }
}

fn of_label(label: Label) -> Meant {
    match label {
        Label::Decision => Meant::Decision,
        Label::Raised => Meant::Raised,
    }
}

fn is_misspelt(name: &str) -> bool {
    strsim::osa_distance(name, "beslut") == 1
}

fn plain(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    composed(&words.join(" ")).to_lowercase()
}

/// A line that announces what comes below it: nothing is lost where that has its marks.
#[derive(Debug)]
pub(super) struct Announced {
    line: Unmarked,
    /// How much of what it announces had been read before it.
    read: usize,
    /// How many lines without their marks had been found before it.
    unmarked: usize,
}

impl Announced {
    /// Keeps a line until it is known what comes below it.
    pub(super) fn new(line: Unmarked, minutes: &Minutes) -> Self {
        Self {
            read: count(line.meant, minutes),
            unmarked: minutes.unmarked.len(),
            line,
        }
    }

    /// Notes the line where nothing below it was read as what it announces.
    pub(super) fn close(self, minutes: &mut Minutes) {
        let mut below = minutes.unmarked[self.unmarked..].iter();
        let is_there = below.any(|line| line.meant == self.line.meant);
        if !is_there && count(self.line.meant, minutes) == self.read {
            minutes.unmarked.push(self.line);
        }
    }
}

fn count(meant: Meant, minutes: &Minutes) -> usize {
    match meant {
        Meant::Decision => minutes.decisions.len(),
        Meant::Action => minutes.actions.len(),
        Meant::Raised => minutes.raised.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_recognised_by_their_first_words() {
        use Lack::{Box, Mark, What};
        use Meant::{Action, Decision, Raised};
        for (line, strong, meant_as, lack) in [
            ("Beslut: X", 0, Decision, Mark),
            ("beslut: X", 0, Decision, Mark),
            ("– Beslut 3: X", 0, Decision, Mark),
            ("Beslut X", 6, Decision, Mark),
            ("Beslut – X", 6, Decision, Mark),
            ("Beslut. X", 7, Decision, Mark),
            ("Beslut om budgeten: X", 19, Decision, Mark),
            ("Besult: X", 7, Decision, Mark),
            ("Till skolcheferna: X", 0, Raised, Mark),
            ("Till skolcheferna X", 17, Raised, Mark),
            ("Till skolchefer: X", 0, Raised, Mark),
            ("Åtgärd: X", 0, Action, Mark),
            ("Åtgärd X", "Åtgärd".len(), Action, Mark),
            ("Att  göra: X", 0, Action, Mark),
            ("Ansvarig: X", 0, Action, What),
            ("[] X", 0, Action, Box),
            ("-[ ] X", 0, Action, Box),
            ("– [x] X", 0, Action, Box),
            ("☐ X", 0, Action, Box),
        ] {
            assert_eq!(meant(line, strong), Some((meant_as, lack, "X")), "{line}");
        }
        let att = meant("Beslutades att X", 0);
        assert_eq!(att, Some((Decision, Mark, "att X")));
    }

    #[test]
    fn other_lines_are_meant_as_nothing() {
        for (line, strong) in [
            ("Beslut X", 0),
            ("Beslut om budgeten: X", 0),
            ("Beslut om budgeten X", 18),
            ("Beslutet: X", 0),
            ("Beslutades i mars att X", 0),
            ("Åtgärderna: X", 0),
            ("Åtgärd för elever: X", 0),
            ("Besök: X", "Besök:".len()),
            ("Till skolan: X", 12),
            ("[1] X", 0),
            ("[x](https://example.org)", 0),
            ("Vi ses: X", 7),
            ("–", 0),
            ("", 0),
        ] {
            assert_eq!(meant(line, strong), None, "{line}");
        }
    }

    #[test]
    fn headings_say_nothing_else() {
        assert_eq!(heading("Beslut"), Some(Meant::Decision));
        assert_eq!(heading("Att göra:"), Some(Meant::Action));
        assert_eq!(heading("Till skolcheferna"), Some(Meant::Raised));
        assert_eq!(heading("Beslut och åtgärder"), None);
    }
}
