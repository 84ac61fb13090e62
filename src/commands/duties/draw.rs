//! Draws the duties: an overview that is taken in at a glance, or with `--verbose` everything.

use std::collections::BTreeSet;
use std::io::Write;

use anyhow::Result;

use super::super::Console;
use crate::diagnostic::Arguments as Filled;
use crate::records::word;
use crate::text::shortened;
use crate::views::duties::told::{Asked, Proof, Report, Told, Waived, Year};
use crate::views::duties::{Progress, State};
use crate::words::inert;

/// What stands below a duty begins under its state.
const INDENT: &str = "     ";
const DEEPER: &str = "       ";

/// How many things that are left to do an overview names.
const NAMED: usize = 3;

pub(super) fn draw(report: &Report, console: &mut Console) -> Result<()> {
    for (number, year) in report.years.iter().enumerate() {
        if number > 0 {
            writeln!(console.out)?;
        }
        draw_year(report, year, console)?;
    }
    Ok(())
}

fn draw_year(report: &Report, year: &Year, console: &mut Console) -> Result<()> {
    let filled = Filled::from([
        ("year", year.year.to_string().into()),
        ("today", (*report.day).into()),
    ]);
    if year.duties.is_empty() {
        let line = console.words.fill("duties-none", &filled);
        return console.paragraph("", &line);
    }
    if !console.quiet {
        let heading = console.words.fill("duties-heading", &filled);
        writeln!(console.out, "{heading}\n")?;
    }
    let columns = Columns::of(year, console);
    for duty in &year.duties {
        head(duty, &columns, console)?;
        if let Some(since) = duty.dormant_since {
            let line = console.say_day("duty-dormant-since", since);
            console.paragraph(INDENT, &line)?;
        }
        match console.verbose {
            true => whole(duty, console)?,
            false => brief(duty, console)?,
        }
        for waived in &duty.waivers {
            exception(waived, console)?;
        }
    }
    last_lines(year, console)
}

/// How many duties stand how, and where to go on.
fn last_lines(year: &Year, console: &mut Console) -> Result<()> {
    let parts = State::ALL.into_iter().filter_map(|state| {
        let count = year.summary.count(state);
        let counted = Filled::from([("count", count.into())]);
        (count > 0).then(|| {
            console
                .words
                .fill(&format!("duties-count-{}", word(state)), &counted)
        })
    });
    let parts: Vec<String> = parts.collect();
    let count = year.duties.len();
    let filled = Filled::from([
        ("year", year.year.to_string().into()),
        ("count", count.into()),
        ("open", (count - year.summary.met_count).into()),
        ("parts", parts.join(", ").into()),
    ]);
    writeln!(console.out)?;
    console.paragraph("", &console.words.fill("duties-summary", &filled))?;
    if year.summary.at_risk_count + year.summary.missed_count > 0 && !console.quiet {
        console.paragraph("", &console.words.fill("duties-hint", &filled))?;
    }
    Ok(())
}

/// How wide the states and the roles are.
struct Columns {
    state: usize,
    role: usize,
}

impl Columns {
    fn of(year: &Year, console: &Console) -> Self {
        let letters = |text: &str| text.chars().count();
        let states = State::ALL.into_iter().map(|state| letters(&name(state, console)));
        let roles = year.duties.iter().map(|duty| letters(&duty.owner.name));
        Self {
            state: states.max().unwrap_or_default(),
            role: roles.max().unwrap_or_default(),
        }
    }
}

/// The number, the state, the title and whose it is, in one line.
fn head(duty: &Told, columns: &Columns, console: &mut Console) -> Result<()> {
    let number = word(duty.id);
    let state = format!("{:width$}", standing(duty, console), width = columns.state);
    let taken = number.chars().count() + state.chars().count() + columns.role + 4;
    let room = console.width.saturating_sub(taken).max(10);
    let title = console.words.masked(&inert(&duty.title));
    let title = shortened(&title, room);
    let state = match (console.color, color(duty.state)) {
        (true, Some(color)) => format!("\u{1b}[{color}m{state}\u{1b}[0m"),
        _ => state,
    };
    let line = format!("{number}  {state}  {title:room$}{}", duty.owner.name);
    writeln!(console.out, "{}", line.trim_end())?;
    Ok(())
}

/// How it stands, and that it rests: `uppfylld (vilar)`.
fn standing(duty: &Told, console: &Console) -> String {
    let state = name(duty.state, console);
    match duty.dormant_since {
        Some(_) => format!("{state} ({})", console.words.say("duty-dormant")),
        None => state,
    }
}

fn name(state: State, console: &Console) -> String {
    console.words.say(&format!("duty-state-{}", word(state)))
}

fn color(state: State) -> Option<&'static str> {
    match state {
        State::Met => Some("32"),
        State::OnTrack => None,
        State::AtRisk => Some("33"),
        State::Missed => Some("1;31"),
        State::NotAsked => Some("2"),
    }
}

