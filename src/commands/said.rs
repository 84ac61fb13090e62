//! The arguments of a command that notes what was said of a record, and on which day.

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::among::is_asked;
use super::asking::Choice;
use super::{Console, day, id};

/// What was said, as far as it is given on the command line.
#[derive(Args)]
pub(super) struct Saying {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    on: Option<NaiveDate>,
}

/// The entries of the catalogue by which the rest is asked for.
pub(super) struct Questions {
    pub(super) id: &'static str,
    pub(super) on: &'static str,
    pub(super) text: &'static str,
}

/// What was said of a record.
pub(super) struct Said {
    pub(super) id: String,
    /// The day, where it is given.
    pub(super) on: Option<NaiveDate>,
    pub(super) text: String,
}

impl Saying {
    /// Asks for what is missing; `choices` gives the records that something may be said of.
    pub(super) fn asked(
        &self,
        questions: &Questions,
        choices: impl FnOnce(&Console) -> Result<Vec<Choice>>,
        console: &mut Console,
    ) -> Result<Said> {
        let needed = [("ID", self.id.is_some()), ("--text", self.text.is_some())];
        let asking = console.asking(&needed)?;
        let choices = match self.id {
            None => choices(console)?,
            Some(_) => Vec::new(),
        };
        let id = asking.one(self.id.clone(), questions.id, choices)?;
        let on = match is_asked(&needed) {
            true => Some(asking.day(self.on, questions.on, Some(console.today))?),
            false => self.on,
        };
        let text = asking.text(self.text.clone(), questions.text, None)?;
        Ok(Said { id, on, text })
    }
}
