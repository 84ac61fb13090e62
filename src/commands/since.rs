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
    part_marked(now, before, |_| "", |_| "")
}

/// Parts them more strictly: in other words a fault was there before only when it has the same mark as an earlier
/// one of its rule and record.
pub(super) fn part_marked<'m>(
    now: Vec<Diagnostic>,
    before: &[Diagnostic],
    mark: impl Fn(&Diagnostic) -> &'m str,
    mark_before: impl Fn(&Diagnostic) -> &'m str,
) -> Parted {
    let mut same_words: BTreeMap<(&str, &str, &str), Vec<&str>> = BTreeMap::new();
    let mut same_record: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    for fault in before {
        let mark = mark_before(fault);
        let words = (fault.rule, &*fault.record, &*fault.message);
        same_words.entry(words).or_default().push(mark);
        *same_record.entry((fault.rule, &fault.record, mark)).or_default() += 1;
    }
    let mut is_known = vec![false; now.len()];
    for (fault, known) in now.iter().zip(&mut is_known) {
        let words = (fault.rule, &*fault.record, &*fault.message);
        if let Some(mark) = same_words.get_mut(&words).and_then(Vec::pop) {
            *same_record.entry((fault.rule, &fault.record, mark)).or_default() -= 1;
            *known = true;
        }
    }
    for (fault, known) in now.iter().zip(&mut is_known).filter(|(_, known)| !**known) {
        let likeness = (fault.rule, &*fault.record, mark(fault));
        let left = same_record.entry(likeness).or_default();
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
