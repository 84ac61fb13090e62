//! Whatever happens to the files of a sound network, no command panics, and each says something.

#[path = "../support/mod.rs"]
mod support;

mod mutation;
mod values;

use std::path::Path;

use chrono::NaiveDate;
use elevhalsa::diagnostic::Diagnostic;
use elevhalsa::load::tree::{Revision, Tree};
use elevhalsa::load::{Asked, Extent, Years, load};
use elevhalsa::network::Network;
use elevhalsa::records::Kind;
use elevhalsa::records::network::Language;
use elevhalsa::rules::{self, Selection};
use elevhalsa::views;
use elevhalsa::views::audience::Audience;
use elevhalsa::views::duties::{Duties, told};
use elevhalsa::words::Words;
use proptest::prelude::*;
use proptest::sample::select;

use mutation::{Files, Mutation, base, mutations, written};
use support::drawing::{for_terminal, in_every_format};
use support::{elevhalsa, git, in_time, stderr, stdout};

/// The commands that the program itself is run with, one for each case.
const COMMANDS: [&[&str]; 12] = [
    &["validate"],
    &["validate", "--year", "2024", "--strict"],
    &["validate", "--all-years", "--lang", "en"],
    &["validate", "--format", "json", "--verbose"],
    &["validate", "--staged"],
    &["duties", "--year", "2024", "--verbose"],
    &["duties", "--year", "2025", "--json"],
    &["meeting", "list"],
    &["meeting", "show", "2024-02-09"],
    &["meeting", "show", "2024-02-09", "--json"],
    &["member", "list"],
    &["member", "list", "--json", "--on", "2200-12-31"],
];
const DAYS: [&str; 4] = ["2025-01-20", "2024-12-31", "1900-01-01", "2200-12-31"];

fn day(text: &str) -> NaiveDate {
    text.parse().expect("it is a day")
}

/// Loads a folder, judges it and puts all that is found into words.
fn judge(folder: &Path, today: NaiveDate, language: Language) {
    let tree = Tree::open(folder, &Revision::WorkTree).expect("the folder is there");
    for (years, extent) in [
        (Years::All, Extent::Whole),
        (Years::These([2024].into()), Extent::Years),
        (
            Years::These([2023, 2024, 2025].into()),
            Extent::Named(&[Kind::Assignment]),
        ),
    ] {
        let asked = Asked {
            today,
            births_until: today,
            years,
            extent,
        };
        // A later layout is refused before anything is judged.
        let Ok(network) = load(&tree, &asked) else {
            continue;
        };
        let words = Words {
            language,
            births_until: today,
        };
        tell(&network, words);
        for audience in [Audience::Internal, Audience::Public] {
            let duties = Duties::of(&network, audience, |rule| rules::find(rule)?.about.duties());
            told::report(&duties, words, &network.sources, &Default::default());
        }
        views::register::register(&network, today, &[], &[]);
        views::organisations::organisations(&network, today, &[]);
        for organisation in &network.organisations {
            views::organisation::page(&network, organisation, today);
        }
        for assignment in &network.assignments {
            views::assignment::page(&network, assignment, today, &[2024].into());
        }
        views::groups::groups(&network, today, false);
        for group in &network.groups {
            views::group::page(&network, group, today);
        }
        for mandate in &network.mandates {
            views::mandate::page(&network, mandate, today);
        }
        for member in &network.members {
            views::member::page(&network, member, today);
        }
        let of_2024 = views::meetings::Choice {
            years: [2024].into(),
            ..Default::default()
        };
        views::meetings::meetings(&network, &of_2024);
        views::actions::actions(&network, &views::actions::Choice::default());
        views::activities::activities(&network, &views::activities::Choice::default());
        views::decisions::decisions(&network, &[2024].into(), &[]);
        views::feedback::loops(&network, &views::feedback::Choice::default());
        for meeting in &network.meetings {
            views::meeting::page(&network, meeting);
        }
    }
}

