//! Which days suit a meeting: what stands in the way of a day, and the good days of a year.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, TimeDelta};

use super::Network;
use crate::calendar::{self, Obstacle};
use crate::diagnostic::{Argument, Arguments};
use crate::records::calendar::{Break, Busy};
use crate::records::meeting::MeetingStatus;
use crate::records::network::Weekday;
use crate::records::organisation::OrganisationKind;
use crate::records::{Entry, Meeting, word};
use crate::source::Place;
use crate::text::composed;

impl Network {
    /// The weekday of the meetings; none where the settings could not be read.
    pub fn weekday(&self) -> Option<Weekday> {
        let place = self.settings.at("meetings").key("weekday");
        (!self.is_unread(&place)).then_some(self.settings.meetings.weekday)
    }

    /// The meetings of the years asked for, by day, that are not cancelled; one whose status could not be read
    /// may be.
    pub fn uncancelled_meetings(&self) -> impl Iterator<Item = &Entry<Meeting>> {
        self.meetings_asked_for().filter(|meeting| {
            meeting.status != MeetingStatus::Cancelled && !self.is_unread(&meeting.at("status"))
        })
    }

    /// What stands in the way of a meeting on a day, the gravest first: the law, the season, school breaks and
    /// what others hold.
    pub fn obstacles_on(&self, day: NaiveDate) -> Vec<Obstacle> {
        let breaks = self.breaks_on(day).map(|(_, found)| &found.title);
        let busy = self.busy_on(day).map(|(_, found)| &found.title);
        let mut obstacles = calendar::obstacles(day);
        obstacles.extend(breaks.cloned().map(Obstacle::SchoolBreak));
        obstacles.extend(busy.cloned().map(Obstacle::Busy));
        obstacles.sort();
        obstacles
    }

    /// What makes a day doubtful, where it is a working day and doubtful.
    pub fn doubt_on(&self, day: NaiveDate) -> Option<Obstacle> {
        let obstacles = self.obstacles_on(day);
        let is_closed = matches!(obstacles.first(), Some(Obstacle::Closed(_)));
        obstacles
            .into_iter()
            .find(|obstacle| !is_closed && obstacle.is_doubtful())
    }

    /// The school breaks that a day lies in, each with its place.
    pub fn breaks_on(&self, day: NaiveDate) -> impl Iterator<Item = (Place, &Break)> {
        let breaks = self.calendar.breaks.iter().enumerate();
        breaks
            .filter(move |(_, found)| *found.from <= day && day <= *found.until)
            .map(|(number, found)| (self.calendar.at("breaks").item(number).key("title"), found))
    }

    /// What others hold on a day, each with its place.
    pub fn busy_on(&self, day: NaiveDate) -> impl Iterator<Item = (Place, &Busy)> {
        let busy = self.calendar.busy.iter().enumerate();
        busy.filter(move |(_, found)| *found.date == day)
            .map(|(number, found)| (self.calendar.at("busy").item(number).key("title"), found))
    }

    /// The days on which the directors' network meets, as far as the calendar lists them by one of its names.
    pub fn directors_meetings(&self) -> BTreeSet<NaiveDate> {
        let folded = |text: &str| composed(text).to_lowercase();
        let directors = self.organisations_of(OrganisationKind::DirectorsNetwork);
        let names: Vec<String> = directors
            .flat_map(|directors| [&directors.name].into_iter().chain(&directors.aliases))
            .map(|name| folded(name.trim()))
            .filter(|name| !name.is_empty())
            .collect();
        let busy = self.calendar.busy.iter();
        busy.filter(|busy| names.iter().any(|name| folded(&busy.title).contains(name)))
            .map(|busy| *busy.date)
            .collect()
    }

    /// The first day on which the agenda of a new meeting can still be sent in time.
    pub fn first_day_to_plan(&self) -> Option<NaiveDate> {
        let notice = Days::new(self.settings.house.agenda_days_before.max(1).into());
        self.today.checked_add_days(notice)
    }

    /// The least time from one meeting to the next; two on one day are too close whatever the house says.
    pub fn least_apart(&self) -> TimeDelta {
        TimeDelta::days(self.settings.house.days_between_meetings.max(1).into())
    }

    /// The days of a year that a new meeting could be planned for, in order.
    pub fn good_days(&self, year: i32) -> impl Iterator<Item = NaiveDate> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1);
        let days = first.into_iter().flat_map(|first| first.iter_days());
        days.take_while(move |day| day.year() == year)
            .filter(|day| self.is_good(*day, None))
    }

    /// The good day nearest to the day of a meeting, in the same year since years are counted; of two equally
    /// near ones the later, which leaves more time.
    pub fn nearest_good_day(&self, meeting: &Entry<Meeting>) -> Option<NaiveDate> {
        let from = *meeting.date;
        (1..=366_u64)
            .flat_map(|apart| {
                let apart = Days::new(apart);
                [from.checked_add_days(apart), from.checked_sub_days(apart)]
            })
            .flatten()
            .find(|day| day.year() == from.year() && self.is_good(*day, Some(meeting)))
    }

    /// Tells whether the agenda for a day can still be sent in time, the day is of the right weekday and has
    /// nothing in its way, and it is far enough from every meeting but the one that is to be moved.
    fn is_good(&self, day: NaiveDate, moved: Option<&Entry<Meeting>>) -> bool {
        let is_weekday = |weekday: Weekday| day.weekday() == weekday.into();
        let stands = |meeting: &Entry<Meeting>| {
            meeting.status != MeetingStatus::Cancelled && moved.is_none_or(|moved| moved.id != meeting.id)
        };
        // Those that lie as far away as they must at least are not too close.
        let apart = self.least_apart() - TimeDelta::days(1);
        let first = day.checked_sub_signed(apart).unwrap_or(NaiveDate::MIN);
        let last = day.checked_add_signed(apart).unwrap_or(NaiveDate::MAX);
        self.first_day_to_plan().is_some_and(|first| first <= day)
            && self.weekday().is_some_and(is_weekday)
            && self.obstacles_on(day).is_empty()
            && !self.meetings_within(first..=last).any(stands)
    }

    /// What the words about the day of a meeting are filled in with: `$day`, how far the meeting has come
    /// (`$status`), the weekday of the settings, and the nearest good day (`$near`), if there is one.
    pub fn words_for_day(&self, meeting: &Entry<Meeting>) -> Arguments {
        let near = self.nearest_good_day(meeting);
        let weekday = self.weekday().map(|weekday| Argument::weekday(weekday.into()));
        Arguments::from([
            ("day", meeting.date.into()),
            ("status", word(meeting.status).into()),
            ("weekday", weekday.unwrap_or_else(|| "".into())),
            ("near", near.into()),
        ])
    }
}
