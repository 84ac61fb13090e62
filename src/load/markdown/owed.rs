//! The words that a label still waits for: they may stand in the next paragraph or in a list.

use super::label::Label;
use crate::records::Minutes;

/// Whether a label waits, and where its words may come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owed {
    /// None waits.
    Nothing,
    /// The last one read may go on in what comes next.
    Next(Label),
    /// It may go on in the items of a list.
    InList {
        /// The label.
        label: Label,
        /// In how many items of other lists the list lies.
        depth: usize,
        /// Whether an item has been added.
        joined: bool,
    },
}

impl Owed {
    /// What comes next does not belong to the label, unless its list is open already.
    pub(super) fn nothing_next(&mut self) {
        if matches!(self, Self::Next(_)) {
            *self = Self::Nothing;
        }
    }

    /// A list begins inside `depth` items.
    pub(super) fn list_begins(&mut self, depth: usize) {
        if let Self::Next(label) = *self {
            *self = Self::InList {
                label,
                depth,
                joined: false,
            };
        }
    }

    /// A list inside `items` items ends.
    pub(super) fn list_ends(&mut self, items: usize) {
        if matches!(self, Self::InList { depth, .. } if *depth == items) {
            *self = Self::Nothing;
        }
    }

    /// Gives words inside `items` items to the label that waits for them.
    pub(super) fn add(&mut self, words: &str, items: usize, minutes: &mut Minutes) {
        let label = match *self {
            Self::Nothing => return,
            Self::InList { depth, .. } if items != depth + 1 => return,
            Self::Next(label) | Self::InList { label, .. } => label,
        };
        let text = match label {
            Label::Decision => minutes.decisions.last_mut().map(|decision| &mut decision.text),
            Label::Raised => minutes.raised.last_mut().map(|raised| &mut raised.text),
        };
        let Some(text) = text else { return };
        match self {
            Self::Next(_) if text.is_empty() => words.clone_into(text),
            Self::InList { joined, .. } if *joined => {
                text.truncate(text.trim_end_matches([',', ';', '.']).len());
                text.push_str("; ");
                text.push_str(words);
            }
            Self::InList { joined, .. } if goes_on(text, words) => {
                *joined = true;
                if !text.is_empty() {
                    text.push(' ');
                }
                text.push_str(words);
            }
            _ => *self = Self::Nothing,
        }
    }
}

/// Tells whether words go on in the list below them: `Nätverket beslutar` – `att anta rutinen`.
fn goes_on(words: &str, item: &str) -> bool {
    words.is_empty() || words.ends_with(':') || words.ends_with(" att") || item.starts_with("att ")
}
