//! A calendar year as it is planned: its days, what stands in their way, and the meetings that it has.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::spread::{Spot, spread};
use super::{Doubt, LeftOut, Suggested};
use crate::calendar::{Obstacle, Week};
use crate::diagnostic::Argument;
use crate::network::Network;
use crate::records::Date;
use crate::words::Words;

/// How many days before a directors' meeting a meeting is best: what is to be raised there can still be written
/// down, and is fresh.
const BEFORE_DIRECTORS: std::ops::RangeInclusive<i64> = 7..=28;

/// The word that says of a day that it lies too close to a meeting.
const TOO_CLOSE: &str = "too-close";

/// A calendar year as it is planned.
pub(super) struct Year<'n> {
    network: &'n Network,
    pub(super) number: i32,
    /// The days of the network's weekday that can still be planned, with what stands in the way of each.
    pub(super) days: BTreeMap<NaiveDate, Vec<Obstacle>>,
    /// The days of the two terms, whatever else is on them: the time over which meetings are spread.
    season: Vec<NaiveDate>,
    /// The days of the meetings of this year and the years beside it.
    meetings: BTreeSet<NaiveDate>,
    pub(super) directors: BTreeSet<NaiveDate>,
}

impl<'n> Year<'n> {
    pub(super) fn of(network: &'n Network, number: i32) -> Self {
        let weekday: chrono::Weekday = network.settings.meetings.weekday.into();
        let first = NaiveDate::from_ymd_opt(number, 1, 1);
        let days = first.into_iter().flat_map(|first| first.iter_days());
        let days = days.take_while(|day| day.year() == number);
        let mut days: BTreeMap<NaiveDate, Vec<Obstacle>> = days
            .filter(|day| day.weekday() == weekday)
            .map(|day| (day, network.obstacles_on(day)))
            .collect();
        let is_away = |obstacle: &Obstacle| matches!(obstacle, Obstacle::Summer | Obstacle::ChristmasWeeks);
        let season = days
            .iter()
            .filter(|(_, obstacles)| !obstacles.iter().any(is_away));
        let season = season.map(|(day, _)| *day).collect();
        // A year that is over is looked at as it was: nothing can be planned in it any more.
        if number == network.today.year() {
            let first = network.first_day_to_plan();
            days.retain(|day, _| first.is_some_and(|first| first <= *day));
        }
        let near = (number - 1..=number + 1).flat_map(|year| network.meetings_of(year));
        Self {
            network,
            number,
            days,
            season,
            meetings: near.map(|meeting| *meeting.date).collect(),
            directors: network.directors_meetings(),
        }
    }

    pub(super) fn meetings_in_it(&self) -> impl Iterator<Item = NaiveDate> {
        let meetings = self.meetings.iter().copied();
        meetings.filter(|day| day.year() == self.number)
    }

    pub(super) fn knows_breaks(&self) -> bool {
        let mut breaks = self.network.calendar.breaks.iter();
        breaks.any(|found| (found.from.year()..=found.until.year()).contains(&self.number))
    }

    /// How many meetings the year lacks: up to the least that it must hold, and one in reserve.
    pub(super) fn missing(&self) -> usize {
        let least = self.network.settings.meetings.minimum_per_year as usize;
        (least + 1).saturating_sub(self.meetings_in_it().count())
    }

    /// The days that nothing stands in the way of, spread over the year; as many as there is room for.
    pub(super) fn best(&self, count: usize) -> Vec<NaiveDate> {
        let good = self.days.iter().filter(|(_, obstacles)| obstacles.is_empty());
        let good = good
            .map(|(day, _)| *day)
            .filter(|day| self.is_clear(*day, &self.meetings));
        let mut days: BTreeMap<NaiveDate, bool> = good.map(|day| (day, false)).collect();
        days.extend(self.meetings_in_it().map(|day| (day, true)));
        let spots: Vec<Spot> = days
            .iter()
            .map(|(day, is_taken)| self.spot(*day, *is_taken))
            .collect();
        let least = self.network.least_apart();
        (0..=count)
            .rev()
            .find_map(|count| spread(&spots, self.season.len(), count, least))
            .unwrap_or_default()
    }

    fn spot(&self, day: NaiveDate, is_taken: bool) -> Spot {
        Spot {
            day,
            is_taken,
            week: self.season.partition_point(|other| *other < day),
            next_directors: self.directors.range(day..).next().copied(),
            is_fresh: self.directors.is_empty() || self.before_directors(day).is_some(),
        }
    }

