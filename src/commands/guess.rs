//! Guesses what was meant by a command line that cannot be understood.

use std::ffi::OsString;

use chrono::{Datelike, NaiveDate};
use clap::{Arg, Command};

use super::{NAME, YEARS};
use crate::diagnostic::Arguments;
use crate::text::composed;

/// Takes `help` as the first word for `--help`: `elevhalsa help meeting` is `elevhalsa meeting --help`.
pub(super) fn with_help_as_option(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if arguments.get(1).is_some_and(|first| first == HELP) {
        arguments.remove(1);
        arguments.push("--help".into());
    }
    arguments
}

/// The command line that was probably meant, judged by its words.
pub(super) fn meant(arguments: &[OsString], known: &Command) -> Option<String> {
    let written: Vec<String> = arguments
        .iter()
        .skip(1)
        .filter_map(|argument| Some(composed(argument.to_str()?).into_owned()))
        .collect();
    if written
        .iter()
        .any(|word| word == "--år" || word.starts_with("--år="))
    {
        return Some("--year".to_owned());
    }
    let words = words(&written, known);
    let is_command = |way: &[&str]| {
        let below = |command: &&Command, name: &str| command.find_subcommand(name).cloned();
        let found = way
            .iter()
            .try_fold(known.clone(), |command, name| below(&&command, name));
        found.is_some()
    };
    let meant = match words[..] {
        ["validate", year, ..] if is_year(year) => format!("validate --year {year}"),
        ["meeting", id, ..] if id.trim().parse::<NaiveDate>().is_ok() => {
            let day: NaiveDate = id.trim().parse().ok()?;
            format!("meeting show {day}")
        }
        [noun, HELP, ..] if is_command(&[noun]) => format!("{noun} --help"),
        [verb, noun, ..] if is_command(&[noun, verb]) => format!("{noun} {verb}"),
        [noun, SHOW] if is_command(&[noun, SHOW]) => format!("{noun} list"),
        [duty, ..] if is_duty(duty) => format!("explain {duty}"),
        [verb, noun, ..] if is_list(verb) && command(noun).is_some_and(|noun| is_command(&[noun, LIST])) => {
            format!("{} {LIST}", command(noun)?)
        }
        [first, ..] => swedish(first)?.to_owned(),
        [] => return None,
    };
    Some(format!("{NAME} {meant}"))
}

/// The words of a command line that are neither options nor what options take.
fn words<'w>(written: &'w [String], known: &Command) -> Vec<&'w str> {
    let (mut words, mut command) = (Vec::new(), known);
    let mut written = written.iter().map(String::as_str);
    while let Some(word) = written.next() {
        if word == "--" {
            words.extend(written);
            break;
        }
        if let Some(option) = word.strip_prefix('-') {
            let name = option.strip_prefix('-');
            let is_it = |arg: &&Arg| match name {
                Some(name) => arg.get_long() == Some(name),
                None => arg.get_short().is_some_and(|short| option == short.to_string()),
            };
            let mut options = command.get_arguments().chain(known.get_arguments());
            if options
                .find(is_it)
                .is_some_and(|arg| arg.get_action().takes_values())
            {
                written.next();
            }
            continue;
        }
        command = command.find_subcommand(word).unwrap_or(command);
        words.push(word);
    }
    words
}

/// The year that was meant by its last two digits.
pub(super) fn whole_year(written: &str) -> Option<String> {
    let is_short = written.len() == 2 && written.bytes().all(|byte| byte.is_ascii_digit());
    is_short.then(|| format!("20{written}"))
}

/// Which part of a day is wrong: `$part` with what was found, and the years that there are.
pub(super) fn wrong_part(written: &str) -> Arguments {
    let parts: Vec<Option<u32>> = written.split('-').map(|part| part.parse().ok()).collect();
    let (part, found) = match parts[..] {
        [Some(_), Some(month), Some(_)] if !(1..=12).contains(&month) => ("month", month),
        [Some(year), Some(month), Some(day)] => match i32::try_from(year) {
            Ok(year) if NaiveDate::from_ymd_opt(year, month, day).is_none() => ("day", day),
            Ok(year) if !YEARS.contains(&year.into()) => ("year", 0),
            _ => ("shape", 0),
        },
        _ => ("shape", 0),
    };
    Arguments::from([
        ("part", part.into()),
        ("found", found.to_string().into()),
        ("first", YEARS.start().to_string().into()),
        ("last", YEARS.end().to_string().into()),
    ])
}

const HELP: &str = "help";
const LIST: &str = "list";
const SHOW: &str = "show";

/// `D27`, as the mandate's statements are numbered.
fn is_duty(word: &str) -> bool {
    let digits = word.strip_prefix(['D', 'd']);
    digits.is_some_and(|digits| digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Tells whether a command line asks to see something without saying what.
pub(super) fn lists_nothing(arguments: &[OsString], known: &Command) -> bool {
    let written = arguments.iter().skip(1);
    let written: Vec<String> = written
        .filter_map(|argument| argument.to_str())
        .map(str::to_owned)
        .collect();
    words(&written, known).first().is_some_and(|verb| is_list(verb))
}

/// Tells whether a word asks to see something, and leaves to say what.
fn is_list(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "list" | "lista" | "show" | "visa" | "se"
    )
}

/// The command that a word stands for: itself, in the plural, or in Swedish.
fn command(word: &str) -> Option<&str> {
    swedish(word).or_else(|| Some(word.strip_suffix('s').unwrap_or(word)))
}

/// The command behind the Swedish word for it.
fn swedish(word: &str) -> Option<&'static str> {
    Some(match word.to_lowercase().as_str() {
        "aktivitet" | "aktiviteter" => "activity",
        "arbetsgrupp" | "arbetsgrupper" | "grupp" | "grupper" => "group",
        "beslut" => "decision",
        "förklara" | "regel" | "regler" => "explain",
        "granska" | "kontrollera" | "validera" => "validate",
        "hjälp" => "--help",
        "kommun" | "kommuner" | "organisationer" => "organisation",
        "krav" | "läge" | "läget" | "punkter" | "status" => "duties",
        "medlem" | "medlemmar" | "personer" | "register" => "member",
        "minnesanteckningar" | "möte" | "möten" | "mötena" => "meeting",
        "uppdrag" | "uppdragen" => "assignment",
        "uppdragsbeskrivning" | "uppdragsbeskrivningen" => "mandate",
        "åtgärd" | "åtgärder" => "action",
        "återkoppling" => "feedback",
        _ => return None,
    })
}

fn is_year(written: &str) -> bool {
    let year = NaiveDate::parse_from_str(&format!("{written}-01-01"), "%Y-%m-%d");
    written.len() == 4 && year.is_ok_and(|day| YEARS.contains(&day.year().into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(written: &str) -> String {
        let arguments = wrong_part(written);
        let said = |name| match arguments.get(name) {
            Some(crate::diagnostic::Argument::Text(text)) => text.clone(),
            _ => String::new(),
        };
        format!("{} {}", said("part"), said("found"))
    }

    #[test]
    fn the_part_of_a_day_that_is_wrong_is_found() {
        assert_eq!(part("2024-13-01"), "month 13");
        assert_eq!(part("2023-02-29"), "day 29");
        assert_eq!(part("1492-10-12"), "year 0");
        assert_eq!(part("9 februari"), "shape 0");
        assert_eq!(part("24-02-09"), "year 0");
    }

    #[test]
    fn a_short_year_is_one_of_this_century() {
        assert_eq!(whole_year("24").as_deref(), Some("2024"));
        assert_eq!(whole_year("2x"), None);
        assert_eq!(whole_year("+4"), None);
    }
}
