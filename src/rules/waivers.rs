//! What `network.toml` says of the rules: how grave they are, which are off, and which faults are waived.

use crate::diagnostic::{Fault, Severity, Shown};
use crate::network::Network;
use crate::records::network::{Grade, Waiver};

use super::{About, Rule};

/// A fault that a waiver silences.
#[derive(Debug)]
pub struct Waived {
    /// The fault.
    pub fault: Fault,
    /// The waiver, by its place in `network.toml`, from 0.
    pub waiver: usize,
}

/// Tells whether a waiver has all that it needs, and its last day has not passed.
fn runs(network: &Network, waiver: &Waiver) -> bool {
    let has_reason = waiver
        .reason
        .as_deref()
        .is_some_and(|reason| !reason.trim().is_empty());
    has_reason && waiver.until.is_some_and(|until| network.today <= *until)
}

/// Tells whether a rule is off: the settings say so, and a waiver without a record says why and until when.
pub(super) fn is_off(network: &Network, rule: &Rule) -> bool {
    let switched = network.settings.rules.get(rule.name) == Some(&Grade::Off);
    let explains = |waiver: &Waiver| {
        waiver.rule.as_deref() == Some(rule.name) && waiver.record.is_none() && runs(network, waiver)
    };
    switched && rule.about != About::Privacy && network.settings.waivers.iter().any(explains)
}

/// How grave the settings hold a rule to be, where they say so.
pub(super) fn severity(network: &Network, rule: &Rule) -> Option<Severity> {
    match network.settings.rules.get(rule.name)? {
        Grade::Error => Some(Severity::Error),
        Grade::Warning => Some(Severity::Warning),
        Grade::Info => Some(Severity::Info),
        Grade::Off => None,
    }
}

/// Finds the waiver that silences a fault: the same rule and the same record, and for a privacy rule the
/// same line and column.
pub(super) fn silences(network: &Network, rule: &Rule, fault: &Fault) -> Option<usize> {
    let fits = |waiver: &Waiver| {
        waiver.rule.as_deref() == Some(rule.name)
            && waiver.record.as_deref() == Some(fault.place.record())
            && (rule.about != About::Privacy || waiver.occurrence == Some(occurrence(network, fault)))
            && runs(network, waiver)
    };
    network.settings.waivers.iter().position(fits)
}

fn occurrence(network: &Network, fault: &Fault) -> String {
    let shown = Shown::find(&fault.place, &network.sources);
    format!("{}:{}", shown.from.line, shown.from.column)
}
