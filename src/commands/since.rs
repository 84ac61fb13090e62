//! Parts the faults that a change broke from those that were there before it.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;

/// The faults of a change.
pub(super) struct Parted {
    /// What the change broke.
    pub(super) new: Vec<Diagnostic>,
    /// What was there before: the same rule on the same record.
    pub(super) known: Vec<Diagnostic>,
}

/// Parts the faults of now by those of an earlier state.
///
/// A fault was there before when the earlier state has one of the same rule on the same record. Each earlier fault
/// accounts for one of now, first for one in the same words: a second number in minutes that held one already is new.
pub(super) fn part(now: Vec<Diagnostic>, before: &[Diagnostic]) -> Parted {
    let mut same_words: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    let mut same_record: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for fault in before {
        *same_words
            .entry((fault.rule, &fault.record, &fault.message))
            .or_default() += 1;
        *same_record.entry((fault.rule, &fault.record)).or_default() += 1;
    }
    let mut is_known = vec![false; now.len()];
    for (fault, known) in now.iter().zip(&mut is_known) {
        let words = same_words
            .entry((fault.rule, &fault.record, &fault.message))
            .or_default();
        if *words > 0 {
            *words -= 1;
            *same_record.entry((fault.rule, &fault.record)).or_default() -= 1;
            *known = true;
        }
    }
    for (fault, known) in now.iter().zip(&mut is_known).filter(|(_, known)| !**known) {
        let left = same_record.entry((fault.rule, &fault.record)).or_default();
        if *left > 0 {
            *left -= 1;
            *known = true;
        }
    }
    let mut parted = Parted {
        new: Vec::new(),
        known: Vec::new(),
    };
    for (fault, known) in now.into_iter().zip(is_known) {
        match known {
            true => parted.known.push(fault),
            false => parted.new.push(fault),
        }
    }
    parted
}
