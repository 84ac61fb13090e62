//! Asks for what is typed: words, a number, a year, a time of day, a file.

use std::ops::RangeInclusive;
use std::path::PathBuf;

use anyhow::Result;
use chrono::NaiveTime;
use inquire::Text;
use inquire::validator::{StringValidator, Validation};

use super::{Asking, answered};
use crate::commands::{YEARS, time};
use crate::diagnostic::Failure;
use crate::text::identity_number::{Certainty, Found, find};

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
        let read = |answer: &str| (!answer.is_empty()).then(|| answer.to_owned());
        self.typed(question, suggested, "answer-empty", read, String::clone)
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
        let shown = |answer: &str| self.words.masked(answer);
        let asked = Text::new(&question)
            .with_render_config(self.look())
            .with_help_message(&help)
            .with_formatter(&shown)
            .with_validator(self.without_numbers());
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
        let read = move |answer: &str| answer.parse().ok().filter(|number| range.contains(number));
        let usual = suggested.to_string();
        self.typed(question, Some(&usual), "answer-no-number", read, u32::to_string)
    }

    /// Asks for a calendar year.
    pub(in crate::commands) fn year(
        &self,
        given: Option<i32>,
        question: &str,
        suggested: i32,
    ) -> Result<i32> {
        if let Some(given) = given {
            return Ok(given);
        }
        let is_known = |year: &i32| YEARS.contains(&i64::from(*year));
        let read = move |answer: &str| answer.parse().ok().filter(is_known);
        let usual = suggested.to_string();
        self.typed(question, Some(&usual), "answer-no-year", read, i32::to_string)
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
        let shown = |time: &NaiveTime| self.words.time(*time);
        let usual = suggested.as_ref().map(shown);
        self.typed(question, usual.as_deref(), "answer-no-time", by_clock, shown)
    }

    /// Asks for a file that is there.
    pub(in crate::commands) fn file(&self, given: Option<PathBuf>, question: &str) -> Result<PathBuf> {
        if let Some(given) = given {
            return Ok(given);
        }
        let read = |answer: &str| {
            // A file that is dragged into a terminal often comes in quotes.
            let path = PathBuf::from(answer.trim_matches(['"', '\'']));
            path.is_file().then_some(path)
        };
        let shown = |path: &PathBuf| path.display().to_string();
        self.typed(question, None, "answer-no-file", read, shown)
    }

    /// Asks until what is typed can be read; `wrong` says what it is to look like.
    fn typed<T>(
        &self,
        question: &str,
        usual: Option<&str>,
        wrong: &'static str,
        read: impl Fn(&str) -> Option<T> + Clone + 'static,
        shown: impl Fn(&T) -> String,
    ) -> Result<T> {
        let help = match usual {
            Some(_) => "answer-or-usual",
            None => "answer-or-leave",
        };
        let (question, help) = (self.words.say(question), self.words.say(help));
        let (told, judge) = (self.words.say(wrong), read.clone());
        let shown = |answer: &str| {
            let read = read(answer.trim()).as_ref().map(&shown);
            self.words.masked(&read.unwrap_or_else(|| answer.to_owned()))
        };
        let mut asked = Text::new(&question)
            .with_render_config(self.look())
            .with_help_message(&help)
            .with_formatter(&shown)
            .with_validator(self.without_numbers())
            .with_validator(move |answer: &str| {
                Ok(match judge(answer.trim()) {
                    Some(_) => Validation::Valid,
                    None => Validation::Invalid(told.as_str().into()),
                })
            });
        if let Some(usual) = usual {
            asked = asked.with_default(usual);
        }
        let answer = answered(asked.prompt())?;
        read(answer.trim()).ok_or_else(|| Failure::new(wrong).into())
    }

    /// Refuses an identity number while it can still be taken out: the command would refuse it after the last question.
    fn without_numbers(&self) -> impl StringValidator + Clone + 'static {
        let (until, told) = (self.words.births_until, self.words.say("answer-with-number"));
        move |answer: &str| {
            let is_certain = |found: &Found| found.certainty == Certainty::Certain;
            Ok(match find(answer, until).iter().any(is_certain) {
                true => Validation::Invalid(told.as_str().into()),
                false => Validation::Valid,
            })
        }
    }
}

/// Reads a time with or without what is said before it: `kl. 9`.
fn by_clock(answer: &str) -> Option<NaiveTime> {
    let answer = answer.to_lowercase();
    let answer = answer.strip_prefix("kl").unwrap_or(&answer);
    time(answer.trim_start_matches(['.', ' '])).ok()
}
