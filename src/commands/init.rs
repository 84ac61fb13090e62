//! `init`: founds a new network in a folder of its own.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;
use chrono::{Datelike, NaiveDate};
use clap::Args;
use similar::TextDiff;

use super::asking::{Asking, Choice};
use super::folder::USUAL_NAME;
use super::{Console, Outcome, day};
use crate::diagnostic::{Argument, Arguments as Filled, Diagnostic, Failure, Severity};
use crate::load::tree::{Revision, Tree};
use crate::load::{Extent, Years, load};
use crate::records::network::{MeetingSettings, Weekday};
use crate::records::word;
use crate::rules::{self, About, Selection};
use crate::text::inert;
use crate::write::{Change, Ground, Hook, Kept, Writer};

mod files;

/// How many meetings a mandate can ask for in a year.
const MEETINGS: std::ops::RangeInclusive<u32> = 1..=52;
/// How many calendar years a mandate usually runs.
const USUAL_YEARS: i32 = 4;

#[derive(Args)]
pub(super) struct Arguments {
    #[arg(value_name = "DIR")]
    dir: Option<PathBuf>,
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
    #[arg(long, value_name = "TEXT")]
    commissioner: Option<String>,
    #[arg(long, value_name = "TEXT")]
    association: Option<String>,
    #[arg(long, value_name = "TEXT")]
    municipality: Vec<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    from: Option<NaiveDate>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    until: Option<NaiveDate>,
    #[arg(long, value_name = "WEEKDAY", value_parser = by_word)]
    weekday: Option<Weekday>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=52))]
    minimum: Option<u32>,
    #[arg(long, value_name = "ADDRESS")]
    register: Option<String>,
    #[arg(long, value_name = "HOST")]
    publication_host: Option<String>,
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    no_commit: bool,
}

/// What a network is founded on.
struct Founding {
    name: String,
    commissioner: String,
    association: String,
    municipalities: Vec<String>,
    from: NaiveDate,
    until: NaiveDate,
    weekday: Weekday,
    minimum: u32,
    register: Option<String>,
    publication_host: Option<String>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let asking = console.asking(&[
        ("DIR", arguments.dir.is_some()),
        ("--name", arguments.name.is_some()),
        ("--commissioner", arguments.commissioner.is_some()),
        ("--association", arguments.association.is_some()),
        ("--municipality", !arguments.municipality.is_empty()),
        ("--from", arguments.from.is_some()),
        ("--until", arguments.until.is_some()),
    ])?;
    // Nobody answers questions about a folder that cannot be used; what was made for the look goes again.
    let dir = match &arguments.dir {
        Some(dir) => dir.clone(),
        None => asking.text(None, "init-dir-question", Some(USUAL_NAME))?.into(),
    };
    let ground = Ground::prepare(&dir)?;
    let founding = settle(arguments, &asking, console.today)?;
    let change = judged(&founding, &ground, console)?;
    if arguments.dry_run {
        for (file, text) in &change.files {
            let difference = TextDiff::from_lines("", text.as_deref().unwrap_or_default());
            let name = format!("b/{file}");
            let shown = difference.unified_diff().header("/dev/null", &name).to_string();
            write!(console.out, "{shown}")?;
        }
        return Ok(Outcome::Sound);
    }
    let filled = Filled::from([
        ("name", founding.name.as_str().into()),
        ("path", dir.display().to_string().into()),
        ("year", founding.from.max(console.today).year().to_string().into()),
    ]);
    let message = console.words.fill("story-init", &filled);
    let writer = Writer::open(&ground.root, !arguments.no_commit, |process| {
        console.waits(process)
    })?;
    let kept = writer.write(&change, &message)?;
    let root = ground.root.clone();
    ground.keep();
    tell(&change, kept, &filled, console)?;
    hook(&root, console)?;
    if !console.quiet {
        console.paragraph("", &console.words.fill("story-init.next", &filled))?;
    }
    Ok(Outcome::Sound)
}

