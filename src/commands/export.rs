//! `export`: makes the pages and files that members, directors, the public and the association see.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;
use clap::builder::PossibleValuesParser;

use super::choice::one_of;
use super::{Console, Outcome};
use crate::diagnostic::{Argument, Arguments as Filled, Failure, Severity};
use crate::exports::{Artifact, Edition, FORMATS, Format, LeftOut, Preparation};
use crate::history;
use crate::load::tree::Revision;
use crate::load::{Extent, Years, load};
use crate::network::Network;
use crate::rules::{self, About, RULES, Selection};
use crate::views::audience::Audience;
use crate::views::duties::{Duties, told};
use crate::write::{Difference, Output};

mod progress;

use progress::Progress;

/// The folder beside the network's that is exported to unless another is named.
const USUAL_FOLDER: &str = "export";
/// More differences say no more.
const MOST_TOLD: usize = 20;

#[derive(Args)]
pub(super) struct Arguments {
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT", value_delimiter = ',', value_parser = PossibleValuesParser::new(FORMATS.iter().map(|format| format.name)))]
    only: Vec<String>,
    #[arg(long, value_name = "public|internal", default_value = "public", value_parser = one_of::<Audience>())]
    audience: Audience,
    #[arg(long)]
    check: bool,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let folder = console.work_folder()?;
    let out = out(arguments.out.as_deref(), &folder)?;
    let tree = console.open(&Revision::WorkTree)?;
    let network = load(&tree, &console.asked(Years::All, Extent::Whole))?;
    let left_out = left_out(&network);
    let unread = console.tell_unread(&network)?;
    let edition = prepare(network, &left_out, arguments, &folder, console)?;
    let artifacts = artifacts(&arguments.formats(), &edition)?;
    let differing = match arguments.check {
        true => compare(&out, &artifacts, console)?,
        false => write(&out, &artifacts, console)?,
    };
    tell_left_out(&left_out, console)?;
    match unread == Outcome::Sound && differing == Outcome::Sound && left_out.is_empty() {
        true => Ok(Outcome::Sound),
        false => Ok(Outcome::Faulty),
    }
}

impl Arguments {
    /// The formats that are asked for.
    fn formats(&self) -> Vec<&'static Format> {
        let is_asked =
            |format: &&Format| self.only.is_empty() || self.only.iter().any(|name| name == format.name);
        FORMATS.iter().filter(is_asked).collect()
    }
}

/// The folder that is exported to: never one inside the network's own, where everything is a record.
fn out(named: Option<&Path>, folder: &Path) -> Result<PathBuf> {
    let folder = folder
        .canonicalize()
        .with_context(|| failure("folder-not-opened", folder))?;
    let usual = || folder.parent().unwrap_or(&folder).join(USUAL_FOLDER);
    let out = match named {
        Some(named) => std::path::absolute(named).with_context(|| failure("folder-not-opened", named))?,
        None => usual(),
    };
    // A folder that is not there yet lies where the nearest one above it lies.
    let there = out.ancestors().find_map(|above| above.canonicalize().ok());
    match there.is_some_and(|there| there.starts_with(&folder)) || folder.starts_with(&out) {
        true => Err(failure("export-into-records", &out)
            .with("usual", usual().display().to_string())
            .into()),
        false => Ok(out),
    }
}

/// The files that hold personal data which the law lets no page show.
fn left_out(network: &Network) -> Vec<LeftOut> {
    let privacy = RULES.iter().filter(|rule| rule.about == About::Privacy);
    let selection = Selection {
        only: privacy.map(|rule| rule.name.to_owned()).collect(),
        ..Selection::default()
    };
    let faults = rules::check(network, &selection).faults.into_iter();
    let mut left_out: Vec<LeftOut> = faults
        .filter(|fault| fault.severity == Severity::Error)
        .map(|fault| LeftOut {
            file: fault.place.file,
            rule: fault.rule,
        })
        .collect();
    left_out.sort();
    left_out.dedup();
    left_out
}

fn prepare(
    network: Network,
    left_out: &[LeftOut],
    arguments: &Arguments,
    folder: &Path,
    console: &Console,
) -> Result<Edition> {
    let duties = Duties::of(&network, arguments.audience, |rule| {
        rules::find(rule)?.about.duties()
    });
    let changes = history::last_changes(folder, None, &network.files);
    let duties = told::report(&duties, console.words, &network.sources, &changes);
    Edition::prepare(Preparation {
        network,
        audience: arguments.audience,
        words: console.words,
        duties,
        folder: folder.to_owned(),
        formats: arguments.formats().iter().map(|format| format.name).collect(),
        changes,
        left_out: left_out.to_vec(),
    })
}

fn artifacts<'e>(formats: &[&Format], edition: &'e Edition) -> Result<Vec<Artifact<'e>>> {
    let mut artifacts = Vec::new();
    for format in formats {
        artifacts.extend((format.artifacts)(edition)?);
    }
    Ok(artifacts)
}

fn write(out: &Path, artifacts: &[Artifact<'_>], console: &mut Console) -> Result<Outcome> {
    let output = Output::open(out)?;
    let progress = Progress::of(artifacts.len(), console);
    let tally = output.write("", artifacts, || progress.step())?;
    progress.end();
    if !console.quiet {
        let filled = Filled::from([
            ("path", out.display().to_string().into()),
            ("written", tally.written.into()),
            ("left", tally.left.into()),
            ("removed", tally.removed.into()),
        ]);
        writeln!(console.out, "{}", console.words.fill("exported", &filled))?;
    }
    Ok(Outcome::Sound)
}

fn compare(out: &Path, artifacts: &[Artifact<'_>], console: &mut Console) -> Result<Outcome> {
    let progress = Progress::of(artifacts.len(), console);
    let differences = Output::look_at(out)?.compare(artifacts, || progress.step())?;
    progress.end();
    for difference in differences.iter().take(MOST_TOLD) {
        let (id, path) = match difference {
            Difference::Missing(path) => ("export-missing", path),
            Difference::Changed(path) => ("export-changed", path),
            Difference::Surplus(path) => ("export-surplus", path),
        };
        let filled = Filled::from([("path", path.into())]);
        writeln!(console.out, "{}", console.words.fill(id, &filled))?;
    }
    let filled = Filled::from([
        ("path", out.display().to_string().into()),
        ("count", differences.len().into()),
    ]);
    let id = match differences.is_empty() {
        true => "export-current",
        false => "export-not-current",
    };
    if !(console.quiet && differences.is_empty()) {
        writeln!(console.out, "{}", console.words.fill(id, &filled))?;
    }
    match differences.is_empty() {
        true => Ok(Outcome::Sound),
        false => Ok(Outcome::Faulty),
    }
}

fn tell_left_out(left_out: &[LeftOut], console: &mut Console) -> Result<()> {
    for LeftOut { file, rule } in left_out {
        let filled = Filled::from([("file", Argument::file(&**file)), ("rule", (*rule).into())]);
        writeln!(console.out, "{}", console.words.fill("export-left-out", &filled))?;
    }
    Ok(())
}

fn failure(id: &'static str, path: &Path) -> Failure {
    Failure::new(id).with("path", path.display().to_string())
}
