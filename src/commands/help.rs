//! Help and usage errors in the reader's language: clap knows the shape, the catalogue has the words.

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};

use super::asking::LEFT;
use super::door::Door;
use super::{command_line, guess};
use crate::diagnostic::{Arguments, Failure};
use crate::text::wrapped;
use crate::words::{Words, inert};

/// Wider lines are hard to read, and a pipe has no width of its own.
const USUAL_WIDTH: usize = 80;

/// What clap writes for the options in a usage line, whatever the language.
const OPTIONS: &str = "[OPTIONS]";

/// Gives every command, option and value its words.
pub(super) fn localised(command: Command, words: Words) -> Command {
    let width = terminal_size::terminal_size().map_or(USUAL_WIDTH, |(width, _)| usize::from(width.0));
    described(
        shaped(command).term_width(width.min(USUAL_WIDTH)),
        "command",
        words,
    )
}

/// Adds what asks for help and for the version, without a word; a command line that this accepts needs none.
pub(super) fn shaped(command: Command) -> Command {
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .global(true);
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version);
    command.arg(help).arg(version)
}

fn described(command: Command, id: &str, words: Words) -> Command {
    let usage = words.say("help-usage");
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    let template = format!("{{about}}\n\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}");
    let mut command = command
        .about(words.say(id))
        .help_template(template)
        .disable_help_subcommand(true)
        .subcommand_help_heading(words.say("help-commands"))
        .subcommand_value_name(words.say("help-command"));
    if let Some(after) = words.find(&format!("{id}.after"), &Arguments::new()) {
        command = command.after_help(after);
    }
    command = command.mut_args(|arg| {
        let everywhere = arg.is_global_set() || arg.get_id() == "version";
        let help = told(&arg, if everywhere { "command" } else { id }, words);
        let heading = if arg.is_positional() {
            "help-arguments"
        } else {
            "help-options"
        };
        let heading = if everywhere { "help-everywhere" } else { heading };
        let takes_value = arg.get_action().takes_values();
        let values = arg.get_value_names().unwrap_or_default().iter();
        let values: Vec<String> = values.map(|name| value_name(name, words)).collect();
        let arg = if takes_value { arg.value_names(values) } else { arg };
        arg.help(StyledStr::from(help))
            .help_heading(words.say(heading))
            .hide_possible_values(takes_value)
            .hide_default_value(takes_value)
            .hide_env(true)
    });
    for name in names {
        let id = format!("{id}-{name}");
        command = command.mut_subcommand(name, |sub| described(sub, &id, words));
    }
    command
}

/// What an option is for, and below that what each value means that it takes.
fn told(arg: &Arg, command: &str, words: Words) -> String {
    let option = arg.get_id().as_str().replace('_', "-");
    let own = format!("{command}-{option}-option");
    let find = |entry: &str| words.find(entry, &Arguments::new());
    // Options that say the same wherever they stand have their words once.
    let entry = match find(&own) {
        Some(_) => own,
        None => format!("option-{option}"),
    };
    // Values of records are told in the words of the records.
    let meanings = find(&format!("{entry}.values")).unwrap_or_else(|| entry.clone());
    let values = arg.get_possible_values().into_iter().filter_map(|value| {
        let meaning = find(&format!("{meanings}.{}", value.get_name()))?;
        Some(format!("\n- {}: {meaning}", value.get_name()))
    });
    words.say(&entry) + &values.collect::<String>()
}

/// The word for what an option takes, such as `MAPP`; choices such as `sv|en` are the same in every language.
fn value_name(name: &str, words: Words) -> String {
    let entry = format!("value-{}", name.to_lowercase());
    words
        .find(&entry, &Arguments::new())
        .unwrap_or_else(|| name.to_owned())
}

