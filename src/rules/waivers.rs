//! What `network.toml` says of the rules: how grave they are, which are off, and which faults are waived.

use std::collections::BTreeSet;

use crate::diagnostic::{Fault, Severity};
use crate::network::Network;
use crate::records::network::{Grade, Waiver};
use crate::text::composed;

use super::{About, Rule};

/// A fault that a waiver silences.
#[derive(Debug)]
pub struct Waived {
    /// The fault.
    pub fault: Fault,
    /// The waiver, by its place in `network.toml`, from 0.
    pub waiver: usize,
}

/// Tells whether a rule is off: the settings say so, and a waiver without a record says why and until when.
pub(super) fn is_off(network: &Network, rule: &Rule) -> bool {
    let switched = network.settings.rules.get(rule.name) == Some(&Grade::Off);
    let explains = |waiver: &Waiver| {
        waiver.rule.as_deref() == Some(rule.name) && waiver.record.is_none() && network.waiver_runs(waiver)
    };
    switched && rule.about != About::Privacy && network.settings.waivers.iter().any(explains)
}

/// How grave the settings hold a rule to be, where they say so; a privacy rule can be made graver only.
pub(super) fn severity(network: &Network, rule: &Rule) -> Option<Severity> {
    let severity = match network.settings.rules.get(rule.name)? {
        Grade::Error => Severity::Error,
        Grade::Warning => Severity::Warning,
        Grade::Info => Severity::Info,
        Grade::Off => return None,
    };
    (rule.about != About::Privacy || severity >= rule.severity).then_some(severity)
}

/// Finds the waiver that silences a fault: the same rule and the same record, and for a privacy rule the
/// same place, for which it has not been used.
pub(super) fn silences(
    network: &Network,
    rule: &Rule,
    fault: &Fault,
    used: &BTreeSet<usize>,
) -> Option<usize> {
    let is_private = rule.about == About::Privacy;
    let is_it = |record: &str| composed(record) == composed(fault.place.record());
    let fits = |(number, waiver): &(usize, &Waiver)| {
        waiver.rule.as_deref() == Some(rule.name)
            && waiver.record.as_deref().is_some_and(is_it)
            && (!is_private || waiver.occurrence == Some(network.occurrence(&fault.place)))
            && !(is_private && used.contains(number))
            && network.waiver_runs(waiver)
    };
    let mut waivers = network.settings.waivers.iter().enumerate();
    waivers.find(fits).map(|(number, _)| number)
}
