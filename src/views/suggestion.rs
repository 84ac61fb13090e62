//! Which days suit the meetings of a year?

use chrono::Datelike;
use schemars::JsonSchema;
use serde::Serialize;

use crate::calendar::Obstacle;
use crate::network::Network;
use crate::records::Date;
use crate::records::network::Weekday;
use crate::words::Words;

mod spread;
mod year;

use year::Year;

/// What `plan suggest --json` gives.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Suggestion {
    /// The version of the shape.
    pub version: u32,
    /// The day from which days are looked at, where the year runs.
    pub day: Date,
    /// The calendar year.
    pub year: i32,
    /// The weekday of the network's meetings.
    pub weekday: Weekday,
    /// How many meetings the year must hold at least.
    pub minimum_count: u32,
    /// How many meetings the year has already, without the cancelled ones.
    pub meeting_count: usize,
    /// Whether the calendar lists school breaks of the year; where it does not, none speaks against a day.
    pub has_school_breaks: bool,
    /// Whether the calendar lists meetings of the directors in the year.
    pub has_directors_meetings: bool,
    /// How many of the days that are suggested are for the year; the rest would do as well.
    pub needed_count: usize,
    /// The days for the year in their order, and after them the others that would do, the best first.
    pub suggested: Vec<Suggested>,
    /// The other days of the weekday, each with the gravest reason against it.
    pub left_out: Vec<LeftOut>,
}

/// A day that suits a meeting.
#[derive(Debug, Clone, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Suggested {
    /// The day.
    pub date: Date,
    /// The number of its week.
    pub week: u32,
    /// The day of the directors' meeting that it lies shortly before.
    pub directors_meet_on: Option<Date>,
    /// What speaks against it, where nothing better was left.
    pub doubts: Vec<Doubt>,
}

/// What speaks against a day.
#[derive(Debug, Clone, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Doubt {
    /// The class of the reason.
    pub class: &'static str,
    /// The reason in words.
    pub reason: String,
}

impl Doubt {
    /// Tells what an obstacle is.
    pub(super) fn of(obstacle: &Obstacle, words: Words) -> Self {
        Self {
            class: obstacle.class(),
            reason: words.said(&obstacle.reason()),
        }
    }
}

/// A day that does not suit a meeting.
#[derive(Debug, Clone, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct LeftOut {
    /// The day.
    pub date: Date,
    /// The class of the reason.
    pub class: &'static str,
    /// The reason in words.
    pub reason: String,
}

/// Ranks the days of the network's weekday over a year: as many as `count`, or all that would do.
///
/// Of a running year the days are looked at for which an agenda can still be sent in time.
pub fn suggestion(network: &Network, words: Words, year: i32, count: Option<usize>) -> Suggestion {
    let year = Year::of(network, year);
    let needed = count.unwrap_or_else(|| year.missing());
    let mut chosen = year.best(needed);
    chosen.extend(year.doubtful(&chosen, needed));
    chosen.sort();
    let needed = chosen.len();
    if count.is_none() {
        chosen.extend(year.more(&chosen));
    }
    let left_out = year.days.keys().filter(|day| !chosen.contains(day));
    Suggestion {
        version: super::VERSION,
        day: Date(network.today),
        year: year.number,
        weekday: network.settings.meetings.weekday,
        minimum_count: network.settings.meetings.minimum_per_year,
        meeting_count: year.meetings_in_it().count(),
        has_school_breaks: year.knows_breaks(),
        has_directors_meetings: year.directors.iter().any(|day| day.year() == year.number),
        needed_count: needed,
        left_out: left_out
            .filter_map(|day| year.left_out(*day, &chosen, words))
            .collect(),
        suggested: chosen.iter().map(|day| year.suggested(*day, words)).collect(),
    }
}
