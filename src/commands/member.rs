//! `member`: who is in the network.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};
use clap::Subcommand;

use super::{Console, Outcome};

mod end;
mod forget;
mod import;
mod list;
mod new;
mod role;
mod show;
mod terms;
mod vacancy;

#[derive(Subcommand)]
pub(super) enum Command {
    List(list::Arguments),
    Show(show::Arguments),
    New(new::Arguments),
    End(end::Arguments),
    Role(role::Arguments),
    Vacancy(vacancy::Arguments),
    Import(import::Arguments),
    Forget(forget::Arguments),
}

pub(super) fn run(command: &Command, console: &mut Console) -> Result<Outcome> {
    match command {
        Command::List(arguments) => list::run(arguments, console),
        Command::Show(arguments) => show::run(arguments, console),
        Command::New(arguments) => new::run(arguments, console),
        Command::End(arguments) => end::run(arguments, console),
        Command::Role(arguments) => role::run(arguments, console),
        Command::Vacancy(arguments) => vacancy::run(arguments, console),
        Command::Import(arguments) => import::run(arguments, console),
        Command::Forget(arguments) => forget::run(arguments, console),
    }
}

/// The years that a change of somebody's roles is judged in: from the first day that it touches to this year.
fn years(today: NaiveDate, touched: impl IntoIterator<Item = NaiveDate>) -> BTreeSet<i32> {
    let years: BTreeSet<i32> = touched.into_iter().chain([today]).map(|day| day.year()).collect();
    match (years.first(), years.last()) {
        (Some(first), Some(last)) => (*first..=*last).collect(),
        _ => years,
    }
}

/// A name without what stands around it, and with one space between its words.
fn one_line(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ")
}
