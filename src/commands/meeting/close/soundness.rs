//! Whether minutes are ready to be sealed: what is mended before costs nothing, and an erratum afterwards.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::Result;

use super::super::Console;
use crate::diagnostic::{Argument, Fault, Severity};
use crate::load::tree::{Revision, Tree};
use crate::load::{Asked, Extent, Years, load};
use crate::network::Network;
use crate::rules::{self, Selection};
use crate::write::Change;

/// The rules about what the text of minutes says; what has become of it later is told elsewhere.
const OF_TEXT: [&str; 7] = [
    "action-without-owner-or-date",
    "agenda-item-without-minutes",
    "birth-date-near-child",
    "placeholder-text",
    "possible-identity-number",
    "pupil-may-be-identifiable",
    "weekday-word-wrong",
];

/// Looks at a meeting as it would become.
pub(super) struct Soundness {
    folder: PathBuf,
    asked: Asked,
}

/// What is wrong with it.
pub(super) struct Unsound {
    network: Network,
    faults: Vec<Fault>,
    prefix: String,
}

impl Soundness {
    /// Gets ready to look at the folder of a console.
    pub(super) fn of(console: &Console, years: &BTreeSet<i32>) -> Result<Self> {
        Ok(Self {
            folder: console.work_folder()?,
            asked: console.asked(Years::These(years.clone()), Extent::Years),
        })
    }

    /// Finds what is wrong with the text of the minutes of a meeting after a change; none where nothing is.
    pub(super) fn faults(&self, change: &Change, id: &str) -> Result<Option<Unsound>> {
        let tree = Tree::open(&self.folder, &Revision::WorkTree)?.with(change.laid_over());
        let prefix = tree.prefix.clone();
        let network = load(&tree, &self.asked)?;
        let record = format!("meetings/{id}");
        let mut faults = rules::check(&network, &Selection::default()).faults;
        faults.retain(|fault| {
            let is_grave = fault.severity >= Severity::Warning;
            is_grave && OF_TEXT.contains(&fault.rule) && fault.place.record() == record
        });
        // They become final by the very change that is asked about, so nothing in them is an erratum yet.
        for fault in &mut faults {
            fault.with("erratum", None::<Argument>);
        }
        Ok((!faults.is_empty()).then_some(Unsound {
            network,
            faults,
            prefix,
        }))
    }
}

impl Unsound {
    /// Shows what is wrong.
    pub(super) fn draw(&self, console: &mut Console) -> Result<()> {
        let told = console.told(&self.faults, &self.network, &self.prefix);
        console.thoughts(&told, &self.network, &self.prefix)
    }
}
