//! A statement of the mandate: whose it is, what it stands on, and the rules that watch it.

use std::io::Write;

use anyhow::Result;

use super::super::Console;
use super::title;
use crate::diagnostic::Arguments as Filled;
use crate::records::duty::Duty;
use crate::records::word;
use crate::rules::RULES;
use crate::views::duties::Whose;

/// Finds a duty by its number: `D27`, `d27`.
pub(super) fn find(name: &str) -> Option<Duty> {
    let name = name.trim().to_uppercase();
    Duty::ALL.into_iter().find(|duty| word(*duty) == name)
}

pub(super) fn draw(duty: Duty, console: &mut Console) -> Result<()> {
    let words = console.words;
    let number = word(duty);
    let entry = format!("duty-{}", number.to_lowercase());
    let nothing = Filled::from([("subjects", "".into())]);
    writeln!(console.out, "{number}")?;
    console.paragraph("", &words.fill(&entry, &nothing))?;
    writeln!(console.out)?;
    let owner = format!(
        "{}: {}",
        words.say("duties-owner"),
        words.say(&format!("owner-{}", word(Whose::of(duty))))
    );
    let passage = words.find(&format!("{entry}.passage"), &nothing);
    let passage = format!("{}: {}", words.say("label-passage"), passage.unwrap_or_default());
    for text in [owner, passage] {
        console.paragraph("", &text)?;
        writeln!(console.out)?;
    }
    let is_watching = |duties: std::ops::RangeInclusive<Duty>| duties.contains(&duty);
    let watching = RULES
        .iter()
        .filter(|rule| rule.about.duties().is_some_and(is_watching));
    writeln!(console.out, "{}", words.say("explain-rules"))?;
    for rule in watching {
        writeln!(console.out, "  {}", rule.name)?;
        let title = title(rule, console);
        console.paragraph("      ", &title)?;
    }
    writeln!(console.out)?;
    console.paragraph("", &words.say("explain-standing"))
}
