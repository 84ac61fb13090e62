//! What somebody sees of a command, in one language: given whole, given bare, and answered on a terminal.

use std::process::Output;

use elevhalsa::records::network::Language;

use super::desk::{Desk, State};
use super::scenario::{Scenario, typed};
use super::{catalogue, words};
use crate::support::{stderr, stdout};
use crate::terminal::Terminal;

/// What the command says, and what becomes of the folder, given whole and answered.
pub(crate) struct Page {
    pub(crate) text: String,
    pub(crate) given: State,
    pub(crate) answered: State,
}

/// Gives the command of a scenario in every way.
pub(crate) fn page(scenario: &Scenario, language: Language) -> Page {
    let desk = Desk::of(scenario);
    let whole = scenario.whole();
    let output = desk.give(scenario, &whole, language);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}: {}",
        scenario.name,
        said(&output)
    );
    let here = |desk: &Desk, told: &str| told.replace(&desk.path().display().to_string(), "[mappen]");
    let told = here(&desk, &said(&output));
    let mut text = format!("$ elevhalsa {}\n{told}", typed(&whole));
    let given = desk.state();
    if !scenario.needed.is_empty() {
        let desk = Desk::of(scenario);
        let output = desk.give(scenario, &scenario.bare(), language);
        text.push_str(&format!(
            "\n$ elevhalsa {} < /dev/null\n",
            typed(&scenario.bare())
        ));
        text.push_str(&said(&output));
    }
    let desk = Desk::of(scenario);
    let (screens, answered) = answered(scenario, &desk, language);
    let screens = here(&desk, &screens);
    text.push_str(&format!("\n$ elevhalsa {}\n{screens}", typed(&scenario.bare())));
    Page {
        text,
        given,
        answered,
    }
}

fn said(output: &Output) -> String {
    format!("{}{}", stdout(output), stderr(output))
}

/// Answers all that a command asks, and gives the screen at each question and at the end.
fn answered(scenario: &Scenario, desk: &Desk, language: Language) -> (String, State) {
    let mut told = String::new();
    let mut terminal = Terminal::of(desk.command(scenario, &scenario.bare(), language));
    for number in 0..scenario.asked.len() {
        waits(&mut terminal, scenario, number, language);
        let screen = terminal.screen();
        // Only what is asked now is new.
        let from = screen.rfind("\n? ").map_or(0, |place| place + 1);
        let lines = screen[from..].lines().map(str::trim_end).collect::<Vec<_>>();
        // A full line is one that the terminal has broken.
        let is_broken = |line: &&str| line.chars().count() >= 80;
        assert!(!lines.iter().any(is_broken), "{}: {screen}", scenario.name);
        let answer = &scenario.asked[number];
        told.push_str(&format!(
            "{}\n  ⌨ {}\n\n",
            lines.join("\n"),
            answer.answer(language)
        ));
        terminal.types(&answer.keys(language));
    }
    let (code, screen) = terminal.ends();
    assert_eq!(code, Some(0), "{}: {screen}", scenario.name);
    let lines = screen.lines().map(str::trim_end).collect::<Vec<_>>();
    told.push_str(&format!("{}\n", lines.join("\n")));
    (told, desk.state())
}

/// Waits until a question of a scenario is asked whole.
pub(crate) fn waits(terminal: &mut Terminal, scenario: &Scenario, number: usize, language: Language) {
    let entry = scenario.asked[number].question();
    let question = fixed_part(&catalogue(language)[entry]);
    let earlier = scenario.asked[..=number].iter();
    let times = earlier.filter(|asked| asked.question() == entry).count();
    let leave = words(language).say("answer-or-leave");
    let (_, leave) = leave.split_once(". ").expect("it says how to leave");
    let end = format!("{leave}]");
    terminal.waits_for(&question, |screen| {
        // The terminal breaks long questions where they happen to reach its edge.
        let screen = screen.replace('\n', "");
        screen.matches(&question).count() >= times && screen.ends_with(&end)
    });
}

/// The longest part of an entry that is the same whatever it is filled in with.
fn fixed_part(entry: &str) -> String {
    let parts = entry.split(['{', '}']);
    let longest = parts.max_by_key(|part| part.len()).unwrap_or_default();
    longest.trim().to_owned()
}
