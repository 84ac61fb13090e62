//! The Swedish calendar: holidays to the law, ISO weeks, days that are doubtful for meetings.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::diagnostic::Argument;

mod holiday;

pub use holiday::{Holiday, SoftEve, holiday, holidays};

/// What stands in the way of a meeting on a day; the order is from the gravest to the mildest.
///
/// The law, the week and the season are known here ([`obstacles`]). School breaks and busy days are the
/// network's own, so that [`Network::obstacles_on`](crate::network::Network::obstacles_on) knows them all.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Obstacle {
    /// A public holiday, or Midsummer's, Christmas or New Year's Eve.
    Closed(Holiday),
    /// A working day between two free days, with the holidays on working days that make it one.
    SqueezeDay {
        /// The holiday on the day before.
        after: Option<Holiday>,
        /// The holiday on the day after.
        before: Option<Holiday>,
    },
    /// An eve that people treat as half a day.
    SoftEve(SoftEve),
    /// A school break, by its title.
    SchoolBreak(String),
    /// A day on which others meet, by what they meet for.
    Busy(String),
    /// 15 June to 15 August.
    Summer,
    /// 20 December to 8 January.
    ChristmasWeeks,
}

impl Obstacle {
    /// The word that names its class in output for machines.
    pub fn class(&self) -> &'static str {
        match self {
            Self::Closed(_) => "closed",
            Self::SqueezeDay { .. } => "squeeze-day",
            Self::SoftEve(_) => "soft-eve",
            Self::SchoolBreak(_) => "school-break",
            Self::Busy(_) => "busy",
            Self::Summer => "summer",
            Self::ChristmasWeeks => "christmas-weeks",
        }
    }

    /// Tells whether it makes the day a doubtful one: a working day on which many are away.
    pub fn is_doubtful(&self) -> bool {
        matches!(
            self,
            Self::SqueezeDay { .. } | Self::SoftEve(_) | Self::SchoolBreak(_) | Self::Summer
        )
    }

    /// Says what it is, in a few words of the reader's language: `klämdag efter Kristi himmelsfärdsdag`.
    pub fn reason(&self) -> Argument {
        let titled = |id: &str, title: &String| Argument::phrase(id, [("title", title.into())]);
        let named = |holiday: Option<Holiday>| match holiday {
            Some(holiday) => Argument::term(holiday.entry()),
            None => Argument::from(""),
        };
        match self {
            Self::Closed(holiday) => Argument::term(holiday.entry()),
            Self::SqueezeDay { after, before } => Argument::phrase(
                "obstacle-squeeze-day",
                [("after", named(*after)), ("before", named(*before))],
            ),
            Self::SoftEve(eve) => Argument::term(eve.entry()),
            Self::SchoolBreak(title) => titled("obstacle-school-break", title),
            Self::Busy(title) => titled("obstacle-busy", title),
            Self::Summer => Argument::term("obstacle-summer"),
            Self::ChristmasWeeks => Argument::term("obstacle-christmas-weeks"),
        }
    }
}

/// What the calendar knows to stand in the way of a meeting on a day, the gravest first.
pub fn obstacles(day: NaiveDate) -> Vec<Obstacle> {
    let date = (day.month(), day.day());
    let is_summer = ((6, 15)..=(8, 15)).contains(&date);
    let is_christmas = (12, 20) <= date || date <= (1, 8);
    let found = [
        holiday(day).map(Obstacle::Closed),
        squeeze_day(day),
        SoftEve::on(day).map(Obstacle::SoftEve),
        is_summer.then_some(Obstacle::Summer),
        is_christmas.then_some(Obstacle::ChristmasWeeks),
    ];
    found.into_iter().flatten().collect()
}

/// Tells whether a day is no working day: a weekend, a public holiday or one of the three eves.
pub fn is_free(day: NaiveDate) -> bool {
    is_weekend(day) || holiday(day).is_some()
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// Weekends count as free, so a Friday after a holiday is one as well as a Monday before.
fn squeeze_day(day: NaiveDate) -> Option<Obstacle> {
    let (yesterday, tomorrow) = (day.pred_opt()?, day.succ_opt()?);
    if is_free(day) || !is_free(yesterday) || !is_free(tomorrow) {
        return None;
    }
    // Nobody calls a Monday the day after Whit Sunday when the National Day follows it.
    let named = |day: NaiveDate| holiday(day).filter(|_| !is_weekend(day));
    Some(Obstacle::SqueezeDay {
        after: named(yesterday),
        before: named(tomorrow),
    })
}

/// A week to ISO 8601, which is also how Sweden counts: it begins on Monday, and week 1 holds 4 January.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week {
    /// The year that the week belongs to, which at a turn of the year may not be that of the day.
    pub year: i32,
    /// The number, from 1 to 52 or 53.
    pub number: u32,
}

impl Week {
    /// The week that a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        let week = day.iso_week();
        Self {
            year: week.year(),
            number: week.week(),
        }
    }
}
