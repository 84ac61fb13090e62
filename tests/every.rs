//! What every command that writes promises, held for each of them: those that have `--dry-run`.
//!
//! A new one needs a file `tests/every/<command>.toml`, which says how it is given and how its questions are answered.
//! `SNAPSHOTS=overwrite cargo test --test every` then writes what it says and asks beside it, in both languages; look
//! at it as somebody who sits at a terminal of 80 columns.
#![cfg(unix)]

#[path = "every/desk.rs"]
mod desk;
#[path = "every/page.rs"]
mod page;
#[path = "every/rough.rs"]
mod rough;
#[path = "every/scenario.rs"]
mod scenario;
mod support;
#[path = "every/survival.rs"]
mod survival;
#[path = "support/terminal.rs"]
mod terminal;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex};
use std::thread;

use chrono::NaiveDate;
use clap::{Arg, ArgAction, Command};
use desk::{Desk, differing};
use elevhalsa::commands::command_line;
use elevhalsa::diagnostic::Arguments;
use elevhalsa::records::network::Language;
use elevhalsa::records::word;
use elevhalsa::words::Words;
use scenario::{MASKED, NUMBER, Scenario, folder, scenarios};
use snapbox::{Assert, Data};
use support::{stderr, stdout};
use terminal::{CTRL_C, ESC, Terminal};

const LANGUAGES: [Language; 2] = [Language::Sv, Language::En];

/// What an option is called that takes any text.
const TEXTS: [&str; 7] = ["ADDRESS", "HOST", "ID-TEXT", "ID=TEXT", "NAME", "TEXT", "URL"];

/// The catalogue in a language.
fn words(language: Language) -> Words {
    let births_until = NaiveDate::from_ymd_opt(2025, 1, 20).expect("the day exists");
    Words {
        language,
        births_until,
    }
}

/// The entries of the catalogue in a language, each with the first line of what it says.
fn catalogue(language: Language) -> &'static BTreeMap<String, String> {
    static READ: LazyLock<[BTreeMap<String, String>; 2]> = LazyLock::new(|| LANGUAGES.map(read_catalogue));
    &READ[usize::from(language == Language::En)]
}

fn read_catalogue(language: Language) -> BTreeMap<String, String> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words");
    let mut entries = BTreeMap::new();
    for file in support::files(&top.join(word(language))) {
        let text = fs::read_to_string(file).expect("it is text");
        let lines = text.lines().filter_map(|line| line.split_once(" = "));
        entries.extend(lines.map(|(entry, said)| (entry.to_owned(), said.to_owned())));
    }
    entries
}

/// The commands that write, each with the words that lead to it.
fn writing_commands() -> Vec<(Vec<String>, Command)> {
    fn below(command: &Command, way: &[String], found: &mut Vec<(Vec<String>, Command)>) {
        if command
            .get_arguments()
            .any(|argument| argument.get_long() == Some("dry-run"))
        {
            found.push((way.to_vec(), command.clone()));
        }
        for next in command.get_subcommands() {
            below(next, &[way, &[next.get_name().to_owned()]].concat(), found);
        }
    }
    let mut found = Vec::new();
    let mut all = command_line(words(Language::En));
    all.build();
    below(&all, &[], &mut found);
    found
}

