//! `explain`: why a rule exists, what it stands on, a wrong and a right example; or a statement of the mandate.

use std::io::Write;
use std::ops::RangeInclusive;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::diagnostic::{Arguments as Filled, Failure};
use crate::records::word;
use crate::rules::{self, About, RULES, Rule};
use crate::text::nearest;

mod duty;
mod example;

#[derive(Args)]
pub(super) struct Arguments {
    #[arg(value_name = "RULE")]
    rule: Option<String>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    match &arguments.rule {
        None => list(console)?,
        Some(name) => match (rules::find(&name.to_lowercase()), duty::find(name)) {
            (Some(rule), _) => one(rule, console)?,
            (None, Some(duty)) => duty::draw(duty, console)?,
            (None, None) => return Err(unknown_rule(name).into()),
        },
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
    for rule in RULES {
        let severity = console.words.say(&format!("severity-{}", rule.severity.id()));
        writeln!(
            console.out,
            "{} ({severity}, {})",
            rule.name,
            about(rule, console)
        )?;
        console.paragraph("    ", &title(rule, console))?;
    }
    Ok(())
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
    console.paragraph("", &title(rule, console))?;
    writeln!(console.out)?;
    let passage = format!("{}: {}", words.say("label-passage"), part("passage"));
    for text in [part("why"), passage] {
        console.paragraph("", &text)?;
        writeln!(console.out)?;
    }
    writeln!(console.out, "{}", words.say("explain-wrong"))?;
    for line in example::wrong(rule, words.language, &words.say("label-passage")) {
        writeln!(console.out, "{line}")?;
    }
    writeln!(console.out, "\n{}", words.say("explain-right"))?;
    for (file, lines) in example::right(rule) {
        writeln!(console.out, "  {file}")?;
        for line in lines {
            let indent = if line.is_empty() { "" } else { "    " };
            writeln!(console.out, "{indent}{line}")?;
        }
    }
    writeln!(console.out)?;
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
