//! What a meeting still lacks for the stage that it is taken to.

use crate::diagnostic::{Argument, Arguments};
use crate::network::Network;
use crate::records::meeting::Stage;
use crate::records::{Entry, Meeting};
use crate::words::Words;

/// Something that is lacking, as an entry of the catalogue that names the way out.
pub(super) struct Need {
    entry: &'static str,
    who: String,
}

impl Need {
    fn of(entry: &'static str) -> Self {
        Self {
            entry,
            who: String::new(),
        }
    }

    /// Says what is lacking, and what to do.
    pub(super) fn told(&self, words: Words, id: &str) -> String {
        let filled = Arguments::from([("id", Argument::from(id)), ("who", self.who.as_str().into())]);
        words.fill(self.entry, &filled)
    }
}

/// What is lacking of a meeting as it would become.
pub(super) fn needs(network: &Network, meeting: &Entry<Meeting>, after: &Meeting) -> Vec<Need> {
    let mut needs = Vec::new();
    let stage = after.stage().unwrap_or_default();
    if after.agenda.is_empty() {
        needs.push(Need::of("need-agenda"));
    }
    if after.chair.is_none() {
        needs.push(Need::of("need-chair"));
    }
    if !network.is_attendance_told(after) {
        needs.push(Need::of("need-attendance"));
    }
    needs.extend(network.unaccounted_at(after).map(|(municipality, _)| Need {
        entry: "need-municipality",
        who: municipality.name.clone(),
    }));
    if stage == Stage::Draft {
        return needs;
    }
    if network.minutes_of(meeting).is_none() {
        needs.push(Need::of("need-minutes"));
    }
    if after.secretary.is_none() {
        needs.push(Need::of("need-secretary"));
    }
    let reviewed = after.minutes.as_ref().and_then(|status| status.reviewed);
    if stage == Stage::Final && reviewed.is_none() {
        needs.push(Need::of("need-review"));
    }
    needs
}
