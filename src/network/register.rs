//! The register of members in the one form that its seal is taken of.
//!
//! ```text
//! register 1
//! Anna Påhittsson⇥Norrby kommun⇥Verksamhetschef⇥anna.pahittsson@example.org⇥⇥chair, representative
//! Bo Exempelgren⇥Söderby kommun⇥⇥bo.exempelgren@example.org⇥0500-000 00⇥representative
//! ```
//!
//! - The first line names the form and its version.
//! - Then comes a line for each person who is in the network on the day, in the order of the bytes.
//! - Between tabs stand the name, the organisation's name, the title, the e-mail, the telephone, and the
//!   roles of the day as records write them, in the order of [`Role::ALL`]; what is not known is empty.
//! - White space in a field is one space; letters are composed (NFC); every line ends with a line feed.
//!
//! The names of files and the order of terms do not count, since nobody who gets the register sees them. The
//! days of the terms do not count either: when somebody leaves, an `until` is written into the record, and
//! the register of a day before that must stay what it was.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::Network;
use crate::records::{Entry, Member, Role, digest, word};
use crate::text::composed;

impl Network {
    /// The register of a day, in the form that its seal is taken of.
    pub fn register_text(&self, day: NaiveDate) -> String {
        let mut lines: Vec<String> = self.roll_on(day).map(|member| self.line(member, day)).collect();
        lines.sort();
        lines.insert(0, "register 1".to_owned());
        lines.iter().map(|line| format!("{line}\n")).collect()
    }

    /// The seal of the register of a day.
    pub fn register_digest(&self, day: NaiveDate) -> String {
        digest(&self.register_text(day))
    }

    fn line(&self, member: &Entry<Member>, day: NaiveDate) -> String {
        let held: BTreeSet<Role> = member.terms_on(day).map(|term| term.role).collect();
        let roles = Role::ALL.iter().filter(|role| held.contains(role)).map(word);
        let fields = [
            member.name.clone(),
            self.organisation_name(member.organisation.as_str()),
            member.title.clone().unwrap_or_default(),
            member.email.clone().unwrap_or_default(),
            member.phone.clone().unwrap_or_default(),
            roles.collect::<Vec<_>>().join(", "),
        ];
        fields.map(|field| plain(&field)).join("\t")
    }
}

/// Composes letters and makes white space, tabs and line ends too, one space.
fn plain(field: &str) -> String {
    let words: Vec<&str> = field.split_whitespace().collect();
    composed(&words.join(" ")).into_owned()
}
