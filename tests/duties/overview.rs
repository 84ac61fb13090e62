//! The overview of the project's own network in both languages, line for line.
//!
//! `SNAPSHOTS=overwrite cargo test --test duties` writes it anew.

use crate::support::{copy, elevhalsa, network_data, run, stdout};
use crate::{here, sound};

const NOW: &str = "2026-11-23";

/// What `duties` says of the project's own network, in a folder without a history: that of the project grows.
fn told(arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&network_data(), folder.path());
    let output = run(folder.path(), &[&["duties", "--today", NOW], arguments].concat());
    assert_eq!(output.status.code(), Some(0));
    let told = stdout(&output);
    let wide = told.lines().find(|line| line.chars().count() > 80);
    assert_eq!(wide, None);
    assert!(!told.contains("{$") && !told.contains("{ $"), "{told}");
    told
}

fn is_as_written(told: &str, name: &str) {
    let expected = snapbox::Data::read_from(&here().join(name), None);
    let assert = snapbox::Assert::new().action_env(snapbox::assert::DEFAULT_ACTION_ENV);
    assert.eq(told, expected.raw());
}

#[test]
fn a_year_that_is_over_and_one_that_runs_are_taken_in_at_a_glance() {
    for language in ["sv", "en"] {
        for year in ["2024", "2026"] {
            let told = told(&["--year", year, "--lang", language]);
            is_as_written(&told, &format!("{year}.{language}.txt"));
        }
    }
}

#[test]
fn everything_is_shown_when_asked_for() {
    let swedish = told(&["--year", "2026", "--lang", "sv", "--verbose"]);
    is_as_written(&swedish, "2026-verbose.sv.txt");
    let english = told(&["--year", "2026", "--lang", "en", "--verbose"]);
    is_as_written(&english, "2026-verbose.en.txt");
}

#[test]
fn the_years_of_the_network_are_met() {
    for (year, today) in [
        ("2023", "2024-02-01"),
        ("2024", "2025-02-01"),
        ("2025", "2026-02-01"),
        ("2025", NOW),
    ] {
        let output = run(
            &network_data(),
            &["duties", "--year", year, "--today", today, "--lang", "en"],
        );
        let told = stdout(&output);
        assert!(
            told.contains(&format!("{year}: all 28 duties are met.")),
            "{today}:\n{told}"
        );
    }
}

#[test]
fn without_a_year_it_is_the_one_that_runs_and_several_stand_below_each_other() {
    assert_eq!(told(&[]), told(&["--year", "2026"]));
    let both = told(&["--year", "2026", "--year", "2024", "--year", "2022"]);
    let only = |year| told(&["--year", year]);
    assert_eq!(both, [only("2022"), only("2024"), only("2026")].join("\n"));
    assert_eq!(
        only("2022"),
        "Ingen uppdragsbeskrivning gäller 2022, så det finns inget att bedöma.\n"
    );
}

#[test]
fn the_state_is_told_by_word_and_by_colour_only_besides() {
    let plain = told(&["--year", "2026", "--color", "never"]);
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&network_data(), folder.path());
    let colored = stdout(&run(
        folder.path(),
        &["duties", "--today", NOW, "--color", "always"],
    ));
    assert!(colored.contains("\u{1b}[33mi riskzonen"), "{colored}");
    let mut stripped = colored.clone();
    for color in [
        "\u{1b}[32m",
        "\u{1b}[33m",
        "\u{1b}[1;31m",
        "\u{1b}[2m",
        "\u{1b}[0m",
    ] {
        stripped = stripped.replace(color, "");
    }
    assert_eq!(stripped, plain);
}

#[test]
fn what_a_terminal_would_obey_and_long_titles_do_no_harm() {
    let folder = sound();
    let file = "assignments/uppdrag-2.toml";
    let title = format!("{} \\u001b[2J", "Samverka ".repeat(30));
    crate::replace(folder.path(), file, "Dela erfarenheter", &title);
    let output = elevhalsa(folder.path())
        .args(["duties", "--year", "2024", "--today", "2025-01-20"])
        .output()
        .expect("the program starts");
    let told = stdout(&output);
    assert!(!told.contains('\u{1b}'), "{told}");
    assert!(told.lines().all(|line| line.chars().count() <= 80), "{told}");
}
