//! The one way of all writing commands: work a change out, judge what it leads to, write it, commit it.

use std::collections::BTreeSet;
use std::io::Write;

use anyhow::Result;
use clap::Args;
use similar::TextDiff;

use super::since::{self, Parted};
use super::{Console, Outcome};
use crate::diagnostic::{Arguments as Filled, Diagnostic, Failure, Severity};
use crate::load::tree::{Revision, Tree};
use crate::load::{Asked, Extent, Years, load};
use crate::network::Network;
use crate::rules::{self, About, Selection};
use crate::text::inert;
use crate::words::Words;
use crate::write::{Change, Kept, Writer};

/// The options of a writing command.
#[derive(Args)]
pub(super) struct Writing {
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    no_commit: bool,
    #[arg(long)]
    force: bool,
}

impl Writing {
    /// Tells whether the change is to be made whatever it breaks.
    pub(super) fn is_forced(&self) -> bool {
        self.force
    }

    /// Tells whether the change is only to be shown.
    pub(super) fn is_dry_run(&self) -> bool {
        self.dry_run
    }
}

/// What a command has worked out.
pub(super) struct Plan {
    /// What becomes of the files.
    pub(super) change: Change,
    /// What happened, as an entry of the catalogue: the message of the commit, with `.done` for whoever asked for
    /// it and, where something usually follows, `.next`.
    pub(super) story: &'static str,
    /// What the story and the next step are filled in with.
    pub(super) filled: Filled,
}

/// A network as it is, and what its folder becomes.
struct Judged {
    now: Network,
    /// What the change breaks.
    new: Vec<Diagnostic>,
    prefix: String,
}

impl Console {
    /// Carries a change out that concerns some years, on the folder as it is once nobody else changes it.
    ///
    /// The plan gets the words of the network's own language: what stands in records and in the history is the
    /// network's, whoever asked.
    pub(super) fn change(
        &mut self,
        writing: &Writing,
        years: &BTreeSet<i32>,
        plan: impl FnOnce(&Network, Words) -> Result<Plan>,
    ) -> Result<Outcome> {
        let folder = self.work_folder()?;
        // A dry run changes nothing and so waits for nobody.
        let writer = match writing.dry_run {
            true => None,
            false => Some(Writer::open(&folder, !writing.no_commit)?),
        };
        let asked = self.asked(Years::These(years.clone()), Extent::Years);
        let tree = || Tree::open(&folder, &Revision::WorkTree);
        let network = load(&tree()?, &asked)?;
        let words = Words {
            language: network.settings.language,
            ..self.words
        };
        let plan = plan(&network, words)?;
        let judged = self.judge(&network, tree()?.with(plan.change.laid_over()), &asked)?;
        self.refuse(&judged, writing)?;
        match writer {
            None => self.show(&network, &plan.change),
            Some(writer) => {
                let kept = writer.write(&plan.change, &words.fill(plan.story, &plan.filled))?;
                self.tell(&plan, kept, &judged)
            }
        }?;
        Ok(Outcome::Sound)
    }

    fn judge(&self, before: &Network, tree: Tree, asked: &Asked) -> Result<Judged> {
        let all = Selection::default();
        let now = load(&tree, asked)?;
        let known = self.told(&rules::check(before, &all).faults, before, &tree.prefix);
        let told = self.told(&rules::check(&now, &all).faults, &now, &tree.prefix);
        let Parted { new, .. } = since::part(told, &known);
        Ok(Judged {
            now,
            new,
            prefix: tree.prefix,
        })
    }

    /// Refuses what would break something: personal data always, the rest unless it is forced.
    fn refuse(&mut self, judged: &Judged, writing: &Writing) -> Result<()> {
        let is_personal = |told: &&Diagnostic| {
            rules::find(told.rule).is_some_and(|rule| matches!(rule.about, About::Privacy))
        };
        let errors = judged.new.iter().filter(|told| told.severity == Severity::Error);
        let (personal, others): (Vec<&Diagnostic>, Vec<&Diagnostic>) = errors.partition(is_personal);
        let (failure, refused) = match (personal.is_empty(), others.is_empty()) {
            (false, _) => ("change-holds-personal-data", personal),
            (true, false) if !writing.force => ("change-breaks", others),
            _ => return Ok(()),
        };
        let refused: Vec<Diagnostic> = refused.into_iter().cloned().collect();
        self.excerpts(&refused, &judged.now, &judged.prefix)?;
        self.out.flush()?;
        Err(Failure::new(failure).with("count", refused.len()).into())
    }

    /// Shows what would be written.
    fn show(&mut self, network: &Network, change: &Change) -> Result<()> {
        for (file, text) in &change.files {
            let before = network.text(file);
            let after = text.as_deref().unwrap_or_default();
            let name = |side: &str, is_there: bool| match is_there {
                true => format!("{side}/{file}"),
                false => "/dev/null".to_owned(),
            };
            let difference = TextDiff::from_lines(before, after);
            let (old, new) = (name("a", network.files.contains(file)), name("b", text.is_some()));
            write!(self.out, "{}", difference.unified_diff().header(&old, &new))?;
        }
        Ok(())
    }

    /// Says what was done, where it is kept, what to think of, and what comes next.
    fn tell(&mut self, plan: &Plan, kept: Kept, judged: &Judged) -> Result<()> {
        if !self.quiet {
            let done = format!("{}.done", plan.story);
            self.paragraph("", &self.words.find(&done, &plan.filled).unwrap_or_default())?;
            for file in plan.change.files.keys() {
                writeln!(self.out, "  {}", inert(file))?;
            }
            match kept {
                Kept::Committed => {}
                Kept::Uncommitted => self.paragraph("", &self.words.say("kept-uncommitted"))?,
                Kept::Folder => self.paragraph("", &self.words.say("kept-folder"))?,
            }
        }
        self.excerpts(&judged.new, &judged.now, &judged.prefix)?;
        let next = self.words.find(&format!("{}.next", plan.story), &plan.filled);
        match next {
            Some(next) if !self.quiet => self.paragraph("", &next),
            _ => Ok(()),
        }
    }
}
