//! How the assignments of a mandate are listed.

use std::io::Write;

use anyhow::Result;

use super::Console;
use crate::records::assignment::AssignmentState;
use crate::records::word;
use crate::views::assignments::{Row, Standing};
use crate::words::inert;

impl Console {
    /// Writes assignments as a table, and below it why those rest or are over that do.
    pub(in crate::commands) fn list_assignments(&mut self, rows: &[Row]) -> Result<()> {
        let mut table = self.table(&["column-assignment", "column-status", "column-judged", "column-id"]);
        for row in rows {
            let judged = row.latest_follow_up.as_ref().map(|judged| {
                let judgement = self.words.say(&format!("judgement-{}", word(judged.judgement)));
                format!("{judgement} {}", judged.on)
            });
            table.add_row([
                inert(&row.title),
                self.words.say(&format!("state-{}", word(row.standing.state))),
                judged.unwrap_or_else(|| self.words.say("judged-never")),
                inert(&row.id),
            ]);
        }
        self.print(&table)?;
        for row in rows {
            if row.standing.state != AssignmentState::Active {
                writeln!(self.out)?;
                let told = format!("{}: {}", inert(&row.title), self.standing(&row.standing));
                self.paragraph("", &told)?;
            }
        }
        Ok(())
    }

    /// Says how an assignment stands: `vilar sedan 2024-11-22. Skälet`.
    pub(in crate::commands) fn standing(&self, standing: &Standing) -> String {
        let state = self.words.say(&format!("state-{}", word(standing.state)));
        let since = standing
            .since
            .map(|since| format!("{} {since}", self.words.say("since")));
        let head: Vec<String> = [Some(state), since].into_iter().flatten().collect();
        let reason = standing.reason.as_deref().map(inert);
        let reason = reason.filter(|reason| !reason.trim().is_empty());
        let told: Vec<String> = [Some(head.join(" ")), reason].into_iter().flatten().collect();
        told.join(". ")
    }
}
