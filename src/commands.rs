//! The command line: what can be asked, in which folder, as of which day, in which language.

use std::convert::Infallible;
use std::ffi::OsString;
use std::io::{self, Write};
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use chrono::{Datelike, NaiveDate, NaiveTime};
use clap::builder::{OsStringValueParser, TypedValueParser};
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::records::network::Language;
use crate::text::composed;
use crate::words::Words;

mod action;
mod activity;
mod among;
mod asking;
mod assignment;
mod choice;
mod completions;
mod console;
mod decision;
mod door;
mod duties;
mod explain;
mod export;
mod feedback;
mod folder;
mod generated;
mod group;
mod guess;
mod help;
mod hooks;
mod init;
mod man;
mod mandate;
mod meeting;
mod member;
mod named;
mod organisation;
mod plan;
mod reading;
mod report;
mod said;
mod schema;
mod sending;
mod since;
mod submit;
mod unknown;
mod validate;
mod when;
mod writing;

use console::Console;
use door::Door;

/// The years that commands can be asked for.
const YEARS: RangeInclusive<i64> = 1900..=2200;

/// What a command came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Done, and no errors in the data.
    Sound,
    /// Done, and errors in the data were shown.
    Faulty,
}

/// The name of the program.
const NAME: &str = "elevhalsa";

#[derive(Parser)]
#[command(
    name = NAME,
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
struct Cli {
    #[command(flatten)]
    everywhere: Everywhere,
    #[command(subcommand)]
    command: Command,
}

/// The options that every command takes.
#[derive(Args)]
pub(crate) struct Everywhere {
    // An empty variable is none, as elsewhere.
    #[arg(long, global = true, env = "ELEVHALSA_DATA", value_name = "DIR", value_parser = OsStringValueParser::new().map(PathBuf::from))]
    data: Option<PathBuf>,
    #[arg(long, global = true, env = "ELEVHALSA_TODAY", value_name = "YYYY-MM-DD", value_parser = day)]
    today: Option<NaiveDate>,
    #[arg(long, global = true, value_name = "sv|en")]
    lang: Option<Lang>,
    #[arg(long, global = true, value_name = "auto|always|never", default_value = "auto")]
    color: Color,
    #[arg(long, short, global = true)]
    quiet: bool,
    #[arg(long, short, global = true)]
    verbose: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Lang {
    Sv,
    En,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Subcommand)]
enum Command {
    Validate(validate::Arguments),
    Explain(explain::Arguments),
    Export(export::Arguments),
    Duties(duties::Arguments),
    #[command(subcommand)]
    Action(action::Command),
    #[command(subcommand)]
    Activity(activity::Command),
    #[command(subcommand)]
    Assignment(assignment::Command),
    #[command(subcommand)]
    Decision(decision::Command),
    #[command(subcommand)]
    Feedback(feedback::Command),
    #[command(subcommand)]
    Group(group::Command),
    #[command(subcommand)]
    Mandate(mandate::Command),
    #[command(subcommand)]
    Meeting(meeting::Command),
    #[command(subcommand)]
    Member(member::Command),
    #[command(subcommand)]
    Organisation(organisation::Command),
    #[command(subcommand)]
    Plan(plan::Command),
    #[command(subcommand)]
    Report(report::Command),
    #[command(subcommand)]
    Submit(submit::Command),
    #[command(subcommand)]
    Hooks(hooks::Command),
    Init(init::Arguments),
    Schema(schema::Arguments),
    Completions(completions::Arguments),
    Man(man::Arguments),
}

