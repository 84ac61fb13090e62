//! The parts of a page that shows one record.

use std::io::Write;

use anyhow::Result;

use super::Console;
use crate::words::inert;

impl Console {
    /// Writes what a page is about: its title, or its id where it has none.
    pub(in crate::commands) fn title(&mut self, title: &str, id: &str) -> Result<()> {
        let title = if title.trim().is_empty() { id } else { title };
        self.paragraph("", &inert(title))
    }

    /// Writes facts below each other, labels from the catalogue first; what is not known is left out.
    pub(in crate::commands) fn facts<'a>(
        &mut self,
        facts: impl IntoIterator<Item = (&'a str, Option<String>)>,
    ) -> Result<()> {
        let facts: Vec<(String, String)> = facts
            .into_iter()
            .filter_map(|(id, fact)| Some((self.words.say(id), fact?)))
            .filter(|(_, fact)| !fact.trim().is_empty())
            .collect();
        let letters = |label: &str| label.chars().count();
        let widest = facts
            .iter()
            .map(|(label, _)| letters(label))
            .max()
            .unwrap_or_default();
        for (label, fact) in facts {
            self.paragraph(&format!("{label:widest$}  "), &fact)?;
        }
        Ok(())
    }

    /// Writes the heading of a part from the catalogue, after an empty line.
    pub(in crate::commands) fn heading(&mut self, id: &str) -> Result<()> {
        writeln!(self.out, "\n{}", self.words.say(id))?;
        Ok(())
    }
}
