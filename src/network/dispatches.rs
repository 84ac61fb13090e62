//! What was sent: the dispatches that prove that a duty was done.

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate};

use super::Network;
use super::index::About;
use crate::records::dispatch::DispatchKind;
use crate::records::meeting::MeetingStatus;
use crate::records::{Dispatch, Entry, Id, Meeting};
use crate::text::composed;

impl Network {
    /// The latest dispatch by which the register of a year was sent, by today.
    pub fn register_sent(&self, year: i32) -> Option<&Entry<Dispatch>> {
        self.sent(DispatchKind::Register, year)
    }

    /// The latest dispatch by which the dates of a year were sent, by today.
    pub fn dates_sent(&self, year: i32) -> Option<&Entry<Dispatch>> {
        self.sent(DispatchKind::Dates, year)
    }

    /// The reports to the directors that have been sent by today, in the order of their ids.
    pub fn reports_sent(&self) -> impl Iterator<Item = &Entry<Dispatch>> {
        let is_sent = |dispatch: &&Entry<Dispatch>| self.sent_by_today(dispatch).is_some();
        let of_kind = |dispatch: &&Entry<Dispatch>| dispatch.kind == DispatchKind::Report;
        self.dispatches.iter().filter(of_kind).filter(is_sent)
    }

    /// The report on a year that names it and has been sent by today.
    pub fn report_sent(&self, year: i32) -> Option<&Entry<Dispatch>> {
        self.reports_sent().find(|sent| sent.year == Some(year))
    }

    /// Tells whether a dispatch went to the address for the register and the dates; where the settings name
    /// none, any will do.
    pub fn is_sent_home(&self, dispatch: &Dispatch) -> bool {
        let address = self.settings.addresses.register.as_deref();
        address.is_none_or(|address| {
            let mut to = dispatch.to.iter().map(|to| bare(to));
            to.any(|to| to == bare(address))
        })
    }

    /// The day as of which the register that was sent for a year is compared with that of the records.
    pub fn register_compared_on(&self, sent: NaiveDate, year: i32) -> NaiveDate {
        // What was sent after the end of its year, or before its beginning, is judged as of today.
        self.judged_on(year).max(sent).min(self.today)
    }

    /// The first summary by which the directors were informed of a meeting, by today.
    ///
    /// It names the meeting, or it names no meeting but the year, and was sent later in that year.
    pub fn summary_sent(&self, meeting: &Entry<Meeting>) -> Option<&Entry<Dispatch>> {
        let year = meeting.date.year();
        let about = [About::Meeting(meeting.id.to_string()), About::Year(year)];
        let covers = |dispatch: &&Entry<Dispatch>| {
            let sent = self.sent_by_today(dispatch).filter(|sent| *sent >= *meeting.date);
            sent.is_some_and(|sent| !dispatch.meetings.is_empty() || sent.year() == year)
        };
        let summaries = self.summary_places(&about).into_iter();
        let summaries = summaries
            .filter_map(|place| self.dispatches.at(place))
            .filter(covers);
        summaries.min_by_key(|dispatch| (dispatch.sent, &dispatch.id))
    }

    /// The meetings of some days that were held and of which no summary has told, by day.
    pub fn untold_meetings(&self, days: RangeInclusive<NaiveDate>) -> Vec<&Entry<Meeting>> {
        let mut meetings = self.meetings_held_on(days);
        meetings.retain(|meeting| self.summary_sent(meeting).is_none());
        meetings
    }

    /// The meetings of some days that were held, by day.
    pub fn meetings_held_on(&self, days: RangeInclusive<NaiveDate>) -> Vec<&Entry<Meeting>> {
        let mut meetings = self.meetings_by_day();
        meetings.retain(|meeting| meeting.status == MeetingStatus::Held && days.contains(&meeting.date));
        meetings
    }

    /// Whom the settings say that a kind of dispatch goes to, as its record writes it; empty where they do not.
    pub fn usual_recipient(&self, kind: DispatchKind) -> String {
        let directors = self.settings.commissioner.as_ref().map(ToString::to_string);
        let whom = match kind {
            DispatchKind::Register | DispatchKind::Dates => self.settings.addresses.register.clone(),
            DispatchKind::Summary | DispatchKind::Report => directors,
            DispatchKind::Call => None,
        };
        whom.unwrap_or_default()
    }

    /// The last day on which the directors are informed of a meeting in time.
    pub fn directors_limit(&self, meeting: &Meeting) -> NaiveDate {
        let after = Days::new(self.settings.house.inform_directors_days_after.into());
        meeting.date.checked_add_days(after).unwrap_or(NaiveDate::MAX)
    }

    /// Tells whether a dispatch is about a calendar year: the one that it names, else one of its meetings',
    /// else the one that it was sent in, else the one that its file is named by.
    pub fn is_about(&self, dispatch: &Entry<Dispatch>, year: i32) -> bool {
        match (dispatch.year, dispatch.meetings.as_slice(), dispatch.sent) {
            (Some(named), ..) => named == year,
            (None, [], Some(sent)) => sent.year() == year,
            (None, [], None) => year_of_name(dispatch.id.as_str()) == Some(year),
            (None, meetings, _) => meetings
                .iter()
                .any(|meeting| self.year_of_meeting(meeting) == Some(year)),
        }
    }

    fn sent(&self, kind: DispatchKind, year: i32) -> Option<&Entry<Dispatch>> {
        let proves = |dispatch: &&Entry<Dispatch>| {
            dispatch.kind == kind && self.sent_by_today(dispatch).is_some() && self.is_about(dispatch, year)
        };
        let sent = self.dispatches.iter().filter(proves);
        sent.max_by_key(|dispatch| (dispatch.sent, &dispatch.id))
    }

    fn sent_by_today(&self, dispatch: &Dispatch) -> Option<NaiveDate> {
        dispatch.sent.map(|sent| *sent).filter(|sent| *sent <= self.today)
    }

    fn year_of_meeting(&self, id: &Id<Meeting>) -> Option<i32> {
        match self.meetings.get(id.as_str()) {
            Some(meeting) => Some(meeting.date.year()),
            None => year_of_name(id.as_str()),
        }
    }
}

/// The address alone, in small letters: `Utbildning <mailto:Utbildning@Example.org>` holds one.
pub fn bare(written: &str) -> String {
    let inner = written.rsplit_once('<').map_or(written, |(_, rest)| rest);
    let inner = inner.split('>').next().unwrap_or_default().trim();
    let small = composed(inner).to_lowercase();
    small.strip_prefix("mailto:").unwrap_or(&small).to_owned()
}

/// The year that the name of a record begins with.
fn year_of_name(id: &str) -> Option<i32> {
    id.get(..4)?.parse().ok()
}
