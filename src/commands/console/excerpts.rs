//! Faults for people, each with the place that it lies in.

use std::io::Write;

use anyhow::Result;

use super::Console;
use super::grouped::grouped;
use crate::diagnostic::terminal::{self, Labels, Style};
use crate::diagnostic::{Diagnostic, Fault};
use crate::network::Network;

impl Console {
    /// Puts faults into words, by file and place; `prefix` leads from the top of the repository to the folder.
    pub(in crate::commands) fn told(
        &self,
        faults: &[Fault],
        network: &Network,
        prefix: &str,
    ) -> Vec<Diagnostic> {
        let tell = |fault| self.words.tell(fault, &network.sources, prefix);
        let mut told: Vec<Diagnostic> = faults.iter().map(tell).collect();
        told.sort_by(|one, other| {
            let key = |told: &Diagnostic| (told.spot.clone(), std::cmp::Reverse(told.severity), told.rule);
            key(one)
                .cmp(&key(other))
                .then_with(|| one.message.cmp(&other.message))
        });
        told
    }

    /// Writes faults with what stands at their places; `prefix` leads from the top of the repository to the folder.
    pub(in crate::commands) fn excerpts(
        &mut self,
        diagnostics: &[Diagnostic],
        network: &Network,
        prefix: &str,
    ) -> Result<()> {
        let words = self.words;
        let labels = Labels {
            error: words.say("severity-error"),
            warning: words.say("severity-warning"),
            info: words.say("severity-info"),
            passage: words.say("label-passage"),
            help: words.say("label-help"),
            also: words.say("label-also"),
        };
        let style = Style {
            color: self.color,
            width: self.width,
            labels,
            prefix: prefix.to_owned(),
        };
        for group in grouped(diagnostics) {
            let masked = |text: &str| words.masked(text);
            let also = group.places(prefix, self.verbose, words);
            let drawn = terminal::draw(group.diagnostic, &also, &style, &network.sources, &masked);
            writeln!(self.out, "{drawn}")?;
        }
        Ok(())
    }
}
