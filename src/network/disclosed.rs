//! What is held back from an edition of the network.

use super::Network;
use crate::records::meeting::Stage;
use crate::records::{Entry, Kind, Minutes};
use crate::source::FilePath;

impl Network {
    /// Takes the record of a file out, as if it had never been written. Minutes keep the count of their decisions, so
    /// that those of others keep their numbers.
    pub fn leave_out(&mut self, file: &str) {
        let mut parts = file.split('/').skip(1);
        let (Some(name), rest) = (parts.next(), parts.next()) else {
            return;
        };
        let id = name.strip_suffix(".toml").unwrap_or(name);
        match Kind::FOLDERS.into_iter().find(|kind| kind.holds(file)) {
            Some(Kind::Organisation) => drop(self.organisations.remove(id)),
            Some(Kind::Mandate) => drop(self.mandates.remove(id)),
            Some(Kind::Assignment) => drop(self.assignments.remove(id)),
            Some(Kind::Review) => drop(self.reviews.remove(id)),
            Some(Kind::Member) => drop(self.members.remove(id)),
            Some(Kind::WorkingOrder) => drop(self.working_orders.remove(id)),
            Some(Kind::Group) => drop(self.groups.remove(id)),
            Some(Kind::Activity) => drop(self.activities.remove(id)),
            Some(Kind::Feedback) => drop(self.feedback.remove(id)),
            Some(Kind::Dispatch) => drop(self.dispatches.remove(id)),
            Some(Kind::Meeting) if rest == Some("meeting.toml") => {
                drop(self.meetings.remove(id));
                if let Some(minutes) = self.minutes.remove(id) {
                    self.sources.remove(&minutes.file);
                }
            }
            Some(Kind::Meeting) if rest == Some("minutes.md") => self.keep_back(id),
            _ => {}
        }
        self.sources.remove(file);
        self.forget_order();
    }

    /// Keeps the text of minutes back that are not final: drafts are no public records yet.
    pub fn keep_drafts_back(&mut self) {
        let is_draft = |minutes: &&Entry<Minutes>| {
            let meeting = self.meetings.get(minutes.id.as_str());
            meeting.is_none_or(|meeting| meeting.stage() != Some(Stage::Final))
        };
        let drafts = self.minutes.iter().filter(is_draft);
        let drafts: Vec<String> = drafts.map(|minutes| minutes.id.to_string()).collect();
        for id in drafts {
            self.keep_back(&id);
        }
    }

    /// Tells whether minutes are there and may not be shown.
    pub fn is_kept_back(&self, file: &FilePath) -> bool {
        self.kept_back.contains(file)
    }

    fn keep_back(&mut self, id: &str) {
        let Some(minutes) = self.minutes.get(id) else {
            return;
        };
        let (id, file) = (minutes.id.clone(), FilePath::clone(&minutes.file));
        let counted = Minutes {
            decisions: minutes.decisions.clone(),
            ..Minutes::default()
        };
        // Nothing is shown of a text that is not there, and nothing reads it again.
        self.sources.remove(&file);
        self.kept_back.insert(FilePath::clone(&file));
        self.minutes.insert(Entry::new(id, file, counted));
    }
}
