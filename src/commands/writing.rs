//! The one way of all writing commands: work a change out, judge what it leads to, write it, commit it.

use std::collections::BTreeSet;
use std::io::Write;

use anyhow::Result;
use clap::Args;
use similar::TextDiff;

use super::door::Door;
use super::since::{self, Parted};
use super::{Console, Outcome};
use crate::diagnostic::{Arguments as Filled, Diagnostic, Failure, Severity};
use crate::load::tree::{Revision, Tree};
use crate::load::{Asked, Extent, Years, load};
use crate::network::Network;
use crate::rules::{self, About, Selection};
use crate::text::{inert, wrapped};
use crate::words::Words;
use crate::write::{Change, Kept, Writer};

/// Of more faults than this only the first are shown.
const MOST_SHOWN: usize = 5;

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
    /// Personal data in what is written, whether or not it stood there before: the commit would keep it.
    personal: Vec<Diagnostic>,
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
        let asked = self.asked(Years::These(years.clone()), Extent::Years);
        self.change_of(writing, &asked, plan)
    }

    /// The same for what is asked of the folder.
    pub(super) fn change_of(
        &mut self,
        writing: &Writing,
        asked: &Asked,
        plan: impl FnOnce(&Network, Words) -> Result<Plan>,
    ) -> Result<Outcome> {
        let folder = self.work_folder()?;
        // A dry run changes nothing and so waits for nobody.
        let writer = match writing.dry_run {
            true => None,
            false => Some(Writer::open(&folder, !writing.no_commit, |process| {
                self.waits(process)
            })?),
        };
        let tree = || Tree::open(&folder, &Revision::WorkTree);
        let network = load(&tree()?, asked)?;
        let words = Words {
            language: network.settings.language,
            ..self.words
        };
        let mut plan = plan(&network, words)?;
        plan.change.made_from(&network);
        if plan.change.files.is_empty() {
            self.say_unchanged(&plan)?;
            return Ok(Outcome::Sound);
        }
        let judged = self.judge(&network, tree()?, &plan.change, asked)?;
        self.refuse(&judged, writing)?;
        match writer {
            None => self.show(&network, &plan.change),
            Some(writer) => {
                let kept = writer.write(&plan.change, &words.fill(plan.story, &plan.filled))?;
                match kept {
                    Kept::Unchanged => self.say_unchanged(&plan),
                    kept => self.tell(&plan, kept, &judged),
                }
            }
        }?;
        Ok(Outcome::Sound)
    }

    /// Says that another command is waited for, so that nobody takes this one for stuck.
    pub(super) fn waits(&self, process: Option<u32>) {
        if self.quiet {
            return;
        }
        let filled = Filled::from([("process", process.map(|process| process.to_string()).into())]);
        let said = wrapped(
            &self.words.fill("waits", &filled),
            textwrap::Options::new(self.width),
        );
        // When nobody reads it, it waits all the same.
        let _ = writeln!(Door::new(std::io::stderr(), self.words.births_until), "{said}");
    }

    fn judge(&self, before: &Network, tree: Tree, change: &Change, asked: &Asked) -> Result<Judged> {
        let all = Selection::default();
        let tree = tree.with(change.laid_over());
        let now = load(&tree, asked)?;
        let known = self.told(&rules::check(before, &all).faults, before, &tree.prefix);
        let told = self.told(&rules::check(&now, &all).faults, &now, &tree.prefix);
        let is_written = |told: &&Diagnostic| change.files.contains_key(&told.spot.file);
        let personal = told
            .iter()
            .filter(|told| is_personal(told) && told.severity == Severity::Error)
            .filter(is_written)
            .cloned()
            .collect();
        let Parted { mut new, .. } = since::part_marked(
            told,
            &known,
            |told| rewritten(told, &now, change),
            |told| rewritten(told, before, change),
        );
        // A warning that moved from one record to another, as an open action does, is no news.
        new.retain(|told| {
            let is_same = |known: &Diagnostic| (known.rule, &known.message) == (told.rule, &told.message);
            told.severity == Severity::Error || !known.iter().any(is_same)
        });
        Ok(Judged {
            now,
            new,
            personal,
            prefix: tree.prefix,
        })
    }

    /// Refuses what would break something: personal data always, the rest unless it is forced.
    fn refuse(&mut self, judged: &Judged, writing: &Writing) -> Result<()> {
        let errors = judged.new.iter().filter(|told| told.severity == Severity::Error);
        let (mut personal, others): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
            errors.partition(|told| is_personal(told));
        let is_new = |told: &&Diagnostic| {
            personal
                .iter()
                .all(|new| (new.rule, &new.spot) != (told.rule, &told.spot))
        };
        let known: Vec<&Diagnostic> = judged.personal.iter().filter(is_new).collect();
        personal.extend(known);
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

    /// Shows what to think of, the gravest and first of it: who wrote something is not to be drowned in the rest.
    pub(super) fn thoughts(&mut self, told: &[Diagnostic], network: &Network, prefix: &str) -> Result<()> {
        let mut gravest: Vec<Diagnostic> = told.to_vec();
        gravest.sort_by_key(|told| std::cmp::Reverse(told.severity));
        let rest = gravest.split_off(gravest.len().min(MOST_SHOWN));
        self.excerpts(&gravest, network, prefix)?;
        match rest.len() {
            0 => Ok(()),
            count => {
                let more = self
                    .words
                    .fill("more-to-think-of", &[("count", count.into())].into());
                self.paragraph("", &more)
            }
        }
    }

    /// Says that all is as it was asked for.
    fn say_unchanged(&mut self, plan: &Plan) -> Result<()> {
        let unchanged = self
            .words
            .find(&format!("{}.unchanged", plan.story), &plan.filled);
        match self.quiet {
            true => Ok(()),
            false => self.paragraph(
                "",
                &unchanged.unwrap_or_else(|| self.words.say("nothing-to-change")),
            ),
        }
    }

    /// Says what was done, where it is kept, what to think of, and what comes next.
    fn tell(&mut self, plan: &Plan, kept: Kept, judged: &Judged) -> Result<()> {
        let filled = plan.filled.clone().into_iter();
        let filled: Filled = filled
            .map(|(name, argument)| (name, argument.below(&judged.prefix)))
            .collect();
        if !self.quiet {
            let done = format!("{}.done", plan.story);
            self.paragraph("", &self.words.find(&done, &filled).unwrap_or_default())?;
            for file in plan.change.files.keys() {
                writeln!(self.out, "  {}", inert(file))?;
            }
            match kept {
                Kept::Committed | Kept::Unchanged => {}
                Kept::Uncommitted => self.paragraph("", &self.words.say("kept-uncommitted"))?,
                Kept::Folder => self.paragraph("", &self.words.say("kept-folder"))?,
            }
        }
        self.thoughts(&judged.new, &judged.now, &judged.prefix)?;
        let next = self.words.find(&format!("{}.next", plan.story), &filled);
        match next {
            Some(next) if !self.quiet => self.paragraph("", &next),
            _ => Ok(()),
        }
    }
}

/// What an error marks in a file that a change writes: an error that says something else of something else is another
/// one, as when a meeting moves from one holiday to the next.
fn rewritten<'n>(told: &Diagnostic, network: &'n Network, change: &Change) -> &'n str {
    let is_written = told.severity == Severity::Error && change.files.contains_key(&told.spot.file);
    let marked = network.text(&told.spot.file).get(told.spot.start..told.spot.end);
    marked.filter(|_| is_written).unwrap_or_default()
}

fn is_personal(told: &Diagnostic) -> bool {
    rules::find(told.rule).is_some_and(|rule| matches!(rule.about, About::Privacy))
}
