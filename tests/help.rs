//! Help is whole in both languages: every command, option and value.

mod support;

use chrono::NaiveDate;
use clap::Command;
use elevhalsa::commands::command_line;
use elevhalsa::records::network::Language;
use elevhalsa::words::Words;
use support::{base, run, stderr, stdout};

fn command(language: Language) -> Command {
    let today = NaiveDate::from_ymd_opt(2024, 2, 9).expect("the day exists");
    let mut command = command_line(Words {
        language,
        births_until: today,
    });
    command.build();
    command
}

/// Every command of the tree with the words that lead to it.
fn tree(command: &Command, way: &[String]) -> Vec<(Vec<String>, Command)> {
    let mut found = vec![(way.to_vec(), command.clone())];
    for below in command.get_subcommands() {
        let way = [way, &[below.get_name().to_owned()]].concat();
        found.extend(tree(below, &way));
    }
    found
}

#[test]
fn every_command_and_option_has_words_of_its_own() {
    for language in [Language::Sv, Language::En] {
        for (way, command) in tree(&command(language), &[]) {
            let about = command.get_about().map(ToString::to_string).unwrap_or_default();
            assert!(
                !about.is_empty() && !about.starts_with("command"),
                "{way:?}: {about:?}"
            );
            for argument in command.get_arguments() {
                let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
                assert!(
                    !help.is_empty() && !help.starts_with("command"),
                    "{way:?} {}: {help:?}",
                    argument.get_id()
                );
            }
        }
    }
}

/// The shells are called by their own names.
#[test]
fn every_value_that_an_option_takes_is_told_of() {
    for language in [Language::Sv, Language::En] {
        for (way, command) in tree(&command(language), &[]) {
            for argument in command.get_arguments() {
                let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
                let (about, meanings) = help.split_once('\n').unwrap_or((&help, ""));
                for value in argument.get_possible_values() {
                    let name = value.get_name();
                    let line = format!("- {name}: ");
                    let meaning = meanings.lines().find_map(|told| told.strip_prefix(&line));
                    let is_told = match meaning {
                        Some(meaning) => language == Language::En || meaning != name,
                        None => !argument.get_action().takes_values() || about.contains(name),
                    };
                    assert!(is_told, "{way:?} {}: {name}\n{help}", argument.get_id());
                }
            }
        }
    }
}

#[test]
fn swedish_help_is_swedish_and_fits_a_terminal() {
    let folder = base();
    for (way, _) in tree(&command(Language::Sv), &[]) {
        let arguments: Vec<&str> = way.iter().map(String::as_str).chain(["--help"]).collect();
        let output = run(folder.path(), &arguments);
        let told = stdout(&output);
        assert_eq!(
            (output.status.code(), stderr(&output).as_str()),
            (Some(0), ""),
            "{arguments:?}"
        );
        let english = [
            "Usage",
            "Options",
            "OPTIONS",
            "Commands",
            "COMMAND",
            "Arguments",
            "possible",
            "default",
            "Print",
        ];
        for word in english {
            assert!(!told.contains(word), "{arguments:?} says {word}:\n{told}");
        }
        let wide = told.lines().find(|line| line.chars().count() > 80);
        assert_eq!(wide, None, "{arguments:?}");
        assert!(told.ends_with('\n') && !told.ends_with("\n\n"), "{arguments:?}");
    }
}

#[test]
fn english_help_is_english_where_the_language_is() {
    let folder = base();
    for (way, _) in tree(&command(Language::En), &[]) {
        let arguments: Vec<&str> = way
            .iter()
            .map(String::as_str)
            .chain(["--help", "--lang", "en"])
            .collect();
        let told = stdout(&run(folder.path(), &arguments));
        assert!(
            told.contains("Usage: elevhalsa") && !told.contains("Användning"),
            "{arguments:?}:\n{told}"
        );
    }
}

#[test]
fn outside_a_network_help_follows_the_surroundings() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let told = |language: &str| {
        let mut command = support::elevhalsa(folder.path());
        let output = command
            .env("LC_ALL", language)
            .arg("--help")
            .output()
            .expect("the program starts");
        stdout(&output)
    };
    assert!(told("sv_SE.UTF-8").contains("Användning"));
    assert!(told("C").contains("Usage"));
}

#[test]
fn every_command_has_a_manual_page() {
    let folder = base();
    for (language, heading) in [("sv", ".SH NAMN"), ("en", ".SH NAME")] {
        let pages = folder.path().join("man").join(language);
        let to = pages.to_string_lossy();
        let output = run(folder.path(), &["man", &to, "--lang", language]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        for (way, _) in tree(&command(Language::En), &["elevhalsa".to_owned()]) {
            let page = pages.join(format!("{}.1", way.join("-")));
            let text =
                std::fs::read_to_string(&page).unwrap_or_else(|error| panic!("{}: {error}", page.display()));
            assert!(text.contains(heading), "{}", page.display());
        }
    }
}

#[test]
fn every_shell_gets_its_completions() {
    let folder = base();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = run(folder.path(), &["completions", shell]);
        let script = stdout(&output);
        assert_eq!(output.status.code(), Some(0), "{shell}");
        assert!(
            script.contains("elevhalsa") && script.contains("all-years"),
            "{shell}:\n{script}"
        );
    }
}