fn tell(network: &Network, words: Words) {
    let verdict = rules::check(network, &Selection::default());
    let faults = verdict.faults.iter();
    let told: Vec<Diagnostic> = faults
        .map(|fault| words.tell(fault, &network.sources, ""))
        .collect();
    for diagnostic in &told {
        look_over(diagnostic, &for_terminal(diagnostic, network, words));
    }
    for drawn in in_every_format(&told, network, words) {
        assert!(!drawn.contains('\u{1b}'), "an escape comes through: {drawn:?}");
    }
}

fn look_over(told: &Diagnostic, drawn: &str) {
    let (from, to) = (told.spot.from, told.spot.to);
    assert!(from.line >= 1 && from.column >= 1 && from <= to, "{told:?}");
    assert!(!told.message.is_empty(), "{told:?}");
    // Where people and programs are told of a line, it is the same one.
    let line = format!(":{}:{}\n", from.line, from.column);
    let has_place = drawn.lines().any(|line| {
        line.trim_start().starts_with("-->") && line.ends_with(|letter: char| letter.is_ascii_digit())
    });
    if has_place && !told.related.iter().any(|(spot, _)| spot.file == told.spot.file) {
        assert!(drawn.contains(&line), "{line:?} is not in {drawn}");
    }
}

/// Runs the program itself.
fn run(folder: &Path, command: &[&str], today: &str) {
    if command.contains(&"--staged") {
        git(folder, &["init", "--quiet"]);
        git(folder, &["add", "--all"]);
    }
    let output = in_time(
        elevhalsa(folder)
            .args(command)
            .args(["--today", today, "--data", "."]),
    );
    let (told, failed) = (stdout(&output), stderr(&output));
    assert!(!failed.contains("panicked"), "{command:?}: {failed}");
    assert!(
        matches!(output.status.code(), Some(0..=2)),
        "{command:?}: {:?} {failed}",
        output.status
    );
    assert!(!told.is_empty() || !failed.is_empty(), "{command:?} says nothing");
    assert_eq!(
        output.status.code() == Some(2),
        told.is_empty(),
        "{command:?}: {failed}"
    );
    if command.contains(&"json") && !told.is_empty() {
        serde_json::from_str::<serde_json::Value>(&told).expect("it is JSON");
    }
}

fn hold(mutations: &[Mutation], command: &[&str], today: &str, language: Language) {
    let mut files: Files = base();
    for mutation in mutations {
        mutation.apply(&mut files);
    }
    let folder = written(&files);
    judge(folder.path(), day(today), language);
    run(folder.path(), command, today);
}

/// The calendar ends nowhere near, but days are counted from these, and settings say how many.
#[test]
fn no_edge_of_the_calendar_brings_a_command_down() {
    let settings = "\n[house]\nagenda-days-before = 366\nminutes-days-after = 366\npublish-days-after = 366\n\
                    inform-directors-days-after = 366\nreview-due = \"02-29\"\nnext-working-order-due = \"12-31\"\n";
    let days = values::DAYS.map(|day| (day, mutation::dated as fn(&str, &str) -> Vec<u8>));
    let numbers = values::NUMBERS.map(|number| (number, mutation::numbered as fn(&str, &str) -> Vec<u8>));
    for (number, (value, change)) in days.into_iter().chain(numbers).enumerate() {
        let mut files = base();
        for (name, bytes) in &mut files {
            let mut text = String::from_utf8_lossy(bytes).into_owned();
            if name == "network.toml" {
                text.push_str(settings);
            }
            *bytes = change(&text, value);
        }
        let folder = written(&files);
        for today in DAYS {
            judge(folder.path(), day(today), Language::Sv);
        }
        run(
            folder.path(),
            COMMANDS[number % COMMANDS.len()],
            DAYS[number % DAYS.len()],
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        max_shrink_time: 60_000,
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_mutation_brings_a_command_down(
        mutations in mutations(),
        command in select(&COMMANDS[..]),
        today in select(&DAYS[..]),
        language in select(&[Language::Sv, Language::En][..]),
    ) {
        hold(&mutations, command, today, language);
    }
}
