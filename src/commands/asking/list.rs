//! Asks for one or some of what there is to choose from.

use anyhow::Result;
use inquire::list_option::ListOption;
use inquire::validator::Validation;
use inquire::{MultiSelect, Select};

use super::{Asking, answered};
use crate::diagnostic::Failure;
use crate::text::{inert, shortened};

/// How many lines of a list are seen at once.
const PAGE: usize = 12;

/// How much of a choice is shown, in letters: with its mark it fits a line of a terminal.
const LONGEST_CHOICE: usize = 70;

/// A longer answer of several is told by their number: the terminal would break it anywhere.
const LONGEST_ANSWER: usize = 50;

/// What a question can be answered with: how it is written in the records, and how a reader sees it.
#[derive(Debug, Clone)]
pub(in crate::commands) struct Choice {
    /// The id or the word of the records.
    pub(in crate::commands) value: String,
    /// What the reader sees.
    pub(in crate::commands) shown: String,
}

impl std::fmt::Display for Choice {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.shown)
    }
}

impl Asking {
    /// Asks for one of several, by typing part of it or by going to it.
    pub(in crate::commands) fn one(
        &self,
        given: Option<String>,
        question: &str,
        among: Vec<Choice>,
    ) -> Result<String> {
        if let Some(given) = given {
            return Ok(given);
        }
        if among.is_empty() {
            return Err(Failure::new("answer-nothing-to-choose").into());
        }
        let (question, help) = (self.words.say(question), self.words.say("answer-by-choosing"));
        let asked = Select::new(&question, self.harmless(among))
            .with_render_config(self.look())
            .with_page_size(PAGE)
            .with_help_message(&help);
        Ok(answered(asked.prompt())?.value)
    }

    /// Asks for any number of several; those at the places of `chosen` are chosen from the start.
    pub(in crate::commands) fn some(
        &self,
        given: Vec<String>,
        question: &str,
        among: Vec<Choice>,
        chosen: &[usize],
    ) -> Result<Vec<String>> {
        match given.is_empty() && !among.is_empty() {
            true => self.marked(question, among, chosen, 0),
            false => Ok(given),
        }
    }

    /// Asks for one or more of several.
    pub(in crate::commands) fn at_least_one(
        &self,
        given: Vec<String>,
        question: &str,
        among: Vec<Choice>,
        chosen: &[usize],
    ) -> Result<Vec<String>> {
        match (given.is_empty(), among.is_empty()) {
            (false, _) => Ok(given),
            (true, true) => Err(Failure::new("answer-nothing-to-choose").into()),
            (true, false) => self.marked(question, among, chosen, 1),
        }
    }

    fn marked(
        &self,
        question: &str,
        among: Vec<Choice>,
        chosen: &[usize],
        least: usize,
    ) -> Result<Vec<String>> {
        let too_few = self.words.say("answer-none-marked");
        let (question, help) = (self.words.say(question), self.words.say("answer-by-marking"));
        let names = |chosen: &[ListOption<&Choice>]| {
            let names: Vec<&str> = chosen.iter().map(|choice| choice.value.shown.as_str()).collect();
            let names = names.join("; ");
            match names.chars().count() <= LONGEST_ANSWER {
                true => names,
                false => self
                    .words
                    .fill("answer-marked", &[("count", chosen.len().into())].into()),
            }
        };
        let asked = MultiSelect::new(&question, self.harmless(among))
            .with_render_config(self.look())
            .with_page_size(PAGE)
            .with_help_message(&help)
            .with_formatter(&names)
            .with_validator(move |marked: &[ListOption<&Choice>]| {
                Ok(match marked.len() < least {
                    true => Validation::Invalid(too_few.as_str().into()),
                    false => Validation::Valid,
                })
            })
            .with_default(chosen);
        Ok(answered(asked.prompt())?
            .into_iter()
            .map(|choice| choice.value)
            .collect())
    }

    /// What stands in the records is shown masked, and turns no terminal around.
    fn harmless(&self, among: Vec<Choice>) -> Vec<Choice> {
        let shown = |choice: &Choice| {
            let masked = self.words.masked(&inert(&choice.shown));
            shortened(&masked, LONGEST_CHOICE).into_owned()
        };
        among
            .into_iter()
            .map(|choice| Choice {
                shown: shown(&choice),
                ..choice
            })
            .collect()
    }
}
