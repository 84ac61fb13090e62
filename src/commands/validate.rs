//! `validate`: checks the records against the mandate.

use std::collections::BTreeSet;
use std::io::Write;

use anyhow::Result;
use chrono::Datelike;
use clap::{Args, ValueEnum};

use super::{Console, Outcome};
use crate::diagnostic::terminal::{Labels, Style, draw};
use crate::diagnostic::{Arguments as Filled, Diagnostic, Severity, json};
use crate::load::tree::Revision;
use crate::load::{Asked, Extent, Years, load};
use crate::network::Network;
use crate::rules::{self, RULES, Selection};
use crate::text::identity_number;

#[derive(Args)]
pub(super) struct Arguments {
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i32).range(1900..=2200))]
    year: Vec<i32>,
    #[arg(long, conflicts_with = "year")]
    all_years: bool,
    #[arg(long, value_name = "REV", conflicts_with = "staged")]
    at: Option<String>,
    #[arg(long)]
    staged: bool,
    #[arg(long)]
    strict: bool,
    #[arg(long, value_name = "RULE")]
    only: Vec<String>,
    #[arg(long, value_name = "RULE")]
    skip: Vec<String>,
    #[arg(long, value_name = "text|json", default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let selection = selection(arguments)?;
    let revision = revision(arguments);
    let tree = console.open(&revision)?;
    let network = load(&tree, &asked(arguments, console))?;
    let verdict = rules::check(&network, &selection);
    let told = told(&verdict.faults, &network, console);
    let waived: Vec<_> = verdict.waived.into_iter().map(|waived| waived.fault).collect();
    let waived = self::told(&waived, &network, console);
    let summary = summary(&told, waived.len(), &network, &selection);
    match arguments.format {
        Format::Json => {
            let shape = |diagnostics: &[Diagnostic]| {
                diagnostics
                    .iter()
                    .map(|diagnostic| json::Fault::of(diagnostic, &tree.prefix))
                    .collect()
            };
            let version = json::VERSION;
            let report = json::Report {
                version,
                faults: shape(&told),
                waived: shape(&waived),
                summary: summary.clone(),
            };
            console.json(&report)?;
        }
        Format::Text => {
            text(&told, &network, &tree.prefix, console)?;
            if console.verbose && !waived.is_empty() {
                writeln!(console.out, "{}\n", console.words.say("validate-waived-heading"))?;
                text(&waived, &network, &tree.prefix, console)?;
            }
            if !console.quiet {
                writeln!(console.out, "{}", last_line(&summary, console))?;
            }
        }
    }
    let faulty = summary.errors > 0 || (arguments.strict && summary.warnings > 0);
    Ok(if faulty { Outcome::Faulty } else { Outcome::Sound })
}

fn selection(arguments: &Arguments) -> Result<Selection> {
    for name in arguments.only.iter().chain(&arguments.skip) {
        if rules::find(name).is_none() {
            return Err(super::explain::unknown_rule(name).into());
        }
    }
    Ok(Selection {
        only: arguments.only.clone(),
        skip: arguments.skip.clone(),
    })
}

fn revision(arguments: &Arguments) -> Revision {
    match (&arguments.at, arguments.staged) {
        (Some(name), _) => Revision::Commit(name.clone()),
        (None, true) => Revision::Staged,
        (None, false) => Revision::WorkTree,
    }
}

/// Without `--year`: the year of the day, and everything holds together.
fn asked(arguments: &Arguments, console: &Console) -> Asked {
    let today = console.today;
    let (years, extent) = match (arguments.all_years, arguments.year.is_empty()) {
        (true, _) => (Years::All, Extent::Whole),
        (false, true) => (Years::These(BTreeSet::from([today.year()])), Extent::Whole),
        (false, false) => (
            Years::These(arguments.year.iter().copied().collect()),
            Extent::Years,
        ),
    };
    Asked { today, years, extent }
}

fn told(faults: &[crate::diagnostic::Fault], network: &Network, console: &Console) -> Vec<Diagnostic> {
    let tell = |fault| console.words.tell(fault, &network.sources);
    let mut told: Vec<Diagnostic> = faults.iter().map(tell).collect();
    told.sort_by(|one, other| {
        let key = |told: &Diagnostic| (told.spot.clone(), std::cmp::Reverse(told.severity), told.rule);
        key(one)
            .cmp(&key(other))
            .then_with(|| one.message.cmp(&other.message))
    });
    told
}

fn text(told: &[Diagnostic], network: &Network, prefix: &str, console: &mut Console) -> Result<()> {
    let words = console.words;
    let labels = Labels {
        error: words.say("severity-error"),
        warning: words.say("severity-warning"),
        info: words.say("severity-info"),
        passage: words.say("label-passage"),
        help: words.say("label-help"),
    };
    let style = Style {
        color: console.color,
        width: console.width,
        labels,
        prefix: prefix.to_owned(),
    };
    for diagnostic in told {
        let masked = |text: &str| identity_number::mask(text, words.today).into_owned();
        writeln!(
            console.out,
            "{}",
            draw(diagnostic, &style, &network.sources, &masked)
        )?;
    }
    Ok(())
}

fn summary(told: &[Diagnostic], waived: usize, network: &Network, selection: &Selection) -> json::Summary {
    let count = |severity| {
        told.iter()
            .filter(|diagnostic| diagnostic.severity == severity)
            .count()
    };
    json::Summary {
        years: network.years.iter().copied().collect(),
        today: network.today.to_string(),
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        infos: count(Severity::Info),
        waived,
        meetings: network.meetings_asked_for().count(),
        members: network.members.len(),
        rules: RULES.iter().filter(|rule| selection.includes(rule)).count(),
    }
}

fn last_line(summary: &json::Summary, console: &Console) -> String {
    let years: Vec<String> = summary.years.iter().map(i32::to_string).collect();
    let mut filled = Filled::new();
    filled.insert("years", years.join(", ").into());
    let counts = [
        ("errors", summary.errors),
        ("warnings", summary.warnings),
        ("infos", summary.infos),
        ("waived", summary.waived),
        ("meetings", summary.meetings),
        ("members", summary.members),
        ("rules", summary.rules),
    ];
    filled.extend(counts.map(|(name, count)| (name, count.into())));
    let clean = summary.errors + summary.warnings + summary.infos == 0;
    let parts = |ids: &[(&str, usize)]| -> Vec<String> {
        let some = ids.iter().filter(|(_, count)| *count > 0);
        some.map(|(id, _)| console.words.fill(id, &filled)).collect()
    };
    let found = [
        ("count-errors", summary.errors),
        ("count-warnings", summary.warnings),
        ("count-infos", summary.infos),
        ("count-waived", summary.waived),
    ];
    filled.insert("found", parts(&found).join(", ").into());
    console
        .words
        .fill(if clean { "validate-clean" } else { "validate-found" }, &filled)
}
