//! `validate`: checks the records against the mandate.

use anyhow::Result;
use clap::Args;
use clap::builder::NonEmptyStringValueParser;

use super::choice::ChosenYears;
use super::reading::asked_by;
use super::{Console, Outcome};
use crate::diagnostic::{Diagnostic, Fault, Severity, json};
use crate::load::tree::Revision;
use crate::load::{Asked, Extent, Years, load};
use crate::network::Network;
use crate::rules::{self, RULES, Rule, Selection};

mod draw;
mod last_year;

use super::since::{self, Parted};
use draw::{Findings, Format};

#[derive(Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    years: ChosenYears,
    #[arg(long, conflicts_with = "year")]
    all_years: bool,
    #[arg(long, value_name = "REV", conflicts_with = "staged", value_parser = NonEmptyStringValueParser::new())]
    at: Option<String>,
    #[arg(long)]
    staged: bool,
    #[arg(long, value_name = "REV", value_parser = NonEmptyStringValueParser::new())]
    since: Option<String>,
    #[arg(long)]
    strict: bool,
    #[arg(long, value_name = "RULE")]
    only: Vec<String>,
    #[arg(long, value_name = "RULE")]
    skip: Vec<String>,
    #[arg(long, value_name = "text|json|sarif|github|junit", default_value = "text")]
    format: Format,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let selection = selection(arguments)?;
    let option = if arguments.staged { "--staged" } else { "--at" };
    let tree = console
        .open(&revision(arguments))
        .map_err(|error| asked_by(option, error))?;
    let network = load(&tree, &asked(arguments, console))?;
    let verdict = rules::check(&network, &selection);
    let waived: Vec<Fault> = verdict.waived.into_iter().map(|waived| waived.fault).collect();
    let now = console.told(&verdict.faults, &network, &tree.prefix);
    let (told, known) = match &arguments.since {
        Some(revision) => {
            let before = before(revision, arguments, &selection, console)
                .map_err(|error| asked_by("--since", error))?;
            let Parted { new, known } = since::part(now, &before);
            (new, Some(known))
        }
        None => (now, None),
    };
    let rules: Vec<&Rule> = RULES.iter().filter(|rule| selection.includes(rule)).collect();
    let waived = console.told(&waived, &network, &tree.prefix);
    let summary = summary(&told, waived.len(), rules.len(), &network);
    let faulty = summary.error_count > 0 || (arguments.strict && summary.warning_count > 0);
    let last_year = match is_plain(arguments) {
        true => last_year::left(&tree, &told, &selection, console)?,
        false => None,
    };
    let found = Findings {
        told,
        last_year,
        known,
        waived,
        summary,
        rules,
        strict: arguments.strict,
        network: &network,
        prefix: &tree.prefix,
    };
    draw::draw(&found, arguments.format, console)?;
    // The process ends here, and taking a large network apart piece by piece would only take time.
    std::mem::forget(network);
    Ok(if faulty { Outcome::Faulty } else { Outcome::Sound })
}

/// The faults of an earlier state, as of the same day: what time broke since then is not the change's fault.
fn before(
    revision: &str,
    arguments: &Arguments,
    selection: &Selection,
    console: &Console,
) -> Result<Vec<Diagnostic>> {
    let tree = console.open(&Revision::Commit(revision.to_owned()))?;
    // A folder that the earlier state does not hold yet had no faults.
    if tree.is_empty()? {
        return Ok(Vec::new());
    }
    let network = load(&tree, &asked(arguments, console))?;
    let verdict = rules::check(&network, selection);
    Ok(console.told(&verdict.faults, &network, &tree.prefix))
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

/// Tells whether somebody asks how it stands, and leaves the year to the tool.
fn is_plain(arguments: &Arguments) -> bool {
    let is_of_today = arguments.years.named().is_empty() && !arguments.all_years && arguments.since.is_none();
    is_of_today && revision(arguments) == Revision::WorkTree && arguments.format == Format::Text
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
    let years = match arguments.all_years {
        true => Years::All,
        false => arguments.years.or_that_of(console.today),
    };
    let extent = match arguments.years.named().is_empty() {
        true => Extent::Whole,
        false => Extent::Years,
    };
    console.asked(years, extent)
}

fn summary(told: &[Diagnostic], waived: usize, rules: usize, network: &Network) -> json::Summary {
    let count = |severity| {
        let of = |diagnostic: &&Diagnostic| diagnostic.severity == severity;
        told.iter().filter(of).count()
    };
    json::Summary {
        day: network.today.to_string(),
        judged_years: network.years.iter().copied().collect(),
        error_count: count(Severity::Error),
        warning_count: count(Severity::Warning),
        info_count: count(Severity::Info),
        waived_count: waived,
        meeting_count: network.meetings_asked_for().count(),
        member_count: network.members.len(),
        rule_count: rules,
    }
}
