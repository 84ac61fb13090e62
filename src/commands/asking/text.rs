//! Asks for words and for a time of day.

use std::ops::RangeInclusive;

use anyhow::Result;
use chrono::NaiveTime;
use inquire::Text;
use inquire::validator::Validation;

use super::{Asking, answered};
use crate::commands::time;
use crate::diagnostic::Failure;

impl Asking {
    /// Asks for words that must not be empty.
    pub(in crate::commands) fn text(
        &self,
        given: Option<String>,
        question: &str,
        suggested: Option<&str>,
    ) -> Result<String> {
        if let Some(given) = given {
            return Ok(given);
        }
        let (question, empty) = (self.words.say(question), self.words.say("answer-empty"));
        let mut asked = Text::new(&question)
            .with_render_config(self.look())
            .with_validator(move |answer: &str| {
                Ok(match answer.trim().is_empty() {
                    false => Validation::Valid,
                    true => Validation::Invalid(empty.as_str().into()),
                })
            });
        if let Some(suggested) = suggested {
            asked = asked.with_default(suggested);
        }
        Ok(answered(asked.prompt())?.trim().to_owned())
    }

    /// Asks for words that may be left out.
    pub(in crate::commands) fn perhaps(
        &self,
        given: Option<String>,
        question: &str,
    ) -> Result<Option<String>> {
        if given.is_some() {
            return Ok(given);
        }
        let (question, help) = (self.words.say(question), self.words.say("answer-or-nothing"));
        let asked = Text::new(&question)
            .with_render_config(self.look())
            .with_help_message(&help);
        let answer = answered(asked.prompt())?.trim().to_owned();
        Ok((!answer.is_empty()).then_some(answer))
    }

    /// Asks for a number within a range.
    pub(in crate::commands) fn number(
        &self,
        given: Option<u32>,
        question: &str,
        suggested: u32,
        range: RangeInclusive<u32>,
    ) -> Result<u32> {
        if let Some(given) = given {
            return Ok(given);
        }
        let read = move |answer: &str| answer.trim().parse().ok().filter(|number| range.contains(number));
        let (question, wrong) = (self.words.say(question), self.words.say("answer-no-number"));
        let (usual, judge) = (suggested.to_string(), read.clone());
        let asked = Text::new(&question)
            .with_render_config(self.look())
            .with_default(&usual)
            .with_validator(move |answer: &str| {
                Ok(match judge(answer) {
                    Some(_) => Validation::Valid,
                    None => Validation::Invalid(wrong.as_str().into()),
                })
            });
        read(&answered(asked.prompt())?).ok_or_else(|| Failure::new("answer-no-number").into())
    }

    /// Asks for a time of day.
    pub(in crate::commands) fn time(
        &self,
        given: Option<NaiveTime>,
        question: &str,
        suggested: Option<NaiveTime>,
    ) -> Result<NaiveTime> {
        if let Some(given) = given {
            return Ok(given);
        }
        let (question, wrong) = (self.words.say(question), self.words.say("answer-no-time"));
        let usual = suggested.map(|suggested| self.words.time(suggested));
        let shown =
            |answer: &str| read(answer).map_or_else(|| answer.to_owned(), |time| self.words.time(time));
        let mut asked = Text::new(&question)
            .with_render_config(self.look())
            .with_formatter(&shown)
            .with_validator(move |answer: &str| {
                Ok(match read(answer) {
                    Some(_) => Validation::Valid,
                    None => Validation::Invalid(wrong.as_str().into()),
                })
            });
        if let Some(usual) = &usual {
            asked = asked.with_default(usual);
        }
        read(&answered(asked.prompt())?).ok_or_else(|| Failure::new("answer-no-time").into())
    }
}

/// Reads a time with or without what is said before it: `kl. 9`.
fn read(answer: &str) -> Option<NaiveTime> {
    let answer = answer.trim().to_lowercase();
    let answer = answer.strip_prefix("kl").unwrap_or(&answer);
    time(answer.trim_start_matches(['.', ' '])).ok()
}
