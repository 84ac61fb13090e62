//! Draws what `validate` found in each of its formats.

use std::collections::BTreeSet;
use std::io::Write;

use anyhow::Result;
use chrono::Datelike;
use clap::ValueEnum;

use super::super::Console;
use crate::diagnostic::sarif::RuleFacts;
use crate::diagnostic::{Arguments as Filled, Diagnostic, github, json, junit, sarif};
use crate::network::Network;
use crate::records::Kind;
use crate::rules::Rule;
use crate::text::{revealed, wrapped};

/// How the result is drawn.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Text,
    Json,
    Sarif,
    Github,
    Junit,
}

/// What was found.
pub(super) struct Findings<'n> {
    /// The faults that count.
    pub(super) told: Vec<Diagnostic>,
    /// With `--since`, the faults that were there before the change.
    pub(super) known: Option<Vec<Diagnostic>>,
    /// The year that has just ended and how much of it is left to do, where that is worth a word.
    pub(super) last_year: Option<(i32, usize)>,
    /// The faults that a waiver silences.
    pub(super) waived: Vec<Diagnostic>,
    /// The counts.
    pub(super) summary: json::Summary,
    /// The rules that were looked at.
    pub(super) rules: Vec<&'static Rule>,
    /// Whether warnings count as errors.
    pub(super) strict: bool,
    /// The network.
    pub(super) network: &'n Network,
    /// The way from the top of the repository to the folder.
    pub(super) prefix: &'n str,
}

pub(super) fn draw(found: &Findings<'_>, format: Format, console: &mut Console) -> Result<()> {
    let words = console.words;
    // A name may hold what a terminal obeys, or an identity number that other signs beside it would hide.
    let path = |file: &str| words.masked(&revealed(&format!("{}{file}", found.prefix)));
    match format {
        Format::Text => text(found, console),
        Format::Json => console.json(&report(found)),
        Format::Sarif => {
            let facts: Vec<RuleFacts> = found.rules.iter().map(|rule| facts(rule, console)).collect();
            console.json(&sarif::log(&found.told, &found.waived, &facts, found.prefix))
        }
        Format::Github => {
            for diagnostic in &found.told {
                writeln!(console.out, "{}", github::draw(diagnostic, &path))?;
            }
            last_line(found, console)
        }
        Format::Junit => {
            let rules: Vec<&str> = found.rules.iter().map(|rule| rule.name).collect();
            let report = junit::draw(&found.told, &rules, found.strict, &path)?;
            writeln!(console.out, "{}", report.trim_end())?;
            Ok(())
        }
    }
}

fn text(found: &Findings<'_>, console: &mut Console) -> Result<()> {
    console.excerpts(&found.told, found.network, found.prefix)?;
    let known = found.known.as_deref().unwrap_or_default();
    let apart = [
        ("validate-known-heading", known),
        ("validate-waived-heading", &found.waived),
    ];
    for (heading, diagnostics) in apart {
        if console.verbose && !diagnostics.is_empty() {
            writeln!(console.out, "{}\n", console.words.say(heading))?;
            console.excerpts(diagnostics, found.network, found.prefix)?;
        }
    }
    last_line(found, console)
}

fn report(found: &Findings<'_>) -> json::Report {
    let shape = |diagnostics: &[Diagnostic]| {
        let shapes = diagnostics
            .iter()
            .map(|diagnostic| json::Fault::of(diagnostic, found.prefix));
        shapes.collect()
    };
    json::Report {
        version: json::VERSION,
        faults: shape(&found.told),
        known: found.known.as_deref().map(shape),
        waived: shape(&found.waived),
        summary: found.summary.clone(),
    }
}

fn facts(rule: &Rule, console: &Console) -> RuleFacts {
    let part = |name: &str| console.words.say(&format!("{}.{name}", rule.name));
    RuleFacts {
        name: rule.name,
        severity: rule.severity,
        title: part("title"),
        why: part("why"),
        passage: part("passage"),
    }
}

fn last_line(found: &Findings<'_>, console: &mut Console) -> Result<()> {
    if console.quiet {
        return Ok(());
    }
    let summary = &found.summary;
    let years: Vec<String> = summary.judged_years.iter().map(i32::to_string).collect();
    let mut filled = Filled::new();
    filled.insert("years", years.join(", ").into());
    let counts = [
        ("errors", summary.error_count),
        ("warnings", summary.warning_count),
        ("infos", summary.info_count),
        ("known", found.known.as_ref().map_or(0, Vec::len)),
        ("waived", summary.waived_count),
        ("meetings", summary.meeting_count),
        ("members", summary.member_count),
        ("rules", summary.rule_count),
    ];
    filled.extend(counts.map(|(name, count)| (name, count.into())));
    let parts = ["errors", "warnings", "infos", "known", "waived"]
        .into_iter()
        .filter_map(|part| {
            let count = counts.iter().find(|(name, _)| *name == part)?.1;
            (count > 0).then(|| console.words.fill(&format!("count-{part}"), &filled))
        });
    let parts: Vec<String> = parts.collect();
    filled.insert("found", parts.join(", ").into());
    let clean = summary.error_count + summary.warning_count + summary.info_count == 0;
    let entry = match (clean, &found.known) {
        (false, _) => "validate-found",
        (true, Some(known)) if !known.is_empty() => "validate-nothing-new",
        (true, _) => "validate-clean",
    };
    let Unjudged { empty, unasked } = Unjudged::of(found.network);
    let all_empty = empty.len() == found.network.years.len();
    let mut entries = Vec::new();
    if !clean || !all_empty || empty.is_empty() {
        entries.push(entry);
    }
    for (years, name, entry) in [
        (empty, "empty", "validate-empty-years"),
        (unasked, "unasked", "validate-unasked-years"),
    ] {
        if !years.is_empty() {
            filled.insert(name, years.join(", ").into());
            entries.push(entry);
        }
    }
    if let Some((year, count)) = found.last_year {
        filled.insert("last", year.to_string().into());
        filled.insert("left", count.into());
        entries.push("validate-last-year");
    }
    for entry in entries {
        let line = console.words.fill(entry, &filled);
        let line = wrapped(&line, textwrap::Options::new(console.width));
        writeln!(console.out, "{line}")?;
    }
    Ok(())
}

/// The years of which there is little or nothing to judge.
struct Unjudged {
    /// Those with neither meetings nor a mandate.
    empty: Vec<String>,
    /// Those with meetings, of which no mandate asks anything.
    unasked: Vec<String>,
}

impl Unjudged {
    fn of(network: &Network) -> Self {
        let (mut empty, mut unasked) = (Vec::new(), Vec::new());
        if !network.lacks_some(Kind::Mandate) && !network.lacks_some(Kind::Meeting) {
            let met: BTreeSet<i32> = network
                .meetings
                .iter()
                .map(|meeting| meeting.date.year())
                .collect();
            for year in network
                .years
                .iter()
                .filter(|year| network.mandate_days(**year) == 0)
            {
                let years = if met.contains(year) {
                    &mut unasked
                } else {
                    &mut empty
                };
                years.push(year.to_string());
            }
        }
        Self { empty, unasked }
    }
}
