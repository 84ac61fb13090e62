//! Asks on a terminal for what a command was not told; elsewhere says which options are missing.

#![allow(dead_code)]
use std::io::{IsTerminal, Write};

use anyhow::Result;
use chrono::NaiveDate;
use inquire::error::InquireResult;
use inquire::validator::Validation;
use inquire::{Confirm, InquireError, MultiSelect, Select, Text};

use super::{Console, day};
use crate::diagnostic::{Arguments, Failure};
use crate::words::Words;

/// What a question can be answered with: how it is written in the records, and how a reader sees it.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    /// The id or the word of the records.
    pub(super) value: String,
    /// What the reader sees.
    pub(super) shown: String,
}

impl std::fmt::Display for Choice {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.shown)
    }
}

/// Somebody at a terminal. What was given on the command line is never asked for.
pub(super) struct Asking {
    words: Words,
}

impl Console {
    /// Makes sure that all of what a command needs is given, or that somebody is there to be asked.
    ///
    /// `needed` names each option that must be answered, and says whether it is given.
    ///
    /// # Errors
    ///
    /// Fails with the names of all that is missing when nobody can be asked.
    pub(super) fn asking(&mut self, needed: &[(&str, bool)]) -> Result<Asking> {
        let missing: Vec<&str> = needed
            .iter()
            .filter(|(_, is_given)| !is_given)
            .map(|(option, _)| *option)
            .collect();
        let is_terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        if !missing.is_empty() && !is_terminal {
            return Err(Failure::new("usage-missing-options")
                .with("options", missing.join(", "))
                .with("count", missing.len())
                .into());
        }
        // What was said so far is read before the question.
        self.out.flush()?;
        Ok(Asking { words: self.words })
    }
}

impl Asking {
    /// Asks for a day.
    pub(super) fn day(
        &self,
        given: Option<NaiveDate>,
        question: &str,
        suggested: Option<NaiveDate>,
    ) -> Result<NaiveDate> {
        if let Some(given) = given {
            return Ok(given);
        }
        let (question, suggested) = (self.words.say(question), suggested.map(|day| day.to_string()));
        let wrong = self.words.say("answer-no-day");
        let mut asked = Text::new(&question).with_validator(move |answer: &str| {
            Ok(match day(answer) {
                Ok(_) => Validation::Valid,
                Err(_) => Validation::Invalid(wrong.as_str().into()),
            })
        });
        if let Some(suggested) = &suggested {
            asked = asked.with_default(suggested);
        }
        let answer = answered(asked.prompt())?;
        day(&answer).map_err(|_| Failure::new("answer-no-day").into())
    }

    /// Asks for words that must not be empty.
    pub(super) fn text(
        &self,
        given: Option<String>,
        question: &str,
        suggested: Option<&str>,
    ) -> Result<String> {
        if let Some(given) = given {
            return Ok(given);
        }
        let (question, empty) = (self.words.say(question), self.words.say("answer-empty"));
        let mut asked = Text::new(&question).with_validator(move |answer: &str| {
            Ok(match answer.trim().is_empty() {
                false => Validation::Valid,
                true => Validation::Invalid(empty.as_str().into()),
            })
        });
        if let Some(suggested) = suggested {
            asked = asked.with_default(suggested);
        }
        answered(asked.prompt())
    }

    /// Asks for one of several, by typing part of it or by going to it.
    pub(super) fn one(&self, given: Option<String>, question: &str, among: Vec<Choice>) -> Result<String> {
        if let Some(given) = given {
            return Ok(given);
        }
        let (question, help) = (self.words.say(question), self.words.say("answer-by-choosing"));
        let asked = Select::new(&question, among).with_help_message(&help);
        Ok(answered(asked.prompt())?.value)
    }

    /// Asks for any number of several; those at the places of `chosen` are chosen from the start.
    pub(super) fn some(
        &self,
        given: Vec<String>,
        question: &str,
        among: Vec<Choice>,
        chosen: &[usize],
    ) -> Result<Vec<String>> {
        if !given.is_empty() {
            return Ok(given);
        }
        let (question, help) = (self.words.say(question), self.words.say("answer-by-marking"));
        let asked = MultiSelect::new(&question, among)
            .with_help_message(&help)
            .with_default(chosen);
        Ok(answered(asked.prompt())?
            .into_iter()
            .map(|choice| choice.value)
            .collect())
    }

    /// Asks whether something is to be done; only a yes is one.
    pub(super) fn agrees(&self, question: &str, filled: &Arguments) -> Result<bool> {
        let question = self.words.fill(question, filled);
        let (yes, no) = (self.words.say("answer-yes"), self.words.say("answer-no"));
        let reader = |answer: &str| match answer.trim().to_lowercase() {
            answer if !answer.is_empty() && yes.starts_with(&answer) => Ok(true),
            answer if !answer.is_empty() && no.starts_with(&answer) => Ok(false),
            _ => Err(()),
        };
        let shown = |agreed: bool| if agreed { yes.clone() } else { no.clone() };
        let wrong = self.words.say("answer-no-yes");
        let asked = Confirm::new(&question)
            .with_parser(&reader)
            .with_formatter(&shown)
            .with_error_message(&wrong);
        answered(asked.prompt())
    }
}

/// An answer; leaving the question leaves the whole command, with nothing changed.
fn answered<T>(answer: InquireResult<T>) -> Result<T> {
    answer.map_err(|error| match error {
        InquireError::OperationCanceled | InquireError::OperationInterrupted => Failure::new("left").into(),
        other => other.into(),
    })
}