/// Looks at each scenario, several at once, and tells in the end of which ones something does not hold.
///
/// `ONLY=<scenario>` looks at one alone.
fn each(look: impl Fn(&Scenario) + Sync) {
    let mut scenarios = scenarios();
    if let Ok(only) = std::env::var("ONLY") {
        scenarios.retain(|scenario| scenario.name == only);
    }
    let next = AtomicUsize::new(0);
    let failed = Mutex::new(Vec::new());
    let workers = thread::available_parallelism().map_or(2, NonZero::get);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(scenario) = scenarios.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if catch_unwind(AssertUnwindSafe(|| look(scenario))).is_err() {
                        failed.lock().expect("nobody panicked").push(&scenario.name);
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().expect("nobody panicked");
    assert!(failed.is_empty(), "see above what does not hold for {failed:?}");
}

#[test]
fn every_command_that_writes_is_in_the_table() {
    let known: BTreeSet<Vec<String>> = scenarios().into_iter().map(|scenario| scenario.command).collect();
    let writing: BTreeSet<Vec<String>> = writing_commands().into_iter().map(|(way, _)| way).collect();
    let missing: Vec<String> = writing.difference(&known).map(|way| way.join("-")).collect();
    assert!(
        missing.is_empty(),
        "write tests/every/<command>.toml for {missing:?}"
    );
    let unknown: Vec<&Vec<String>> = known.difference(&writing).collect();
    assert!(unknown.is_empty(), "{unknown:?} write nothing");
}

#[test]
fn answering_leads_to_what_the_options_lead_to_and_all_is_said_in_both_languages() {
    each(|scenario| {
        let pages = LANGUAGES.map(|language| (language, page::page(scenario, language)));
        for (language, page) in &pages {
            assert_eq!(page.given.history, page.answered.history, "{}", scenario.name);
            assert_eq!(page.given.loose, page.answered.loose, "{}", scenario.name);
            let differing = differing(&page.given.files, &page.answered.files);
            assert_eq!(differing, [""; 0], "{}", scenario.name);
            for line in page.text.lines() {
                // What quotes a file is as wide as the file, and a command line as it has to be.
                let is_quote = ["$ ", " | ", " sha256:"].iter().any(|sign| line.contains(sign));
                assert!(
                    is_quote || line.chars().count() <= 80,
                    "{}: too wide: {line}",
                    scenario.name
                );
            }
            let path = folder().join(format!("{}.{}.txt", scenario.name, word(language)));
            Assert::new()
                .action_env(snapbox::assert::DEFAULT_ACTION_ENV)
                .eq(page.text.clone(), Data::read_from(&path, None).raw());
        }
    });
}

#[test]
fn leaving_any_question_changes_nothing() {
    each(|scenario| {
        // Nothing changes, so the same folder serves for all.
        let desk = Desk::of(scenario);
        let before = desk.bytes();
        for number in 0..scenario.asked.len() {
            for (language, key) in [(Language::Sv, ESC), (Language::En, CTRL_C)] {
                let mut terminal = Terminal::of(desk.command(scenario, &scenario.bare(), language));
                for earlier in 0..number {
                    page::waits(&mut terminal, scenario, earlier, language);
                    terminal.types(&scenario.asked[earlier].keys(language));
                }
                page::waits(&mut terminal, scenario, number, language);
                terminal.types(key);
                let (code, screen) = terminal.ends();
                let question = scenario.asked[number].question();
                assert_eq!(code, Some(2), "{}, {question}: {screen}", scenario.name);
                let left = words(language).say("left");
                assert!(screen.ends_with(&left), "{}, {question}: {screen}", scenario.name);
                assert_eq!(desk.differs(&before), [""; 0], "{}, {question}", scenario.name);
            }
        }
    });
}

#[test]
fn all_that_is_missing_is_named_at_once() {
    each(|scenario| {
        let desk = Desk::of(scenario);
        let before = desk.bytes();
        for language in LANGUAGES {
            if scenario.needed.is_empty() {
                continue;
            }
            let told = refused(&desk, scenario, &scenario.bare(), language);
            let filled = Arguments::from([
                ("options", scenario.needed.join(", ").into()),
                ("count", scenario.needed.len().into()),
            ]);
            let missing = words(language).fill("usage-missing-options", &filled);
            assert!(
                told.contains(&missing),
                "{}: {missing} is not in {told}",
                scenario.name
            );
        }
        for need in &scenario.needed {
            let told = refused(&desk, scenario, &scenario.without(need), Language::En);
            assert!(
                told.contains("An option is missing: ") && told.contains(need),
                "{}: {need} is not in {told}",
                scenario.name
            );
        }
        assert_eq!(desk.differs(&before), [""; 0], "{}", scenario.name);
    });
}

#[test]
fn a_dry_run_shows_what_would_be_written_and_writes_nothing() {
    each(|scenario| {
        let desk = Desk::of(scenario);
        let before = desk.bytes();
        let dry = [&scenario.whole()[..], &["--dry-run".to_owned()]].concat();
        let output = desk.give(scenario, &dry, Language::Sv);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{}: {}",
            scenario.name,
            stderr(&output)
        );
        assert_eq!(desk.differs(&before), [""; 0], "{}", scenario.name);
        desk.give(scenario, &scenario.whole(), Language::Sv);
        let shown = stdout(&output);
        for name in desk.differs(&before) {
            let name = name.strip_prefix("nät/").unwrap_or(&name);
            let is_shown = shown.contains(&format!(" b/{name}\n")) || shown.contains(&format!(" a/{name}\n"));
            assert!(
                is_shown || name.starts_with(".git/"),
                "{}: {name} is not in {shown}",
                scenario.name
            );
        }
    });
}

#[test]
fn what_somebody_wrote_by_hand_stays_byte_for_byte() {
    each(survival::look);
}

#[test]
fn an_identity_number_in_any_text_is_refused_and_shown_masked() {
    let commands = writing_commands();
    each(|scenario| {
        // One way to give a command is enough.
        let is_this = |(way, _): &&(Vec<String>, Command)| way.join("-") == scenario.name;
        let command = commands.iter().find(is_this);
        let Some((_, command)) = command else { return };
        let desk = Desk::of(scenario);
        let before = desk.bytes();
        for argument in command.get_arguments().filter(|argument| takes_text(argument)) {
            let option = format!("--{}", argument.get_long().expect("it has a name"));
            let may_be_repeated = matches!(argument.get_action(), ArgAction::Append);
            let line = scenario.with_number(&option, may_be_repeated);
            let told = refused(&desk, scenario, &line, Language::Sv);
            let name = &scenario.name;
            assert!(told.contains(MASKED), "{name}, {option}: {told}");
            assert!(!told.contains(&NUMBER[2..]), "{name}, {option}: {told}");
            assert_eq!(desk.differs(&before), [""; 0], "{name}, {option}");
        }
    });
}

#[test]
fn every_question_is_asked() {
    let asked: BTreeSet<String> = scenarios()
        .into_iter()
        .flat_map(|scenario| scenario.asked)
        .map(|asked| asked.question().to_owned())
        .collect();
    let questions = catalogue(Language::Sv)
        .keys()
        .filter(|entry| entry.ends_with("-question"));
    let entries: Vec<&String> = questions.filter(|entry| !asked.contains(*entry)).collect();
    assert!(entries.is_empty(), "nobody is asked {entries:?}");
}

/// Tells whether an option takes any text; a file that the command writes elsewhere is none.
fn takes_text(argument: &Arg) -> bool {
    let names = argument.get_value_names().unwrap_or_default();
    let is_text = names.iter().any(|name| TEXTS.contains(&name.as_str()));
    let is_named = argument
        .get_long()
        .is_some_and(|long| ["id", "paper"].contains(&long));
    argument.get_action().takes_values() && argument.get_long().is_some() && (is_text || is_named)
}

/// Gives a command that is refused, and what it says on one line.
fn refused(desk: &Desk, scenario: &Scenario, line: &[String], language: Language) -> String {
    let output = desk.give(scenario, line, language);
    let told = format!("{}{}", stdout(&output), stderr(&output));
    assert_eq!(output.status.code(), Some(2), "{line:?}: {told}");
    told.split_whitespace().collect::<Vec<_>>().join(" ")
}
