//! How an import tells what it found: what is wrong in the list, what is left out, and what would change.

use std::io::Write;

use anyhow::Result;

use super::column::letters;
use super::difference::{Difference, Edit};
use super::list::{List, Wrong};
use crate::commands::Console;
use crate::commands::member::terms::told;
use crate::diagnostic::{Argument, Arguments, Failure};
use crate::network::Network;
use crate::records::{Entry, Member, Role};

impl Console {
    /// Names the columns that are not taken in.
    pub(super) fn tell_left_out(&mut self, list: &List) -> Result<()> {
        if list.left_out.is_empty() || self.quiet {
            return Ok(());
        }
        let columns: Argument = list.left_out.iter().collect();
        let filled = [("columns", columns)].into();
        self.paragraph("", &self.words.fill("member-import-left-out", &filled))?;
        writeln!(self.out)?;
        Ok(())
    }

    /// Tells all that is wrong at once, by row; nothing is taken in before it is mended.
    pub(super) fn tell_wrong(&mut self, list: &List, difference: &Difference<'_>) -> Result<()> {
        let mut wrong: Vec<&Wrong> = list.wrong.iter().chain(&difference.wrong).collect();
        wrong.sort_by_key(|wrong| (wrong.row, wrong.column.as_ref().map(|(place, _)| *place)));
        for wrong in &wrong {
            let (letters, heading) = match &wrong.column {
                Some((place, heading)) => (letters(*place), heading.as_str()),
                None => (String::new(), ""),
            };
            let place = [
                ("row", wrong.row.to_string().into()),
                ("column", letters.into()),
                ("heading", heading.into()),
            ];
            let place = self.words.fill("list-place", &place.into());
            let what = self
                .words
                .fill(&format!("list-wrong-{}", wrong.what), &wrong.filled);
            self.paragraph("", &format!("{place} {what}"))?;
        }
        match wrong.len() {
            0 => Ok(()),
            count => {
                self.out.flush()?;
                Err(Failure::new("list-is-wrong").with("count", count).into())
            }
        }
    }

    /// Tells who is new, what is changed and who is gone.
    pub(super) fn tell_difference(&mut self, network: &Network, difference: &Difference<'_>) -> Result<()> {
        let heading = |console: &mut Self, id: &str, count: usize| -> Result<()> {
            let filled = [("count", count.into())].into();
            console.paragraph("", &console.words.fill(id, &filled))
        };
        if !difference.new.is_empty() {
            heading(self, "member-import-new", difference.new.len())?;
        }
        for new in &difference.new {
            let roles: Vec<Role> = new.member.terms.iter().map(|term| term.role).collect();
            let filled = [
                ("name", new.member.name.as_str().into()),
                ("organisation", new.organisation.name.as_str().into()),
                ("roles", told(&roles)),
                ("from", new.from.into()),
            ];
            self.paragraph("  ", &self.words.fill("member-import-newcomer", &filled.into()))?;
        }
        if !difference.changed.is_empty() {
            heading(self, "member-import-changed", difference.changed.len())?;
        }
        for (member, edits) in &difference.changed {
            let edits: Vec<String> = edits.iter().map(|edit| self.edit(member, edit)).collect();
            self.paragraph("  ", &format!("{}: {}", member.name, edits.join("; ")))?;
        }
        if !difference.gone.is_empty() {
            heading(self, "member-import-gone", difference.gone.len())?;
        }
        for (member, last) in &difference.gone {
            let filled = [
                ("name", member.name.as_str().into()),
                (
                    "organisation",
                    network.organisation_name(member.organisation.as_str()).into(),
                ),
                ("day", (*last).into()),
            ];
            self.paragraph("  ", &self.words.fill("member-import-leaver", &filled.into()))?;
        }
        Ok(())
    }

    /// Names those who are not in the list and stay, and says how they would leave.
    pub(super) fn tell_missing(&mut self, network: &Network, difference: &Difference<'_>) -> Result<()> {
        if difference.missing.is_empty() || self.quiet {
            return Ok(());
        }
        let filled = [("count", difference.missing.len().into())].into();
        self.paragraph("", &self.words.fill("member-import-missing", &filled))?;
        for member in &difference.missing {
            let organisation = network.organisation_name(member.organisation.as_str());
            self.paragraph("  ", &format!("{}, {organisation}", member.name))?;
        }
        Ok(())
    }

    fn edit(&self, member: &Entry<Member>, edit: &Edit) -> String {
        let filled: Arguments = match edit {
            Edit::Title(title) => [("from", member.title.clone().into()), ("to", title.into())].into(),
            Edit::Email(email) => [("from", member.email.clone().into()), ("to", email.into())].into(),
            Edit::Role(role, from) => [("role", told(&[*role])), ("from", (*from).into())].into(),
            Edit::Until(until) => [("day", (*until).into())].into(),
        };
        let entry = match edit {
            Edit::Title(_) => "member-import-title",
            Edit::Email(_) => "member-import-email",
            Edit::Role(..) => "member-import-role",
            Edit::Until(_) => "member-import-until",
        };
        self.words.fill(entry, &filled)
    }
}

/// How many are new, changed and gone.
pub(super) fn counts(difference: &Difference<'_>) -> Arguments {
    Arguments::from([
        ("new", difference.new.len().into()),
        ("changed", difference.changed.len().into()),
        ("gone", difference.gone.len().into()),
    ])
}
