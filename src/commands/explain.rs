//! `explain`: why a rule exists, what it stands on, a wrong and a right example.

use std::io::Write;
use std::ops::RangeInclusive;

use anyhow::Result;
use clap::Args;
use include_dir::{Dir, include_dir};
use similar::{ChangeTag, TextDiff};

use super::{Console, Outcome};
use crate::diagnostic::{Arguments as Filled, Failure};
use crate::records::word;
use crate::rules::{self, About, RULES, Rule};
use crate::text::{composed, nearest};

/// The examples are the folders that the tests run: each rule broken, and kept.
static EXAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/rules");

#[derive(Args)]
pub(super) struct Arguments {
    #[arg(value_name = "RULE")]
    rule: Option<String>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    match &arguments.rule {
        None => list(console)?,
        Some(name) => one(rules::find(name).ok_or_else(|| unknown_rule(name))?, console)?,
    }
    Ok(Outcome::Sound)
}

/// The failure of a name that no rule has, with the nearest that one has.
pub(super) fn unknown_rule(name: &str) -> Failure {
    match nearest(name, RULES.iter().map(|rule| rule.name)) {
        Some(near) => Failure::new("unknown-rule-near")
            .with("rule", name)
            .with("near", near),
        None => Failure::new("unknown-rule").with("rule", name),
    }
}

fn list(console: &mut Console) -> Result<()> {
    let mut table = console.table(&["column-rule", "column-severity", "column-duty", "column-fault"]);
    for rule in RULES {
        let severity = console.words.say(&format!("severity-{}", rule.severity.id()));
        table.add_row([
            rule.name.to_owned(),
            severity,
            about(rule, console),
            title(rule, console),
        ]);
    }
    table.keep_first_whole();
    console.print(&table)
}

fn one(rule: &Rule, console: &mut Console) -> Result<()> {
    let words = console.words;
    let part = |name: &str| {
        words
            .find(&format!("{}.{name}", rule.name), &Filled::new())
            .unwrap_or_default()
    };
    let severity = words.say(&format!("severity-{}", rule.severity.id()));
    writeln!(console.out, "{} ({severity})", rule.name)?;
    writeln!(console.out, "{}\n", title(rule, console))?;
    let passage = format!("{}: {}", words.say("label-passage"), part("passage"));
    for text in [part("why"), passage] {
        console.paragraph("", &text)?;
        writeln!(console.out)?;
    }
    let (wrong, right) = examples(rule);
    for (heading, example) in [("explain-wrong", wrong), ("explain-right", right)] {
        if example.is_empty() {
            continue;
        }
        writeln!(console.out, "{}", words.say(heading))?;
        for (file, lines) in example {
            writeln!(console.out, "  {file}")?;
            for line in lines {
                writeln!(console.out, "    {line}")?;
            }
        }
        writeln!(console.out)?;
    }
    Ok(())
}

fn title(rule: &Rule, console: &Console) -> String {
    console.words.say(&format!("{}.title", rule.name))
}

/// The duty of a rule, or the first and the last of several: `D06–D12`; else what it is about in a word.
fn about(rule: &Rule, console: &Console) -> String {
    match rule.about.duties().map(RangeInclusive::into_inner) {
        Some((first, last)) if first == last => word(first),
        Some((first, last)) => format!("{}–{}", word(first), word(last)),
        None if rule.about == About::Privacy => console.words.say("about-privacy"),
        None => console.words.say("about-folder"),
    }
}

/// Files with the lines of each that matter.
type Example = Vec<(String, Vec<String>)>;

/// The lines in which the broken folder of a rule differs from the kept one, with a line around them.
fn examples(rule: &Rule) -> (Example, Example) {
    let base = files("_base");
    let over = |case: &str| {
        let mut all = base.clone();
        let overlay = files(&format!("{}/{case}", rule.name));
        for gone in overlay
            .iter()
            .filter(|(name, _)| name == REMOVED)
            .flat_map(|(_, list)| list.lines())
        {
            all.retain(|(name, _)| name != gone);
        }
        for (name, text) in overlay.into_iter().filter(|(name, _)| name != REMOVED) {
            all.retain(|(seen, _)| *seen != name);
            all.push((name, text));
        }
        all.sort();
        all
    };
    let (wrong, right) = (over("broken"), over("kept"));
    let mut names: Vec<&String> = wrong.iter().chain(&right).map(|(name, _)| name).collect();
    names.sort();
    names.dedup();
    let mut shown = (Example::new(), Example::new());
    for name in names {
        let text = |all: &[(String, String)]| {
            all.iter()
                .find(|(seen, _)| seen == name)
                .map(|(_, text)| text.clone())
                .unwrap_or_default()
        };
        let (old, new) = (text(&wrong), text(&right));
        if old == new {
            continue;
        }
        let diff = TextDiff::from_lines(&old, &new);
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for group in diff.grouped_ops(1) {
            for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
                let line = change.value().trim_end().to_owned();
                if change.tag() != ChangeTag::Insert {
                    before.push(line.clone());
                }
                if change.tag() != ChangeTag::Delete {
                    after.push(line);
                }
            }
        }
        shown.0.push((name.clone(), before));
        shown.1.push((name.clone(), after));
    }
    shown.0.retain(|(_, lines)| !lines.is_empty());
    shown.1.retain(|(_, lines)| !lines.is_empty());
    shown
}

/// A list of the files of the base that an overlay takes away.
const REMOVED: &str = "_removed";

fn files(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open: Vec<&Dir<'_>> = EXAMPLES.get_dir(folder).into_iter().collect();
    while let Some(dir) = open.pop() {
        open.extend(dir.dirs());
        for file in dir.files() {
            let name = file.path().to_string_lossy().replace('\\', "/");
            let name = name
                .strip_prefix(folder)
                .unwrap_or(&name)
                .trim_start_matches('/')
                .to_owned();
            found.push((
                name,
                composed(&String::from_utf8_lossy(file.contents())).into_owned(),
            ));
        }
    }
    found
}
