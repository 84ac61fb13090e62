//! The examples that `explain` shows are those that the tests run: the wrong one is told, the right one is not, and
//! both can be seen.

mod support;

use std::fs;

use elevhalsa::rules::RULES;
use rayon::prelude::*;
use support::{base, fixtures, lay_over, run, stdout};

/// No heading: what stands before it is all that is left.
const END: &str = "\u{0}";

/// What stands between two headings of an explanation, line by line.
fn part<'t>(told: &'t str, from: &str, to: &str) -> Vec<&'t str> {
    let lines = told.lines().skip_while(|line| *line != from).skip(1);
    lines
        .take_while(|line| *line != to)
        .filter(|line| !line.is_empty())
        .collect()
}

/// The options with which the broken folder of a rule is looked at.
fn arguments(rule: &str) -> String {
    let fixture = fixtures().join(rule);
    fs::read_to_string(fixture.join("broken.arguments"))
        .or_else(|_| fs::read_to_string(fixture.join("arguments")))
        .unwrap_or_else(|_| "--year 2024 --today 2025-01-20".to_owned())
}

fn is_told(rule: &str, case: &str) -> bool {
    let folder = base();
    let overlay = fixtures().join(rule).join(case);
    if overlay.is_dir() {
        lay_over(&overlay, folder.path());
    }
    let options = arguments(rule);
    let mut asked = vec!["validate", "--only", rule];
    asked.extend(options.split_whitespace());
    stdout(&run(folder.path(), &asked)).contains(&format!("[{rule}]: "))
}

fn wrong_with(rule: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut expect = |holds: bool, what: &str| {
        if !holds {
            wrong.push(format!("{rule}: {what}"));
        }
    };
    expect(is_told(rule, "broken"), "the wrong example is not told");
    // Without a case of its own, the small sound network is right.
    expect(!is_told(rule, "kept-mended"), "the right example is told");
    let folder = base();
    for (language, headings) in [("sv", ["Fel:", "Rätt:"]), ("en", ["Wrong:", "Right:"])] {
        let told = stdout(&run(folder.path(), &["explain", rule, "--lang", language]));
        let shown = part(&told, headings[0], headings[1]);
        let path = fixtures().join(rule).join(format!("expected.{language}.txt"));
        let expected = fs::read_to_string(path).expect("the expected text is there");
        let is_said = |line: &&str| expected.contains(*line);
        expect(shown.len() >= 2, "the wrong example is too short to be seen");
        expect(shown.iter().all(is_said), "the wrong example is not what is said");
        let right = part(&told, headings[1], END);
        expect(right.len() >= 2, "the right example is empty");
        expect(right.len() <= 45, "the right example is too long to be read");
        expect(right != shown, "the examples are the same");
    }
    wrong
}

#[test]
fn the_wrong_example_is_told_and_the_right_one_is_not() {
    let wrong: Vec<String> = RULES
        .par_iter()
        .flat_map_iter(|rule| wrong_with(rule.name))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_statement_of_the_mandate_is_explained_by_its_number() {
    for number in ["D27", "d27"] {
        let told = stdout(&run(base().path(), &["explain", number]));
        for part in [
            "Minnesanteckningar förs",
            "sekreteraren",
            "Uppdragsbeskrivningen, Möten",
            "  minutes-missing\n",
        ] {
            assert!(told.contains(part), "{part} in {told}");
        }
        assert!(!told.contains("no-chair"), "{told}");
    }
    let told = stdout(&run(base().path(), &["explain", "D06"]));
    assert!(told.contains("assignment-idle"), "{told}");
}

/// A secretary did not see the fault in these.
#[test]
fn examples_show_what_is_wrong_and_how_it_is_right() {
    for (rule, wrong, right) in [
        (
            "final-minutes-changed",
            "# Minnesanteckningar fredag",
            "[[minutes.errata]]",
        ),
        ("wrong-value", "minutes = \"240\"", "minutes = 240"),
        ("too-few-meetings", "minimum-per-year = 4", "status = \"held\""),
        ("no-working-order", "^^^", "adopted = "),
        ("assignment-idle", "^^^", "assignments = [\"fortbildning\"]"),
        ("minutes-unpublished", "^^^", "url = "),
    ] {
        let told = stdout(&run(base().path(), &["explain", rule]));
        let shown = |from: &str, to: &str| part(&told, from, to).join("\n");
        assert!(shown("Fel:", "Rätt:").contains(wrong), "{told}");
        assert!(shown("Rätt:", END).contains(right), "{told}");
    }
}
