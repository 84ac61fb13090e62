//! Puts together for people what is told in the same words of several places: one cause is read once.

use std::collections::BTreeMap;

use crate::diagnostic::{Arguments, Diagnostic, Shown};
use crate::words::{Words, inert};

/// As many other places are listed, unless all are asked for.
const LISTED: usize = 20;

/// A diagnostic, and the other places of which the same is told.
pub(super) struct Grouped<'d> {
    pub(super) diagnostic: &'d Diagnostic,
    others: Vec<&'d Shown>,
}

/// Groups diagnostics in the order of their first places; what shows more places than its own stands alone.
pub(super) fn grouped(diagnostics: &[Diagnostic]) -> Vec<Grouped<'_>> {
    let mut groups: Vec<Grouped<'_>> = Vec::new();
    let mut seen = BTreeMap::new();
    for diagnostic in diagnostics {
        let Diagnostic {
            rule,
            severity,
            message,
            label,
            help,
            ..
        } = diagnostic;
        if diagnostic.related.is_empty() {
            let next = groups.len();
            let group = *seen.entry((rule, severity, message, label, help)).or_insert(next);
            if let Some(group) = groups.get_mut(group) {
                group.others.push(&diagnostic.spot);
                continue;
            }
        }
        let others = Vec::new();
        groups.push(Grouped { diagnostic, others });
    }
    groups
}

impl Grouped<'_> {
    /// The other places, a line for each file: `meetings/2024-02-09/meeting.toml:8, 23`; empty if there are none.
    pub(super) fn places(&self, prefix: &str, all: bool, words: Words) -> String {
        let listed = if all { self.others.len() } else { LISTED };
        let mut files: Vec<(&str, Vec<String>)> = Vec::new();
        for spot in self.others.iter().take(listed) {
            let line = spot.from.line.to_string();
            match files.last_mut() {
                Some((file, lines)) if **file == *spot.file => lines.push(line),
                _ => files.push((&spot.file, vec![line])),
            }
        }
        let mut told: Vec<String> = files
            .into_iter()
            .map(|(file, mut lines)| {
                lines.dedup();
                format!("{prefix}{file}:{}", lines.join(", "))
            })
            .map(|place| words.masked(&inert(&place)))
            .collect();
        let left = self.others.len().saturating_sub(listed);
        if left > 0 {
            let filled = Arguments::from([("count", left.into())]);
            told.push(words.fill("more-places", &filled));
        }
        told.join("\n")
    }
}