/// Runs the program: parses the command line, runs the command, says what failed.
///
/// `clock` is today's date unless `--today` or `ELEVHALSA_TODAY` names another.
///
/// Exit codes: 0 done, 1 errors in the data, 2 could not do it.
pub fn run(arguments: impl IntoIterator<Item = OsString>, clock: NaiveDate) -> ExitCode {
    let arguments = guess::with_help_as_option(arguments.into_iter().collect());
    let words = Words {
        language: folder::language(&arguments),
        // Before the options are parsed, so that what is wrong with them can be told masked.
        births_until: folder::today(&arguments).map_or(clock, |today| today.max(clock)),
    };
    // The words for every command and option cost more than most commands, and are needed only to explain them.
    let parsed = help::shaped(Cli::command())
        .try_get_matches_from(&arguments)
        .or_else(|_| command_line(words).try_get_matches_from(&arguments))
        .and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => return help::usage(&error, &arguments, words),
    };
    match dispatch(cli, words, clock) {
        Ok(Outcome::Sound) => ExitCode::SUCCESS,
        Ok(Outcome::Faulty) => ExitCode::from(1),
        Err(error) => {
            help::failure(words, &error);
            ExitCode::from(2)
        }
    }
}

/// The whole command line with its words, for parsing, completions, manual pages and the reference.
pub fn command_line(words: Words) -> clap::Command {
    help::localised(Cli::command(), words)
}

fn dispatch(cli: Cli, words: Words, clock: NaiveDate) -> Result<Outcome> {
    let out = Door::new(io::stdout().lock(), words.births_until);
    let mut console = Console::new(cli.everywhere, words, clock, Box::new(out));
    let outcome = match cli.command {
        Command::Validate(arguments) => validate::run(&arguments, &mut console),
        Command::Explain(arguments) => explain::run(&arguments, &mut console),
        Command::Export(arguments) => export::run(&arguments, &mut console),
        Command::Duties(arguments) => duties::run(&arguments, &mut console),
        Command::Action(command) => action::run(&command, &mut console),
        Command::Activity(command) => activity::run(&command, &mut console),
        Command::Assignment(command) => assignment::run(&command, &mut console),
        Command::Decision(command) => decision::run(&command, &mut console),
        Command::Feedback(command) => feedback::run(&command, &mut console),
        Command::Group(command) => group::run(&command, &mut console),
        Command::Mandate(command) => mandate::run(&command, &mut console),
        Command::Meeting(command) => meeting::run(&command, &mut console),
        Command::Member(command) => member::run(&command, &mut console),
        Command::Organisation(command) => organisation::run(&command, &mut console),
        Command::Plan(command) => plan::run(&command, &mut console),
        Command::Report(command) => report::run(&command, &mut console),
        Command::Submit(command) => submit::run(&command, &mut console),
        Command::Hooks(command) => hooks::run(&command, &mut console),
        Command::Init(arguments) => init::run(&arguments, &mut console),
        Command::Schema(arguments) => schema::run(&arguments, &mut console),
        Command::Completions(arguments) => completions::run(&arguments, &mut console),
        Command::Man(arguments) => man::run(&arguments, &mut console),
    }?;
    console.out.flush()?;
    Ok(outcome)
}

/// Reads a day of the years that commands know; days far from them lead out of the calendar when counted on.
fn day(text: &str) -> Result<NaiveDate, String> {
    let day: NaiveDate = text.parse().map_err(|_| text.to_owned())?;
    YEARS
        .contains(&i64::from(day.year()))
        .then_some(day)
        .ok_or_else(|| text.to_owned())
}

/// Reads a time of day: `9:00`, `9.00`, `0900` or `9`.
fn time(text: &str) -> Result<NaiveTime, String> {
    let digits = text.replace(['.', ':'], "");
    let (hour, minute) = match digits.len() {
        1 | 2 => (digits.as_str(), "0"),
        3 | 4 if digits.is_ascii() => digits.split_at(digits.len() - 2),
        _ => return Err(text.to_owned()),
    };
    let number = |part: &str| part.parse().map_err(|_| text.to_owned());
    NaiveTime::from_hms_opt(number(hour)?, number(minute)?, 0).ok_or_else(|| text.to_owned())
}

/// Reads an id, with its letters and their marks put together as in the records.
fn id(text: &str) -> Result<String, Infallible> {
    Ok(composed(text).into_owned())
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Sv => Self::Sv,
            Lang::En => Self::En,
        }
    }
}
