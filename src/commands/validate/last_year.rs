//! What the year that has just ended still owes: in January it is easily forgotten.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::Datelike;

use super::super::Console;
use crate::diagnostic::{Diagnostic, Severity};
use crate::load::tree::Tree;
use crate::load::{Extent, Years, load};
use crate::rules::{self, Selection};

/// The year before this one, and how many faults in what was asked of it are not told among those of this year.
pub(super) fn left(
    tree: &Tree,
    told: &[Diagnostic],
    selection: &Selection,
    console: &Console,
) -> Result<Option<(i32, usize)>> {
    if console.today.month() != 1 || console.quiet {
        return Ok(None);
    }
    let year = console.today.year() - 1;
    let asked = console.asked(Years::These(BTreeSet::from([year])), Extent::Years);
    let network = load(tree, &asked)?;
    let mut faults = rules::check(&network, selection).faults;
    faults.retain(|fault| {
        let rule = rules::find(fault.rule);
        let is_owed = rule.is_some_and(|rule| rule.about.duties().is_some());
        is_owed && fault.severity > Severity::Info
    });
    let is_told = |fault: &&Diagnostic| {
        told.iter()
            .any(|other| (other.rule, &other.message) == (fault.rule, &fault.message))
    };
    let faults = console.told(&faults, &network, &tree.prefix);
    let count = faults.iter().filter(|fault| !is_told(fault)).count();
    Ok((count > 0).then_some((year, count)))
}
