//! What a meeting takes over from those before it: their agendas, open actions, answers that are owed, reports.

use super::{Network, Promise};
use crate::records::feedback::Direction;
use crate::records::meeting::{AgendaItem, MeetingStatus};
use crate::records::{Assignment, Entry, Group, Id, Meeting};
use crate::text::title::key;

/// Feedback that waits for an answer.
#[derive(Debug, Clone, Copy)]
pub struct Owed<'n> {
    /// Which way the feedback went; the answer goes the other.
    pub direction: Direction,
    /// What was said.
    pub text: &'n str,
    /// What it is about.
    pub assignments: &'n [Id<Assignment>],
}

impl Network {
    /// Tells whether a meeting is still to be held.
    pub fn is_to_come(&self, meeting: &Meeting) -> bool {
        matches!(meeting.status, MeetingStatus::Planned | MeetingStatus::Called)
    }

    /// The last meeting that was held before another.
    pub fn last_held_before(&self, meeting: &Meeting) -> Option<&Entry<Meeting>> {
        let mut before = self.meetings_before(meeting);
        before.retain(|other| other.status == MeetingStatus::Held);
        before.pop()
    }

    /// The last agenda that was drawn up before that of a meeting.
    pub fn agenda_before(&self, meeting: &Meeting) -> Option<&[AgendaItem]> {
        let before = self.meetings_before(meeting).into_iter().rev();
        before
            .map(|other| &*other.agenda)
            .find(|agenda| !agenda.is_empty())
    }

    /// The last item before a meeting that had a title.
    pub fn agenda_item_before(&self, meeting: &Meeting, title: &str) -> Option<&AgendaItem> {
        let wanted = key(title);
        let before = self.meetings_before(meeting).into_iter().rev();
        before
            .flat_map(|other| &other.agenda)
            .find(|item| key(&item.title) == wanted)
    }

    /// What was promised before a meeting and is not done.
    pub fn open_actions_before(&self, meeting: &Meeting) -> Vec<Promise<'_>> {
        let mut open = self.open_actions();
        open.retain(|open| open.meeting.date < meeting.date);
        open
    }

    /// The feedback of before a meeting that waits for an answer, by the day: records, then points in minutes.
    pub fn feedback_owed_at(&self, meeting: &Meeting) -> Vec<Owed<'_>> {
        let mut owed = Vec::new();
        for feedback in &self.feedback {
            if self.is_unanswered(feedback) && self.received_on(feedback) < *meeting.date {
                owed.push(Owed {
                    direction: feedback.direction,
                    text: feedback.text.as_deref().unwrap_or_default(),
                    assignments: &feedback.assignments,
                });
            }
        }
        for point in self.unrecorded_points() {
            if point.meeting.date < meeting.date {
                owed.push(Owed {
                    direction: Direction::ToDirectors,
                    text: &point.raised.text,
                    assignments: point.item.map(|item| &*item.assignments).unwrap_or_default(),
                });
            }
        }
        owed.retain(|owed| !owed.text.trim().is_empty());
        owed
    }

    /// The groups that have something to report at a meeting.
    pub fn reporting_at(&self, meeting: &Meeting) -> impl Iterator<Item = &Entry<Group>> {
        let day = meeting.date;
        self.groups
            .iter()
            .filter(move |group| group.exists_on(*day) && group.from != Some(day))
    }

    fn meetings_before(&self, meeting: &Meeting) -> Vec<&Entry<Meeting>> {
        let mut meetings = self.meetings_by_day();
        meetings.retain(|other| other.date < meeting.date && other.status != MeetingStatus::Cancelled);
        meetings
    }
}