    /// Fills up with days that something milder than the law stands in the way of, the mildest first.
    pub(super) fn doubtful(&self, chosen: &[NaiveDate], count: usize) -> Vec<NaiveDate> {
        let mut doubtful: Vec<(&Obstacle, NaiveDate)> = self
            .days
            .iter()
            .filter_map(|(day, obstacles)| Some((obstacles.first()?, *day)))
            .filter(|(gravest, _)| !matches!(gravest, Obstacle::Closed(_)))
            .collect();
        doubtful.sort_by_key(|(gravest, day)| (std::cmp::Reverse(*gravest), *day));
        let mut all: BTreeSet<NaiveDate> = self.meetings.iter().chain(chosen).copied().collect();
        let mut more = Vec::new();
        for (_, day) in doubtful {
            if chosen.len() + more.len() < count && self.is_clear(day, &all) {
                all.insert(day);
                more.push(day);
            }
        }
        more
    }

    /// The other days that nothing stands in the way of, the ones farthest from all meetings first.
    pub(super) fn more(&self, chosen: &[NaiveDate]) -> Vec<NaiveDate> {
        let mut all: BTreeSet<NaiveDate> = self.meetings.iter().chain(chosen).copied().collect();
        let mut more = Vec::new();
        loop {
            let good = self.days.iter().filter(|(_, obstacles)| obstacles.is_empty());
            let clear = good.map(|(day, _)| *day).filter(|day| self.is_clear(*day, &all));
            let distance = |day: &NaiveDate| all.iter().map(|other| (*day - *other).abs()).min();
            let Some(next) = clear.max_by_key(|day| (distance(day), std::cmp::Reverse(*day))) else {
                return more;
            };
            all.insert(next);
            more.push(next);
        }
    }

    fn is_clear(&self, day: NaiveDate, others: &BTreeSet<NaiveDate>) -> bool {
        self.too_close(day, others).is_none()
    }

    /// The nearest other meeting, where it is too close.
    fn too_close<'a>(
        &self,
        day: NaiveDate,
        others: impl IntoIterator<Item = &'a NaiveDate>,
    ) -> Option<NaiveDate> {
        let distance = |other: &&NaiveDate| (day - **other).abs();
        let nearest = others.into_iter().min_by_key(distance)?;
        (distance(&nearest) < self.network.least_apart()).then_some(*nearest)
    }

    /// The directors' meeting that a day lies shortly before.
    fn before_directors(&self, day: NaiveDate) -> Option<NaiveDate> {
        let is_shortly_after =
            |directors: &&NaiveDate| BEFORE_DIRECTORS.contains(&(**directors - day).num_days());
        self.directors.iter().find(is_shortly_after).copied()
    }

    pub(super) fn suggested(&self, day: NaiveDate, words: Words) -> Suggested {
        let obstacles = self.days.get(&day).into_iter().flatten();
        let doubts = obstacles.map(|obstacle| Doubt::of(obstacle, words));
        Suggested {
            date: Date(day),
            week: Week::of(day).number,
            directors_meet_on: self.before_directors(day).map(Date),
            doubts: doubts.collect(),
        }
    }

    pub(super) fn left_out(&self, day: NaiveDate, chosen: &[NaiveDate], words: Words) -> Option<LeftOut> {
        let (class, reason) = match self.days.get(&day)?.first() {
            Some(obstacle) => (obstacle.class(), obstacle.reason()),
            None => (TOO_CLOSE, self.closeness(day, chosen)?),
        };
        Some(LeftOut {
            date: Date(day),
            class,
            reason: words.said(&reason),
        })
    }

    /// Says which meeting a day lies too close to: one that is there, else one that is suggested.
    fn closeness(&self, day: NaiveDate, chosen: &[NaiveDate]) -> Option<Argument> {
        if self.meetings.contains(&day) {
            return Some(Argument::term("obstacle-meeting"));
        }
        let there = self.too_close(day, &self.meetings);
        let near = there.or_else(|| self.too_close(day, chosen))?;
        let least = self.network.least_apart().num_days();
        let filled = [("least", least.into()), ("day", near.into())];
        Some(Argument::phrase("obstacle-too-close", filled))
    }
}
