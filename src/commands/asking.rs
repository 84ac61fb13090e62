//! Asks on a terminal for what a command was not told; elsewhere says which options are missing.
//!
//! Esc and Ctrl-C leave a question and with it the whole command, with nothing changed.

use std::io::{IsTerminal, Write};

use anyhow::Result;
use chrono::NaiveDate;
use inquire::error::InquireResult;
use inquire::ui::{RenderConfig, Styled};
use inquire::{Confirm, InquireError};

use super::Console;
use crate::diagnostic::{Argument, Arguments, Failure};
use crate::words::Words;

mod day;
mod list;
mod text;

pub(super) use list::Choice;

/// The failure of a command that somebody left.
pub(super) const LEFT: &str = "left";

/// Somebody at a terminal. What was given on the command line is never asked for.
pub(super) struct Asking {
    words: Words,
    today: NaiveDate,
    color: bool,
    is_terminal: bool,
    /// What stands behind a question that was left.
    left: String,
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
        Ok(Asking {
            words: self.words,
            today: self.today,
            color: self.color,
            is_terminal,
            left: self.words.say("answer-left"),
        })
    }
}

impl Asking {
    /// Tells whether anybody can be asked for what may be left out.
    pub(super) fn is_somebody_there(&self) -> bool {
        self.is_terminal
    }

    /// Says a word in the language of the questions.
    pub(super) fn said(&self, argument: &Argument) -> String {
        self.words.said(argument)
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
        let (wrong, either) = (self.words.say("answer-no-yes"), format!("{yes}/{no}"));
        let help = self.words.say("answer-or-leave");
        let asked = Confirm::new(&question)
            .with_render_config(self.look())
            .with_placeholder(&either)
            .with_help_message(&help)
            .with_parser(&reader)
            .with_formatter(&shown)
            .with_error_message(&wrong);
        answered(asked.prompt())
    }

    /// How questions look: in colours where there are any, and with no words but the catalogue's.
    fn look(&self) -> RenderConfig<'_> {
        let look = match self.color {
            true => RenderConfig::default_colored(),
            false => RenderConfig::empty(),
        };
        let left = Styled::new(self.left.as_str()).with_style_sheet(look.canceled_prompt_indicator.style);
        let styled = |mark: Styled<&'static str>, text| Styled {
            content: text,
            ..mark
        };
        look.with_canceled_prompt_indicator(left)
            .with_scroll_up_prefix(styled(look.scroll_up_prefix, "↑"))
            .with_scroll_down_prefix(styled(look.scroll_down_prefix, "↓"))
    }
}

/// An answer; leaving the question leaves the whole command, with nothing changed.
fn answered<T>(answer: InquireResult<T>) -> Result<T> {
    answer.map_err(|error| match error {
        InquireError::OperationCanceled | InquireError::OperationInterrupted => Failure::new(LEFT).into(),
        other => other.into(),
    })
}
