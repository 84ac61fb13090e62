//! What every command has at hand: the words, the day, the folder, and where its result goes.

use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;

use super::door::Door;
use super::reading::{Reading, asked_by};
use super::{Color, Everywhere, Outcome, folder};
use crate::diagnostic::Arguments;
use crate::load::tree::{Revision, Tree};
use crate::load::{Asked, Extent, Years, load};
use crate::network::Network;
use crate::text::{is_unseen, wrapped};
use crate::words::Words;

mod assignments;
mod excerpts;
mod grouped;
mod mention;
mod page;
mod period;
mod seat;
mod table;

pub(super) use mention::{
    action_state, assignments, feedback_state, item, line, meeting_status, person, person_from,
};
pub(super) use table::Table;

/// Wider lines are hard to read, however wide the terminal is.
const WIDEST: usize = 100;
/// What a pipe and a CI log get.
const USUAL_WIDTH: usize = 80;

/// What every command has at hand.
pub(super) struct Console {
    pub(super) words: Words,
    pub(super) today: NaiveDate,
    pub(super) color: bool,
    pub(super) width: usize,
    pub(super) quiet: bool,
    pub(super) verbose: bool,
    pub(super) out: Box<dyn Write>,
    data: Option<PathBuf>,
}

impl Console {
    /// Settles what the options and the surroundings say.
    pub(super) fn new(everywhere: Everywhere, words: Words, clock: NaiveDate, out: Box<dyn Write>) -> Self {
        let today = everywhere.today.unwrap_or(clock);
        let is_terminal = std::io::stdout().is_terminal();
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
            || std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        let width = match is_terminal {
            true => terminal_size::terminal_size()
                .map_or(USUAL_WIDTH, |(width, _)| usize::from(width.0).min(WIDEST)),
            false => USUAL_WIDTH,
        };
        let color = match everywhere.color {
            Color::Auto => is_terminal && !plain,
            Color::Always => true,
            Color::Never => false,
        };
        let Everywhere {
            data, quiet, verbose, ..
        } = everywhere;
        Self {
            words,
            today,
            color,
            width,
            quiet,
            verbose,
            out,
            data,
        }
    }

    /// Opens the folder in a state of it.
    pub(super) fn open(&self, revision: &Revision) -> Result<Tree> {
        Tree::open(&folder::find(self.data.as_deref(), revision)?, revision)
    }

    /// Finds the folder on disk.
    pub(super) fn work_folder(&self) -> Result<PathBuf> {
        folder::find(self.data.as_deref(), &Revision::WorkTree)
    }

    /// Finds the folder that a reading command is asked for.
    pub(super) fn folder(&self, reading: &Reading) -> Result<PathBuf> {
        folder::find(self.data.as_deref(), &reading.revision())
    }

    /// Loads what a reading command needs, in the state of the folder that it is asked for.
    pub(super) fn read(&self, reading: &Reading, years: Years, extent: Extent) -> Result<Network> {
        let tree = self
            .open(&reading.revision())
            .map_err(|error| asked_by("--as-of", error))?;
        load(&tree, &self.asked(years, extent))
    }

    /// Loads what a writing command must know before it asks, from the folder on disk.
    pub(super) fn read_for(&self, years: &BTreeSet<i32>, extent: Extent) -> Result<Network> {
        let tree = self.open(&Revision::WorkTree)?;
        load(&tree, &self.asked(Years::These(years.clone()), extent))
    }

    /// Answers a reading command: for programs as the shape that it is, for people as it is drawn.
    ///
    /// What could not be read is told first on stderr, so that nobody takes the answer for whole.
    pub(super) fn answer<T: Serialize>(
        &mut self,
        reading: &Reading,
        network: &Network,
        shape: &T,
        draw: impl FnOnce(&T, &mut Self) -> Result<()>,
    ) -> Result<Outcome> {
        let outcome = self.tell_unread(network)?;
        match reading.json {
            true => self.json(shape)?,
            false => draw(shape, self)?,
        }
        Ok(outcome)
    }

    /// Asks for years of a folder, as of the day that counts as today.
    pub(super) fn asked(&self, years: Years, extent: Extent) -> Asked {
        Asked {
            today: self.today,
            births_until: self.words.births_until,
            years,
            extent,
        }
    }

    /// Says on stderr that an answer leaves out what could not be read, so that nobody takes it for whole, and
    /// tells what the command came to.
    pub(super) fn tell_unread(&self, network: &Network) -> Result<Outcome> {
        let count = network.gaps().count();
        if count > 0 {
            let mut filled = Arguments::new();
            filled.insert("count", count.into());
            let mut errors = Door::new(std::io::stderr(), self.words.births_until);
            let told = self.words.fill("left-out", &filled);
            writeln!(errors, "{}", wrapped(&told, textwrap::Options::new(self.width)))?;
            errors.flush()?;
        }
        Ok(if count > 0 {
            Outcome::Faulty
        } else {
            Outcome::Sound
        })
    }

    /// Writes a shape for programs.
    pub(super) fn json(&mut self, shape: &impl Serialize) -> Result<()> {
        let json = serde_json::to_string_pretty(shape)?;
        writeln!(self.out, "{}", escaped(&json))?;
        Ok(())
    }

    /// Starts a table with headings from the catalogue.
    pub(super) fn table(&self, headings: &[&str]) -> Table {
        Table::new(self.words, self.width, headings)
    }

    /// Writes a table.
    pub(super) fn print(&mut self, table: &Table) -> Result<()> {
        for line in table.lines() {
            writeln!(self.out, "{line}")?;
        }
        Ok(())
    }

    /// Writes a text behind a mark; its further lines stand below its first word.
    ///
    /// Identity numbers are masked before the lines are broken, so that none is broken in two.
    pub(super) fn paragraph(&mut self, mark: &str, text: &str) -> Result<()> {
        let indent = " ".repeat(mark.chars().count());
        let options = textwrap::Options::new(self.width)
            .initial_indent(mark)
            .subsequent_indent(&indent);
        writeln!(self.out, "{}", wrapped(&self.words.masked(text), options))?;
        Ok(())
    }
}

/// Writes what a terminal would obey, and what nobody would see, as escapes: to programs they are the same.
fn escaped(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for letter in json.chars() {
        match letter {
            '\n' => escaped.push(letter),
            letter if letter.is_control() || is_unseen(letter) => {
                let units = letter.encode_utf16(&mut [0; 2]).to_vec();
                escaped.extend(units.into_iter().map(|unit| format!("\\u{unit:04x}")));
            }
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn json_stays_the_same_for_programs_and_harmless_for_terminals() {
        let text = "a\u{202e}b\u{9b}c\u{7f}\u{e0041}å\u{200d}";
        let json = escaped(&serde_json::to_string_pretty(&[text]).expect("it has a shape"));
        assert_eq!(json, "[\n  \"a\\u202eb\\u009bc\\u007f\\udb40\\udc41å\\u200d\"\n]");
        let read: [String; 1] = serde_json::from_str(&json).expect("it is JSON");
        assert_eq!(read, [text]);
    }
}
