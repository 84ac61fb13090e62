//! Runs the rules: what they find, and what the settings and waivers make of it.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::{RULES, Rule, Waived, waivers};
use crate::diagnostic::{Fault, Severity};
use crate::network::Network;
use crate::source::Place;

/// Which rules are looked at.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// Only these, unless empty.
    pub only: Vec<String>,
    /// None of these.
    pub skip: Vec<String>,
}

/// What the rules found.
#[derive(Debug, Default)]
pub struct Verdict {
    /// The faults that count.
    pub faults: Vec<Fault>,
    /// The faults that a waiver silences.
    pub waived: Vec<Waived>,
}

/// Where a rule puts what it finds.
#[derive(Debug)]
pub struct Report<'r> {
    rule: &'r Rule,
    severity: Option<Severity>,
    faults: Vec<Fault>,
}

impl<'r> Report<'r> {
    /// Runs a rule.
    fn of(rule: &'r Rule, network: &Network) -> Self {
        let mut report = Self {
            rule,
            severity: waivers::severity(network, rule),
            faults: Vec::new(),
        };
        (rule.check)(network, &mut report);
        report
    }

    /// Notes a fault at a place.
    pub fn fault(&mut self, place: Place) -> &mut Fault {
        self.faults.push(Fault {
            rule: self.rule.name,
            severity: self.rule.severity,
            place,
            arguments: Default::default(),
            related: Vec::new(),
        });
        self.faults.last_mut().expect("a fault was pushed just now")
    }
}

/// Runs the rules over a network.
pub fn check(network: &Network, selection: &Selection) -> Verdict {
    let mut verdict = Verdict::default();
    let mut used = BTreeSet::new();
    let asked: Vec<&Rule> = RULES
        .iter()
        .filter(|rule| selection.includes(rule) && !waivers::is_off(network, rule))
        .collect();
    // No rule knows of another, so they are run side by side; what they find is put together in their order.
    let reports: Vec<Report<'_>> = asked
        .into_par_iter()
        .map(|rule| Report::of(rule, network))
        .collect();
    for Report {
        rule,
        severity,
        faults,
    } in reports
    {
        for mut fault in faults {
            fault.severity = severity.unwrap_or(fault.severity);
            // A value that could not be read is told as such; that it seems to be absent is no fault of its own.
            if rule.about.duties().is_some() && network.is_unread(&fault.place) {
                continue;
            }
            match waivers::silences(network, rule, &fault, &used) {
                Some(waiver) => {
                    used.insert(waiver);
                    verdict.waived.push(Waived { fault, waiver });
                }
                None => verdict.faults.push(fault),
            }
        }
    }
    verdict
}

impl Selection {
    /// Tells whether a rule is looked at.
    pub fn includes(&self, rule: &Rule) -> bool {
        let names = |names: &[String]| names.iter().any(|name| name == rule.name);
        (self.only.is_empty() || names(&self.only)) && !names(&self.skip)
    }
}
