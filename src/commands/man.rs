//! `man`: a manual page for each command.

use std::path::PathBuf;

use anyhow::Result;
use clap::{Args, Command};
use clap_mangen::Man;

use super::{Console, Outcome, generated};
use crate::words::Words;

/// The headings of a page as they are drawn, and the entries of the catalogue that stand in for them.
const HEADINGS: [(&str, &str); 5] = [
    ("NAME", "man-name"),
    ("SYNOPSIS", "man-synopsis"),
    ("DESCRIPTION", "man-description"),
    ("VERSION", "man-version"),
    ("EXTRA", "man-extra"),
];

/// What every page holds.
const MARK: &str = ".TH elevhalsa";

#[derive(Args)]
pub(super) struct Arguments {
    #[arg(value_name = "DIR")]
    dir: PathBuf,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let mut command = super::command_line(console.words);
    command.build();
    let pages = pages(&command, console.words)?;
    generated::write_all(&arguments.dir, &pages, MARK, console)?;
    Ok(Outcome::Sound)
}

/// The pages of a command and of all commands below it, by file name.
fn pages(command: &Command, words: Words) -> Result<Vec<(String, String)>> {
    let man = Man::new(command.clone());
    let mut drawn = Vec::new();
    man.render(&mut drawn)?;
    let drawn = String::from_utf8(drawn)?;
    let lines: Vec<String> = drawn.lines().map(|line| localised(line, words)).collect();
    let mut pages = vec![(man.get_filename(), lines.join("\n") + "\n")];
    for below in command.get_subcommands() {
        pages.extend(self::pages(below, words)?);
    }
    Ok(pages)
}

fn localised(line: &str, words: Words) -> String {
    let heading = HEADINGS
        .iter()
        .find(|(drawn, _)| line.strip_prefix(".SH ") == Some(*drawn));
    match heading {
        Some((_, entry)) => format!(".SH {}", words.say(entry)),
        // What each value means stands on a line of its own.
        None if line.starts_with("\\- ") => format!(".br\n{line}"),
        None => line.to_owned(),
    }
}
