//! Whether minutes are ready for a stage: what is mended before costs nothing, and an erratum afterwards.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::Result;

use super::super::Console;
use crate::diagnostic::{Argument, Diagnostic, Failure, Fault, Severity};
use crate::load::tree::{Revision, Tree};
use crate::load::{Asked, Extent, Years, load};
use crate::network::Network;
use crate::records::meeting::Stage;
use crate::records::word;
use crate::rules::{self, About, Selection};
use crate::write::Change;

/// The rule about lines that are read as nothing: what stands in them is in no list, at whatever stage.
const OF_LINES: &str = "unmarked-line";

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
    stage: Stage,
}

impl Soundness {
    /// Gets ready to look at the folder of a console.
    pub(super) fn of(console: &Console, years: &BTreeSet<i32>) -> Result<Self> {
        Ok(Self {
            folder: console.work_folder()?,
            asked: console.asked(Years::These(years.clone()), Extent::Years),
        })
    }

    /// Finds what stands in the way of taking the minutes of a meeting to a stage by a change; none where nothing
    /// does.
    pub(super) fn faults(&self, change: &Change, id: &str, stage: Stage) -> Result<Option<Unsound>> {
        let tree = Tree::open(&self.folder, &Revision::WorkTree)?.with(change.laid_over());
        let prefix = tree.prefix.clone();
        let network = load(&tree, &self.asked)?;
        let record = format!("meetings/{id}");
        let mut faults = rules::check(&network, &Selection::default()).faults;
        faults.retain(|fault| fault.place.record() == record && hinders(fault, stage));
        // They become final by the very change that is asked about, so nothing in them is an erratum yet.
        for fault in &mut faults {
            fault.with("erratum", None::<Argument>);
        }
        Ok((!faults.is_empty()).then_some(Unsound {
            network,
            faults,
            prefix,
            stage,
        }))
    }
}

/// Tells whether a fault of a meeting stands in the way of a stage: what is lost always does, an error in the minutes
/// does before others are said to have read them, and a doubt before they are sealed.
fn hinders(fault: &Fault, stage: Stage) -> bool {
    let is_error = fault.severity == Severity::Error && fault.place.file.ends_with(".md");
    let is_doubt = fault.severity >= Severity::Warning && OF_TEXT.contains(&fault.rule);
    match stage {
        _ if fault.rule == OF_LINES => fault.severity >= Severity::Warning,
        Stage::Draft => false,
        Stage::Reviewed => is_error,
        Stage::Final => is_error || is_doubt,
    }
}

impl Unsound {
    /// Says that the minutes are not ready; personal data stays out of them whoever forces it.
    pub(super) fn failure(&self) -> Failure {
        let is_personal = |fault: &Fault| {
            let rule = rules::find(fault.rule);
            fault.severity == Severity::Error && rule.is_some_and(|rule| matches!(rule.about, About::Privacy))
        };
        match self.faults.iter().any(is_personal) {
            true => Failure::new("change-holds-personal-data"),
            false => Failure::new("minutes-not-ready").with("stage", word(self.stage)),
        }
    }

    /// Shows what is wrong: every error, and of the rest what there is room for.
    pub(super) fn draw(&self, console: &mut Console) -> Result<()> {
        let told = console.told(&self.faults, &self.network, &self.prefix);
        let is_error = |told: &Diagnostic| told.severity == Severity::Error;
        let (errors, others): (Vec<Diagnostic>, Vec<Diagnostic>) = told.into_iter().partition(is_error);
        console.excerpts(&errors, &self.network, &self.prefix)?;
        console.thoughts(&others, &self.network, &self.prefix)
    }
}
