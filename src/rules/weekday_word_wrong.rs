//! A weekday is written beside a day that is another weekday.

use chrono::{Datelike, NaiveDate, Weekday};

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;
use crate::source::{FilePath, Place};
use crate::text::days::Finder;

pub(super) const RULE: Rule = Rule {
    name: "weekday-word-wrong",
    severity: Severity::Error,
    about: About::Duty(Duty::D26),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for (file, source) in network.sources.iter() {
        let Some(scope) = scope(network, file) else {
            continue;
        };
        let near = match scope {
            Scope::Near(day) => day,
            Scope::Undated => network.today,
        };
        for found in Finder::near(near).find(source.text()) {
            let is_clear = found.has_year || matches!(scope, Scope::Near(_));
            let is_told = found.has_wrong_weekday() && is_clear;
            let Some(written) = found.weekday.as_ref().filter(|_| is_told) else {
                continue;
            };
            if file.ends_with(".toml") && !source.is_text(found.bytes.start) {
                continue;
            }
            report
                .fault(Place::bytes(file, found.whole()))
                .with("day", found.day)
                .with("right", weekday(found.day.weekday()))
                .with("wrong", weekday(written.weekday))
                .with("word", &source.text()[written.bytes.clone()])
                .with("erratum", network.erratum_in(file));
        }
    }
}

/// What a text is about.
enum Scope {
    /// A day, so that a day without a year is one near it.
    Near(NaiveDate),
    /// No day: only days with a year are clear, whenever they are read.
    Undated,
}

/// Tells what a file is about; none where it belongs to a year that was not asked for, or was not read.
fn scope(network: &Network, file: &FilePath) -> Option<Scope> {
    let (folder, name) = file.split_once('/').unwrap_or(("", file));
    let planned = || name.get(..10)?.parse().ok();
    let day = match folder {
        "meetings" => {
            let id = name.split('/').next().unwrap_or_default();
            let meeting = network.meetings.get(id);
            meeting.map(|meeting| *meeting.date).or_else(planned)
        }
        "activities" | "dispatches" | "feedback" => planned(),
        "reviews" | "working-orders" => {
            let year = name.strip_suffix(".toml").and_then(|year| year.parse().ok());
            // The middle of a year is near each of its days.
            year.and_then(|year| NaiveDate::from_ymd_opt(year, 7, 1))
        }
        _ => None,
    };
    if network.unread.contains(&Place::file(file)) {
        return None;
    }
    match day {
        Some(day) => network.asks_for(day).then_some(Scope::Near(day)),
        None => Some(Scope::Undated),
    }
}

fn weekday(day: Weekday) -> Argument {
    let id = match day {
        Weekday::Mon => "weekday-monday",
        Weekday::Tue => "weekday-tuesday",
        Weekday::Wed => "weekday-wednesday",
        Weekday::Thu => "weekday-thursday",
        Weekday::Fri => "weekday-friday",
        Weekday::Sat => "weekday-saturday",
        Weekday::Sun => "weekday-sunday",
    };
    Argument::term(id)
}