/// What is told on stderr, on one line.
fn told_wrong(arguments: &[&str]) -> String {
    let folder = base();
    let output = run(folder.path(), arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    let told = stderr(&output);
    for line in told.lines() {
        assert!(line.chars().count() <= 80, "{arguments:?}: {line}");
    }
    told.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_command_line_that_is_not_understood_suggests_what_was_meant() {
    for (arguments, words) in [
        (
            &["validate", "2024"][..],
            "Menade ni elevhalsa validate --year 2024?",
        ),
        (
            &["meeting", "2024-02-09"],
            "Menade ni elevhalsa meeting show 2024-02-09?",
        ),
        (&["list", "meeting"], "Menade ni elevhalsa meeting list?"),
        (
            &["list"],
            "Skriv vad ni vill se, till exempel elevhalsa meeting list",
        ),
        (
            &["visa"],
            "Skriv vad ni vill se, till exempel elevhalsa meeting list",
        ),
        (
            &["--today", "2024-02-09", "visa"],
            "Skriv vad ni vill se, till exempel elevhalsa meeting list",
        ),
        (&["visa", "möten"], "Menade ni elevhalsa meeting list?"),
        (&["D27"], "Menade ni elevhalsa explain D27?"),
        (&["kontrollera"], "Menade ni elevhalsa validate?"),
        (&["meeting", "help"], "Menade ni elevhalsa meeting --help?"),
        (&["validate", "--year", "24"], "Menade ni --year 2024?"),
        (
            &["validate", "--today", "2024-13-01"],
            "det finns inte någon månad 13 gör så här: Skriv dagen som ÅÅÅÅ-MM-DD",
        ),
        (
            &["validate", "--today", "2023-02-29"],
            "den månaden har ingen dag 29",
        ),
        (
            &["validate", "--today", "2500-01-01"],
            "årtalet ska vara från 1900 till 2200",
        ),
        (
            &["member", "list", "--on", "nästa fredag"],
            "en dag skrivs år-månad-dag",
        ),
        (&["validate", "nu"], "”nu” går inte att förstå här"),
        (&["validate", "--since", "HEAD"], "Kör utan --since, eller skapa"),
        (&["validate", "--at", "HEAD"], "Kör utan --at, eller skapa"),
        (&["validate", "--staged"], "Kör utan --staged, eller skapa"),
    ] {
        let told = told_wrong(&[arguments, &["--lang", "sv"]].concat());
        assert!(told.contains(words), "{arguments:?}: {told}");
    }
}

#[test]
fn help_is_a_word_too() {
    let folder = base();
    for (word, option) in [
        (&["help"][..], &["--help"][..]),
        (&["help", "meeting"], &["meeting", "--help"]),
        (&["help", "meeting", "list"], &["meeting", "list", "--help"]),
    ] {
        assert_eq!(
            stdout(&run(folder.path(), word)),
            stdout(&run(folder.path(), option)),
            "{word:?}"
        );
    }
}

#[test]
fn the_name_of_a_rule_is_found_in_capitals_too() {
    let folder = base();
    let told = stdout(&run(folder.path(), &["explain", "Too-Few-meetings"]));
    assert!(told.starts_with("too-few-meetings ("), "{told}");
}

#[test]
fn swedish_words_and_a_missing_id_lead_to_the_command() {
    let folder = support::base();
    for (arguments, meant) in [
        (&["möte"][..], "elevhalsa meeting"),
        (&["medlem", "list"], "elevhalsa member"),
        (&["--lang", "sv", "möte"], "elevhalsa meeting"),
        (
            &["--today", "2026-11-23", "list", "meeting"],
            "elevhalsa meeting list",
        ),
        (
            &["validate", "--only", "no-chair", "2024"],
            "elevhalsa validate --year 2024",
        ),
        (&["hjälp"], "elevhalsa --help"),
        (&["återkoppling"], "elevhalsa feedback"),
        (&["validate", "--år", "2024"], "--year"),
        (&["meeting", "show"], "elevhalsa meeting list"),
    ] {
        let told = support::stderr(&support::run(folder.path(), arguments));
        assert!(told.contains(&format!("{meant}?")), "{arguments:?}: {told}");
    }
}

#[test]
fn what_an_option_takes_is_no_command() {
    let folder = base();
    let told = stderr(&run(
        folder.path(),
        &["--data", "medlem", "kalender", "--lang", "sv"],
    ));
    assert!(!told.contains("elevhalsa member"), "{told}");
}
