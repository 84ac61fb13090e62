//! The annual wheel: a year as a ring, with its meetings, breaks and deadlines where they lie in it.

use std::f64::consts::TAU;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use crate::network::Network;
use crate::records::Date;
use crate::records::meeting::MeetingStatus;

/// The outer radius of the ring of months, in units of the picture.
const OUTER: f64 = 150.0;
/// Its inner radius.
const INNER: f64 = 112.0;
/// How far from the middle the meetings stand.
const MEETINGS: f64 = 93.0;
/// How far from the middle the breaks lie.
const BREAKS: f64 = 105.0;

/// The annual wheel of a calendar year; the middle is at 0, 0 and January begins at the top.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::exports::site) struct Wheel {
    year: i32,
    months: Vec<Month>,
    breaks: Vec<Arc>,
    meetings: Vec<Mark>,
    today: Option<Mark>,
}

/// A month's part of the ring.
#[derive(Debug, Serialize)]
struct Month {
    number: u32,
    path: String,
    x: f64,
    y: f64,
}

/// A school break along the inside of the ring.
#[derive(Debug, Serialize)]
struct Arc {
    title: String,
    from: Date,
    until: Date,
    path: String,
}

/// A day.
#[derive(Debug, Serialize)]
struct Mark {
    id: String,
    date: Date,
    title: String,
    status: Option<MeetingStatus>,
    x: f64,
    y: f64,
}

impl Wheel {
    pub(in crate::exports::site) fn of(network: &Network, year: i32) -> Self {
        let turn = Turn::of(year);
        let months = (1..=12).filter_map(|month| turn.month(month)).collect();
        let breaks = network.calendar.breaks.iter().filter_map(|row| {
            let (from, until) = turn.within(*row.from, *row.until)?;
            Some(Arc {
                title: row.title.clone(),
                from: row.from,
                until: row.until,
                path: arc(turn.angle(from), turn.angle(until) + TAU / turn.days, BREAKS),
            })
        });
        let mut meetings = network.meetings_by_day();
        meetings.retain(|meeting| meeting.date.year() == year);
        let themes = network.working_order(year).map(|order| &order.themes);
        let meetings = meetings.into_iter().map(|meeting| {
            let theme = themes.and_then(|themes| themes.get(&meeting.id));
            let title = theme.or(meeting.title.as_ref()).cloned();
            Mark {
                status: Some(meeting.status),
                ..turn.mark(meeting.id.as_str(), *meeting.date, title.unwrap_or_default())
            }
        });
        let today = network.today;
        Self {
            year,
            months,
            breaks: breaks.collect(),
            meetings: meetings.collect(),
            today: (today.year() == year).then(|| turn.mark("today", today, String::new())),
        }
    }
}

/// How the days of a year lie around the wheel.
struct Turn {
    year: i32,
    days: f64,
}

impl Turn {
    fn of(year: i32) -> Self {
        let last = NaiveDate::from_ymd_opt(year, 12, 31);
        Self {
            year,
            days: last.map_or(365.0, |last| f64::from(last.ordinal())),
        }
    }

    fn angle(&self, day: NaiveDate) -> f64 {
        f64::from(day.ordinal0()) / self.days * TAU
    }

    fn mark(&self, id: &str, day: NaiveDate, title: String) -> Mark {
        let (x, y) = point(self.angle(day) + TAU / self.days / 2.0, MEETINGS);
        Mark {
            id: id.to_owned(),
            date: Date(day),
            title,
            status: None,
            x,
            y,
        }
    }

    fn month(&self, number: u32) -> Option<Month> {
        let first = NaiveDate::from_ymd_opt(self.year, number, 1)?;
        let next = NaiveDate::from_ymd_opt(self.year, number + 1, 1);
        let (from, until) = (self.angle(first), next.map_or(TAU, |next| self.angle(next)));
        let (x, y) = point((from + until) / 2.0, (OUTER + INNER) / 2.0);
        Some(Month {
            number,
            path: segment(from, until),
            x,
            y,
        })
    }

    /// The part of a time that lies in the year.
    fn within(&self, from: NaiveDate, until: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let first = NaiveDate::from_ymd_opt(self.year, 1, 1)?;
        let last = NaiveDate::from_ymd_opt(self.year, 12, 31)?;
        (from <= last && until >= first).then(|| (from.max(first), until.min(last)))
    }
}

/// A point at an angle from the top, clockwise; hundredths are finer than anybody sees.
fn point(angle: f64, radius: f64) -> (f64, f64) {
    let round = |length: f64| (length * 100.0).round() / 100.0 + 0.0;
    (round(radius * angle.sin()), round(-radius * angle.cos()))
}

/// The piece of the ring between two angles.
fn segment(from: f64, until: f64) -> String {
    let ((ax, ay), (bx, by)) = (point(from, OUTER), point(until, OUTER));
    let ((cx, cy), (dx, dy)) = (point(until, INNER), point(from, INNER));
    format!("M{ax} {ay}A{OUTER} {OUTER} 0 0 1 {bx} {by}L{cx} {cy}A{INNER} {INNER} 0 0 0 {dx} {dy}Z")
}

/// A line along the ring between two angles.
fn arc(from: f64, until: f64, radius: f64) -> String {
    let ((ax, ay), (bx, by)) = (point(from, radius), point(until, radius));
    let is_long = u8::from(until - from > TAU / 2.0);
    format!("M{ax} {ay}A{radius} {radius} 0 {is_long} 1 {bx} {by}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_begins_at_the_top_and_goes_clockwise() {
        let turn = Turn::of(2024);
        let day = |month, day| NaiveDate::from_ymd_opt(2024, month, day).expect("a day");
        assert_eq!(point(turn.angle(day(1, 1)), 100.0), (0.0, -100.0));
        let (x, y) = point(turn.angle(day(4, 1)), 100.0);
        assert!(x > 99.0 && y.abs() < 2.0, "{x} {y}");
        let (x, y) = point(turn.angle(day(7, 1)), 100.0);
        assert!(x.abs() < 2.0 && y > 99.0, "{x} {y}");
        assert_eq!((1..=12).filter_map(|month| turn.month(month)).count(), 12);
    }
}
