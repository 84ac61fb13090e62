//! Agendas: by when they are sent, and how long the meetings are that they must fit.

use chrono::{Days, NaiveDate, NaiveTime};

use super::Network;
use crate::records::meeting::MeetingStatus;
use crate::records::{Entry, Meeting};
use crate::source::Place;

impl Network {
    /// The last day on which a meeting's agenda is sent in time; a meeting is prepared by then too.
    pub fn agenda_limit(&self, meeting: &Meeting) -> NaiveDate {
        let before = Days::new(self.settings.house.agenda_days_before.into());
        meeting.date.checked_sub_days(before).unwrap_or(NaiveDate::MIN)
    }

    /// Tells whether the day has passed on which a meeting's agenda should have been sent at the latest.
    pub fn is_past_agenda_limit(&self, meeting: &Meeting) -> bool {
        meeting.status == MeetingStatus::Held || self.agenda_limit(meeting) < self.today
    }

    /// When a meeting begins and ends: its own times, else those of the house; nothing where one is unknown.
    pub fn hours_of(&self, meeting: &Entry<Meeting>) -> Option<Hours> {
        let house = &self.settings.meetings;
        let pick = |own: Option<_>, usual: Option<_>, key: &str| match own {
            Some(time) => Some((time, meeting.at(key))),
            None if self.is_unread(&meeting.at(key)) => None,
            None => Some((usual?, self.settings.at("meetings").key(key))),
        };
        let (start, _) = pick(meeting.start, house.start, "start")?;
        let (end, end_at) = pick(meeting.end, house.end, "end")?;
        Some(Hours {
            start: *start,
            end: *end,
            end_at,
        })
    }
}

/// When a meeting begins and ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// When it begins.
    pub start: NaiveTime,
    /// When it ends.
    pub end: NaiveTime,
    /// Where the end is written: in the meeting, or in the settings.
    pub end_at: Place,
}

impl Hours {
    /// How many minutes there are; nothing where the end does not come after the start.
    pub fn minutes(&self) -> Option<u64> {
        u64::try_from((self.end - self.start).num_minutes())
            .ok()
            .filter(|minutes| *minutes > 0)
    }
}