/// Takes what was given, and asks for the rest.
fn settle(arguments: &Arguments, asking: &Asking, today: NaiveDate) -> Result<Founding> {
    let asks = arguments.name.is_none() && asking.is_somebody_there();
    let name = asking.text(arguments.name.clone(), "init-name-question", None)?;
    let commissioner = asking.text(arguments.commissioner.clone(), "init-commissioner-question", None)?;
    let association = asking.text(arguments.association.clone(), "init-association-question", None)?;
    let municipalities = match arguments.municipality.is_empty() {
        true => asking.text(None, "init-municipalities-question", None)?,
        false => arguments.municipality.join(","),
    };
    let usual = NaiveDate::from_ymd_opt(today.year() + 1, 1, 1);
    let from = asking.day(arguments.from, "init-from-question", usual)?;
    let usual = NaiveDate::from_ymd_opt(from.year() + USUAL_YEARS - 1, 12, 31);
    let until = asking.day(arguments.until, "init-until-question", usual)?;
    if until < from {
        return Err(Failure::new("init-backwards")
            .with("from", from)
            .with("until", until)
            .into());
    }
    let usual = MeetingSettings::default();
    let mut weekday = arguments.weekday.unwrap_or(usual.weekday);
    let mut minimum = arguments.minimum.unwrap_or(usual.minimum_per_year);
    let (mut register, mut host) = (arguments.register.clone(), arguments.publication_host.clone());
    if asks {
        let among = weekdays(usual.weekday, asking);
        let answer = asking.one(arguments.weekday.map(word), "init-weekday-question", among)?;
        weekday = by_word(&answer).unwrap_or(usual.weekday);
        let given = arguments.minimum;
        minimum = asking.number(given, "init-minimum-question", usual.minimum_per_year, MEETINGS)?;
        register = asking.perhaps(register, "init-register-question")?;
        host = asking.perhaps(host, "init-host-question")?;
    }
    let municipalities = municipalities.split(',').map(str::trim);
    Ok(Founding {
        name: name.trim().to_owned(),
        commissioner: commissioner.trim().to_owned(),
        association: association.trim().to_owned(),
        municipalities: municipalities
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect(),
        from,
        until,
        weekday,
        minimum,
        register,
        publication_host: host,
    })
}

/// Reads a weekday as records write it.
fn by_word(word: &str) -> Result<Weekday, String> {
    serde_json::from_value(word.into()).map_err(|_| word.to_owned())
}

/// The weekdays to choose from, the usual one first.
fn weekdays(usual: Weekday, asking: &Asking) -> Vec<Choice> {
    let others = Weekday::ALL.into_iter().filter(|weekday| *weekday != usual);
    let choices = [usual].into_iter().chain(others).map(|weekday| Choice {
        value: word(weekday),
        shown: asking.said(&Argument::weekday(weekday.into())),
    });
    choices.collect()
}

/// The files of the network, unless something in them must not be written.
fn judged(founding: &Founding, ground: &Ground, console: &mut Console) -> Result<Change> {
    let asked = console.asked(Years::These([console.today.year()].into()), Extent::Whole);
    let tree = || Tree::open(&ground.root, &Revision::WorkTree);
    let settings = files::settings(founding, console.words);
    let network = load(&tree()?.with(settings.laid_over()), &asked)?;
    let change = files::all(founding, settings, &network, ground.is_top, console.words)?;
    let tree = tree()?.with(change.laid_over());
    let network = load(&tree, &asked)?;
    let told = console.told(
        &rules::check(&network, &Selection::default()).faults,
        &network,
        &tree.prefix,
    );
    // A new network lacks much that its mandate asks for; what it has must be whole.
    let is_refused = |told: &Diagnostic| {
        let rule = rules::find(told.rule);
        let about = rule.map(|rule| &rule.about);
        told.severity == Severity::Error && matches!(about, Some(About::Folder | About::Privacy))
    };
    let refused: Vec<Diagnostic> = told.into_iter().filter(is_refused).collect();
    if refused.is_empty() {
        return Ok(change);
    }
    console.excerpts(&refused, &network, &tree.prefix)?;
    console.out.flush()?;
    Err(Failure::new("init-refused").with("count", refused.len()).into())
}

fn tell(change: &Change, kept: Kept, filled: &Filled, console: &mut Console) -> Result<()> {
    if console.quiet {
        return Ok(());
    }
    console.paragraph("", &console.words.fill("story-init.done", filled))?;
    // Nobody reads the schemas and the settings of other programs.
    for file in change.files.keys().filter(|file| !file.starts_with('.')) {
        writeln!(console.out, "  {}", inert(file))?;
    }
    match kept {
        Kept::Committed | Kept::Folder | Kept::Unchanged => Ok(()),
        Kept::Uncommitted => console.paragraph("", &console.words.say("kept-uncommitted")),
    }
}

/// Installs the hook; where somebody has one of their own, says how to combine both.
fn hook(root: &Path, console: &mut Console) -> Result<()> {
    let installed = Hook::plan(root).and_then(|hook| hook.install().map(|()| hook));
    let told = match installed {
        Ok(hook) => {
            let others = super::hooks::others(&hook, console.words);
            let told = [Some(console.words.say("init-hook")), others]
                .into_iter()
                .flatten();
            told.collect::<Vec<String>>().join(" ")
        }
        Err(error) => {
            let (message, hint) = console.words.fail(&error);
            format!("{message}. {}", hint.unwrap_or_default())
        }
    };
    match console.quiet {
        true => Ok(()),
        false => console.paragraph("", &told),
    }
}
