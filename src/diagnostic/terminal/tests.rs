//! Draws places that are hard to draw.

use std::cell::Cell;

use super::*;
use crate::source::{Place, Source};

const FILE: &str = "meetings/2024-02-09/minutes.md";

/// Draws a fault at a place of a file, with related places; gives all but the title, the passage and the help.
fn drawn(text: &str, places: &[(&str, std::ops::Range<usize>)]) -> String {
    let mut sources = Sources::default();
    sources.insert(FILE.into(), Source::new(text.to_owned()));
    sources.insert("members/b.toml".into(), Source::new("name = \"B\"\n".to_owned()));
    draw(
        &diagnostic(places, &sources),
        "",
        &style(),
        &sources,
        &str::to_owned,
    )
    .lines()
    .filter(|line| !line.starts_with("error") && !line.contains(" = help: "))
    .map(|line| format!("{line}\n"))
    .collect()
}

fn style() -> Style {
    let [error, warning, info, passage, help] =
        ["error", "warning", "info", "passage", "help"].map(str::to_owned);
    Style {
        color: false,
        width: 80,
        labels: Labels {
            error,
            warning,
            info,
            passage,
            help,
            also: "also".to_owned(),
        },
        prefix: String::new(),
    }
}

fn diagnostic(places: &[(&str, std::ops::Range<usize>)], sources: &Sources) -> Diagnostic {
    let mut spots = places
        .iter()
        .map(|(file, bytes)| Shown::find(&Place::bytes(&(*file).into(), bytes.clone()), sources));
    Diagnostic {
        rule: "some-rule",
        severity: Severity::Error,
        record: String::new(),
        spot: spots.next().expect("a fault has a place"),
        message: "Something is wrong".to_owned(),
        label: "here".to_owned(),
        passage: String::new(),
        help: "Mend it.".to_owned(),
        related: spots.map(|spot| (spot, "here too".to_owned())).collect(),
    }
}

#[test]
fn a_long_line_is_shown_around_the_place_with_the_column_of_the_file() {
    let text = format!("# Title\n{}wrong{}\n", "word ".repeat(1000), " word".repeat(1000));
    assert_eq!(
        drawn(&text, &[(FILE, 5008..5013)]),
        " --> meetings/2024-02-09/minutes.md:2:5001
  |
2 | ...word word word word word word wrong word word word word word word word...
  |                                  ^^^^^ here
  |
"
    );
}

#[test]
fn tabs_wide_and_combining_letters_are_underlined_where_they_stand() {
    let second_and_third = |text: &str| {
        let at = text.find("wrong").expect("it is there");
        let drawn = drawn(text, &[(FILE, at..at + 5)]);
        let lines: Vec<&str> = drawn.lines().skip(2).take(2).collect();
        lines.join("\n")
    };
    assert_eq!(
        second_and_third("\ta\t= wrong"),
        "1 |     a    = wrong\n  |            ^^^^^ here"
    );
    // Each of the wide letters takes two columns of the terminal, the combining marks take none.
    assert_eq!(
        second_and_third("日本 = wrong"),
        "1 | 日本 = wrong\n  |        ^^^^^ here"
    );
    assert_eq!(
        second_and_third("a\u{30a}o\u{308} = wrong"),
        "1 | a\u{30a}o\u{308} = wrong\n  |      ^^^^^ here"
    );
}

#[test]
fn what_is_missing_at_the_end_is_marked_behind_the_last_word() {
    assert_eq!(
        drawn("a = [\n  1,\n\n\n", &[(FILE, 13..13)]),
        " --> meetings/2024-02-09/minutes.md:2:5
  |
2 |   1,
  |     ^ here
  |
"
    );
}

#[test]
fn a_file_with_nothing_in_it_is_named_alone() {
    for text in ["", "\n \n", "\u{feff}\n"] {
        assert_eq!(
            drawn(text, &[(FILE, 0..0)]),
            "--> meetings/2024-02-09/minutes.md\n"
        );
    }
}

#[test]
fn related_places_of_another_file_and_of_one_far_away_come_after_it() {
    let text = format!("one\n{}two\n", "word\n".repeat(2000));
    assert_eq!(
        drawn(
            &text,
            &[(FILE, 10_004..10_007), (FILE, 0..3), ("members/b.toml", 7..10)]
        ),
        "    --> meetings/2024-02-09/minutes.md:2002:1
     |
2002 | two
     | ^^^ here
     |
    ::: meetings/2024-02-09/minutes.md:1:1
     |
   1 | one
     | --- here too
     |
    ::: members/b.toml:1:8
     |
   1 | name = \"B\"
     |        --- here too
     |
"
    );
}

#[test]
fn a_fault_costs_the_same_in_a_line_of_a_megabyte_as_in_a_short_one() {
    let mut sources = Sources::default();
    let text = "å, ".repeat(250_000);
    sources.insert(FILE.into(), Source::new(text.clone()));
    let read = Cell::new(0);
    let counting = |text: &str| {
        read.set(read.get() + text.len());
        text.to_owned()
    };
    for number in 0..100 {
        let at = number * 10_000;
        let diagnostic = diagnostic(&[(FILE, at..at + 2)], &sources);
        draw(&diagnostic, "", &style(), &sources, &counting);
    }
    assert!(read.get() < 100 * 3000, "{} bytes were read", read.get());
}

#[test]
fn a_long_title_uses_the_width_of_the_terminal() {
    let sources = Sources::default();
    let mut told = diagnostic(&[(FILE, 0..0)], &sources);
    told.rule = "municipality-without-representative";
    told.message = "The municipality of Somewhere had nobody from = 2024-06-01 to 2024-07-31".to_owned();
    let drawn = draw(&told, "", &style(), &sources, &str::to_owned);
    let title: Vec<&str> = drawn.lines().take(2).collect();
    assert_eq!(
        title,
        [
            "error[municipality-without-representative]: The municipality of Somewhere had",
            "    nobody from = 2024-06-01 to 2024-07-31"
        ]
    );
    let mut colored = style();
    colored.color = true;
    let drawn = draw(&told, "", &colored, &sources, &str::to_owned);
    assert!(drawn.contains("\n    "), "{drawn}");
    assert!(
        drawn
            .lines()
            .next()
            .is_some_and(|title| title.contains("Somewhere")),
        "{drawn}"
    );
}