/// What is left to do, the gravest first, else what proves that all is done.
fn brief(duty: &Told, console: &mut Console) -> Result<()> {
    let open = open(duty);
    if let Some(next) = open.first().filter(|next| is_in_time(next)) {
        let filled = Filled::from([
            ("left", left(next, console).into()),
            ("count", (open.len() - 1).into()),
        ]);
        let line = console.words.fill("duties-next", &filled);
        return console.paragraph(INDENT, &line);
    }
    if open.is_empty() {
        let mut proofs: Vec<&Proof> = duty.requirements.iter().flat_map(|one| &one.evidence).collect();
        proofs.sort_by_key(|proof| (proof.on, &proof.file));
        return match proofs.last() {
            Some(proof) => {
                let files: BTreeSet<&String> = proofs.iter().map(|proof| &proof.file).collect();
                let line = cite(proof, files.len() - 1, console);
                console.paragraph(INDENT, &line)
            }
            None => Ok(()),
        };
    }
    let shown = if open.len() > NAMED + 1 { NAMED } else { open.len() };
    for asked in &open[..shown] {
        let line = left(asked, console);
        console.paragraph(INDENT, &line)?;
    }
    if open.len() > shown {
        let filled = Filled::from([("count", (open.len() - shown).into())]);
        let line = console.words.fill("duties-more", &filled);
        console.paragraph(INDENT, &line)?;
    }
    Ok(())
}

/// What is not done, the gravest first; while something is late or missing, what has its time is left out.
fn open(duty: &Told) -> Vec<&Asked> {
    let rank = |asked: &&Asked| match (asked.state, asked.is_soon_due) {
        (Progress::Missing, _) => 0,
        (Progress::Late, _) => 1,
        (Progress::Unread, _) => 2,
        (_, true) => 3,
        _ => 4,
    };
    let mut open: Vec<&Asked> = duty.requirements.iter().collect();
    // What holds already is only to go on.
    open.retain(|asked| !matches!(asked.state, Progress::Done | Progress::Expected));
    open.sort_by_key(|asked| (rank(asked), asked.due.is_none(), asked.due));
    if open.first().is_some_and(|first| !is_in_time(first)) {
        open.retain(|asked| !is_in_time(asked));
    }
    open
}

/// Tells whether something is still to be done and has its time.
fn is_in_time(asked: &Asked) -> bool {
    asked.state == Progress::Coming && !asked.is_soon_due
}

/// What is left to do, and by when.
fn left(asked: &Asked, console: &Console) -> String {
    let state = match asked.is_soon_due {
        true => "soon".to_owned(),
        false => word(asked.state),
    };
    let due = asked.due.filter(|_| asked.state != Progress::Done);
    let due = due.map(|due| console.words.plain_day(*due)).unwrap_or_default();
    // Of a meeting on its last day the day is not said twice.
    let is_said = asked.text.contains(&due);
    let filled = Filled::from([
        ("text", inert(&asked.text).into()),
        ("due", if is_said { String::new() } else { due }.into()),
    ]);
    console.words.fill(&format!("duty-left-{state}"), &filled)
}

/// A file with its commit, and how many files there are besides.
fn cite(proof: &Proof, others: usize, console: &Console) -> String {
    let commit = match (&proof.commit, proof.committed_on) {
        (Some(commit), Some(day)) => format!("{commit} {day}"),
        _ if proof.is_uncommitted => console.words.say("duties-uncommitted"),
        _ => String::new(),
    };
    let filled = Filled::from([
        ("file", inert(&proof.file).into()),
        ("commit", commit.into()),
        ("others", others.into()),
    ]);
    console.words.fill("duties-evidence", &filled)
}

/// Everything: whose it is by name, what it stands on, and all that is asked for with what proves it.
fn whole(duty: &Told, console: &mut Console) -> Result<()> {
    let people = duty.owner.people.iter().map(|person| inert(&person.name));
    let names = duty
        .owner
        .organisations
        .iter()
        .map(|organisation| inert(&organisation.name))
        .chain(people);
    let names: Vec<String> = names.collect();
    for (label, fact) in [
        ("duties-owner", names.join(", ")),
        ("duties-passage", duty.passage.clone()),
    ] {
        if !fact.is_empty() {
            let label = console.words.say(label);
            console.paragraph(INDENT, &format!("{label}: {fact}"))?;
        }
    }
    for asked in &duty.requirements {
        let line = left(asked, console);
        console.paragraph(INDENT, &line)?;
        let mut seen = BTreeSet::new();
        for proof in &asked.evidence {
            if seen.insert(&proof.file) {
                let line = cite(proof, 0, console);
                console.paragraph(DEEPER, &line)?;
            }
        }
    }
    Ok(())
}

fn exception(waived: &Waived, console: &mut Console) -> Result<()> {
    let filled = Filled::from([
        ("rule", inert(&waived.rule).into()),
        (
            "record",
            inert(waived.record.as_deref().unwrap_or_default()).into(),
        ),
        (
            "reason",
            inert(waived.reason.as_deref().unwrap_or_default()).into(),
        ),
        ("until", (*waived.until).into()),
    ]);
    let line = console.words.fill("duties-waived", &filled);
    console.paragraph(INDENT, &line)
}
