//! Asks for a day: by typing it as people write days, or by going to one of those that suit.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::NaiveDate;
use inquire::autocompletion::{Autocomplete, Replacement};
use inquire::validator::Validation;
use inquire::{CustomUserError, Text};

use super::{Asking, Choice, answered};
use crate::diagnostic::{Argument, Arguments, Failure};
use crate::text::composed;
use crate::text::days::answer::{Direction, Unclear, read};
use crate::words::Words;

/// Reads what is typed, and knows which days suit.
#[derive(Clone)]
struct Days {
    words: Words,
    today: NaiveDate,
    direction: Direction,
    suggested: Vec<NaiveDate>,
}

impl Asking {
    /// Asks for a day.
    pub(in crate::commands) fn day(
        &self,
        given: Option<NaiveDate>,
        question: &str,
        suggested: Option<NaiveDate>,
    ) -> Result<NaiveDate> {
        self.day_among(given, question, &suggested.into_iter().collect::<Vec<_>>())
    }

    /// Asks for a day and lists some that suit, the first of which is taken when nothing is typed.
    ///
    /// A day without a year lies ahead where those that suit do, and else as near to today as can be.
    pub(in crate::commands) fn day_among(
        &self,
        given: Option<NaiveDate>,
        question: &str,
        suggested: &[NaiveDate],
    ) -> Result<NaiveDate> {
        if let Some(given) = given {
            return Ok(given);
        }
        let days = Days {
            words: self.words,
            today: self.today,
            direction: match suggested.first() {
                Some(first) if *first > self.today => Direction::Ahead,
                _ => Direction::Near,
            },
            suggested: suggested.to_vec(),
        };
        let (question, help) = (self.words.say(question), self.words.say("answer-by-day"));
        let usual = suggested.first().map(|day| days.shown(*day));
        let shown = |answer: &str| {
            days.read(answer)
                .map_or_else(|_| answer.to_owned(), |day| days.shown(day))
        };
        let judged = days.clone();
        let mut asked = Text::new(&question)
            .with_render_config(self.look())
            .with_help_message(&help)
            .with_autocomplete(days.clone())
            .with_formatter(&shown)
            .with_validator(move |answer: &str| {
                Ok(match judged.read(answer) {
                    Ok(_) => Validation::Valid,
                    Err(unclear) => Validation::Invalid(judged.told(unclear).into()),
                })
            });
        if let Some(usual) = &usual {
            asked = asked.with_default(usual);
        }
        let answer = answered(asked.prompt())?;
        days.read(&answer)
            .map_err(|_| Failure::new("answer-no-day").into())
    }
}

impl Asking {
    /// Asks for any number of days among some; those at the places of `chosen` are chosen from the start.
    pub(in crate::commands) fn days(
        &self,
        among: &[NaiveDate],
        question: &str,
        chosen: &[usize],
    ) -> Result<BTreeSet<NaiveDate>> {
        let choices = among.iter().map(|day| Choice {
            value: day.to_string(),
            shown: shown(self.words, *day),
        });
        let days = self.some(Vec::new(), question, choices.collect(), chosen)?;
        Ok(days.iter().filter_map(|day| day.parse().ok()).collect())
    }
}

/// A day as it is listed: `fredag 12 februari 2027, v. 6`.
fn shown(words: Words, day: NaiveDate) -> String {
    format!("{}, {}", words.long_day(day), words.week(day))
}

impl Days {
    fn read(&self, answer: &str) -> Result<NaiveDate, Unclear> {
        read(answer, self.today, self.direction)
    }

    fn shown(&self, day: NaiveDate) -> String {
        shown(self.words, day)
    }

    /// Says why an answer is no day.
    fn told(&self, unclear: Unclear) -> String {
        let (id, day) = match unclear {
            Unclear::NoDay => return self.words.say("answer-no-day"),
            Unclear::OtherWeekday(day) => ("answer-other-weekday", day),
            Unclear::OtherWeek(day) => ("answer-other-week", day),
        };
        let filled = Arguments::from([
            ("day", day.into()),
            ("weekday", Argument::weekday(chrono::Datelike::weekday(&day))),
            ("week", self.words.week(day).into()),
        ]);
        self.words.fill(id, &filled)
    }
}

impl Autocomplete for Days {
    /// The day that was typed, as it is understood, and those that suit and read as what was typed.
    fn get_suggestions(&mut self, input: &str) -> Result<Vec<String>, CustomUserError> {
        let typed = composed(input.trim()).to_lowercase();
        let read = self.read(input).ok();
        let others = self.suggested.iter().filter(|day| Some(**day) != read);
        let others = others.map(|day| self.shown(*day));
        let reads = |day: &String| day.to_lowercase().contains(&typed);
        Ok(read
            .map(|day| self.shown(day))
            .into_iter()
            .chain(others.filter(reads))
            .collect())
    }

    fn get_completion(
        &mut self,
        input: &str,
        highlighted: Option<String>,
    ) -> Result<Replacement, CustomUserError> {
        Ok(match highlighted {
            Some(day) => Some(day),
            None => self.get_suggestions(input)?.into_iter().next(),
        })
    }
}