/// Says what is wrong with a command line; help and version are asked for and no errors.
pub(super) fn usage(error: &clap::Error, arguments: &[OsString], words: Words) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return match print(error, words, &mut std::io::stdout()) {
            // Nobody is left to tell when the reader has closed the pipe.
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                failure(words, &error.into());
                ExitCode::from(2)
            }
            _ => ExitCode::SUCCESS,
        };
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        // When stderr is closed, the exit code is all that is left to tell.
        let _ = print(error, words, &mut std::io::stderr());
        return ExitCode::from(2);
    }
    let mut filled = Arguments::new();
    for (name, kind) in [
        ("argument", ContextKind::InvalidArg),
        ("value", ContextKind::InvalidValue),
        ("command", ContextKind::InvalidSubcommand),
        ("prior", ContextKind::PriorArg),
        ("known", ContextKind::ValidValue),
    ] {
        let said = error.get(kind).map(text).unwrap_or_default();
        filled.insert(name, masked(&said, words).into());
    }
    let said = |kind| error.get(kind).map(text).unwrap_or_default();
    let (argument, value) = (said(ContextKind::InvalidArg), said(ContextKind::InvalidValue));
    let takes_day = argument.contains(&value_name("YYYY-MM-DD", words));
    let kind = match error.kind() {
        ErrorKind::ValueValidation if takes_day => {
            filled.extend(guess::wrong_part(&value));
            "usage-wrong-day"
        }
        ErrorKind::UnknownArgument if !argument.starts_with('-') => "usage-unknown-word",
        ErrorKind::InvalidValue if error.get(ContextKind::InvalidValue).is_none_or(is_empty) => {
            "usage-no-value"
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-wrong-value",
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "usage-unknown-command",
        ErrorKind::MissingSubcommand => "usage-missing-command",
        ErrorKind::MissingRequiredArgument => "usage-missing-argument",
        ErrorKind::ArgumentConflict => "usage-conflict",
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            "usage-number-of-values"
        }
        ErrorKind::NoEquals => "usage-no-value",
        ErrorKind::InvalidUtf8 => "usage-not-utf8",
        _ => "usage-other",
    };
    let near = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    let near = near
        .into_iter()
        .find_map(|kind| error.get(kind))
        .map(text)
        .filter(|near| !near.is_empty());
    let year = || guess::whole_year(&value).filter(|_| argument.starts_with("--year"));
    let known = command_line(words);
    let near = guess::meant(arguments, &known)
        .or_else(|| year().map(|year| format!("--year {year}")))
        .or_else(|| near.filter(|_| !guess::lists_nothing(arguments, &known)));
    let hint = match near {
        None if guess::lists_nothing(arguments, &known) => words.say("usage-list-of-what"),
        Some(near) => {
            filled.insert("near", masked(&near, words).into());
            words.fill("usage-near", &filled)
        }
        None => words
            .find(&format!("{kind}.help"), &filled)
            .unwrap_or_else(|| words.fill("usage-help", &filled)),
    };
    say(words, &words.fill(kind, &filled), Some(&hint));
    ExitCode::from(2)
}

/// Prints help or the version.
fn print(error: &clap::Error, words: Words, out: &mut dyn Write) -> std::io::Result<()> {
    let text = error
        .render()
        .to_string()
        .replace(OPTIONS, &words.say("help-usage-options"));
    writeln!(out, "{}", text.trim_end())
}

/// Says what could not be done, and the way out.
pub(super) fn failure(words: Words, error: &anyhow::Error) {
    let (message, hint) = words.fail(error);
    let is_left = error
        .downcast_ref::<Failure>()
        .is_some_and(|failure| failure.id == LEFT);
    match is_left {
        // Who leaves has made no mistake.
        true => tell(words, &message),
        false => say(words, &message, hint.as_deref()),
    }
}

fn say(words: Words, message: &str, hint: Option<&str>) {
    let mut told = format!("{}: {message}\n", words.say("severity-error"));
    if let Some(hint) = hint {
        told.push_str(&format!("{}: {hint}\n", words.say("label-help")));
    }
    tell(words, &told);
}

fn tell(words: Words, told: &str) {
    let told: Vec<String> = told
        .lines()
        .map(|line| wrapped(line, textwrap::Options::new(80)))
        .collect();
    // When stderr is closed, the exit code is all that is left to tell.
    let _ = writeln!(
        Door::new(std::io::stderr(), words.births_until),
        "{}",
        told.join("\n")
    );
}

/// Masks an argument as if it did not begin like an option: beside a hyphen there would be no identity number.
fn masked(argument: &str, words: Words) -> String {
    let rest = argument.trim_start_matches('-');
    let hyphens = &argument[..argument.len() - rest.len()];
    format!("{hyphens}{}", words.masked(rest))
}

fn text(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => inert(text),
        ContextValue::Strings(texts) => inert(&texts.join(", ")),
        ContextValue::StyledStr(text) => inert(&text.to_string()),
        ContextValue::StyledStrs(texts) => inert(
            &texts
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join(", "),
        ),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

fn is_empty(value: &ContextValue) -> bool {
    text(value).is_empty()
}
