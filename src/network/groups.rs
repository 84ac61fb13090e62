//! Working groups: which there are, and what they have reported at which meeting.

use chrono::NaiveDate;

use super::{Network, Stretch};
use crate::records::group::GroupReport;
use crate::records::meeting::MeetingStatus;
use crate::records::member::Term;
use crate::records::{Entry, Group, Meeting, Member};

impl Network {
    /// The groups that have existed in the years asked for, each with the last day so far on which it did.
    pub fn groups_asked_for(&self) -> impl Iterator<Item = (&Entry<Group>, NaiveDate)> {
        self.groups.iter().filter_map(|group| {
            let days = self.years.iter().rev();
            let last = days.filter_map(|&year| self.last_day_in(group, year)).max()?;
            Some((group, last))
        })
    }

    /// The last day of a year, as far as it has come, on which a group existed.
    pub fn last_day_in(&self, group: &Group, year: i32) -> Option<NaiveDate> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
        let judged = self.judged_on(year);
        let last = group.until.map_or(judged, |until| judged.min(*until));
        (first <= last && group.exists_on(last)).then_some(last)
    }

    /// The convener of a group who was in the network before a day and is not any more.
    pub fn lost_convener(&self, group: &Group, day: NaiveDate) -> Option<&Entry<Member>> {
        let convener = self.members.get(group.convener.as_ref()?.as_str())?;
        let is_behind = |term: &Term| term.until.is_some_and(|until| *until < day);
        (!convener.is_member_on(day) && convener.terms.iter().any(is_behind)).then_some(convener)
    }

    /// The report that a group gave at a held meeting.
    ///
    /// A report that names no meeting, or one that was not held, was given to the first meeting held on its
    /// day or later.
    pub fn report_at<'g>(&self, group: &'g Group, meeting: &Entry<Meeting>) -> Option<&'g GroupReport> {
        group.reports.iter().find(|report| {
            let named = report
                .meeting
                .as_ref()
                .and_then(|id| self.meetings.get(id.as_str()));
            let heard = named
                .filter(|named| named.status == MeetingStatus::Held)
                .or_else(|| self.held_from(*report.on));
            heard.is_some_and(|heard| heard.id == meeting.id)
        })
    }

    /// The held meetings in a row, until a day, at which a group existed and did not report.
    pub fn not_heard_at(&self, group: &Group, until: NaiveDate) -> Vec<&Entry<Meeting>> {
        let held = self.held_within(NaiveDate::MIN..=until);
        let mut held: Vec<_> = held.filter(|meeting| has_to_report(group, meeting)).collect();
        let heard = held
            .iter()
            .rposition(|meeting| self.report_at(group, meeting).is_some());
        held.split_off(heard.map_or(0, |heard| heard + 1))
    }

    /// The first meeting that was held on a day or later.
    fn held_from(&self, day: NaiveDate) -> Option<&Entry<Meeting>> {
        self.held_within(day..=NaiveDate::MAX).next()
    }

    /// Meetings in a row, of a year or with the last one before it, at which a group existed and did not
    /// report: every such row of two or more.
    pub fn silences(&self, group: &Group, year: i32) -> Vec<Vec<&Entry<Meeting>>> {
        let Stretch { first, last } = Stretch::of_year(year);
        let Some(day_before) = first.pred_opt() else {
            return Vec::new();
        };
        let before = self.held_within(NaiveDate::MIN..=day_before).next_back();
        let of_year = self.held_within(first..=last);
        let mut silences = vec![Vec::new()];
        for meeting in before.into_iter().chain(of_year) {
            match silences.last_mut() {
                Some(silence)
                    if has_to_report(group, meeting) && self.report_at(group, meeting).is_none() =>
                {
                    silence.push(meeting)
                }
                _ => silences.push(Vec::new()),
            }
        }
        silences.retain(|silence| silence.len() > 1);
        silences
    }
}

/// Tells whether a group existed at a meeting; one that is set up there has nothing to report.
fn has_to_report(group: &Group, meeting: &Meeting) -> bool {
    group.exists_on(*meeting.date) && group.from != Some(meeting.date)
}
