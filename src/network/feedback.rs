//! Feedback between the network and the directors: which meeting it belongs to, and whether it was answered.

use chrono::NaiveDate;

use super::Network;
use crate::records::feedback::{Answer, Direction};
use crate::records::{Entry, Feedback, Meeting};

impl Network {
    /// The feedback that the directors gave at a meeting: it names the meeting, or was given on its day.
    pub fn feedback_at(&self, meeting: &Entry<Meeting>) -> Option<&Entry<Feedback>> {
        self.feedback.iter().find(|feedback| {
            feedback.direction == Direction::FromDirectors
                && match &feedback.meeting {
                    Some(named) => *named == meeting.id,
                    None => feedback.on == meeting.date,
                }
        })
    }

    /// The day on which feedback was given, or that of the meeting that it was brought to.
    pub fn received_on(&self, feedback: &Feedback) -> NaiveDate {
        let meeting = feedback.meeting.as_ref();
        let heard = meeting.and_then(|meeting| self.meetings.get(meeting.as_str()));
        heard.map_or(*feedback.on, |heard| heard.date.max(feedback.on).0)
    }

    /// Tells whether feedback has been answered.
    pub fn is_answered(&self, feedback: &Feedback) -> bool {
        let is_given = |answer: &Answer| *answer.on <= self.today;
        feedback.answer.as_ref().is_some_and(is_given)
    }
}
