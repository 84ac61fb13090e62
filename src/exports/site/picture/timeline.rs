//! What was done for each assignment, along the years.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use crate::network::Network;
use crate::records::Date;
use crate::views::assignment::{WorkKind, page};
use crate::views::mention::AssignmentTitle;

/// How wide the picture is, in its own units.
const WIDTH: f64 = 600.0;

/// A row for each assignment, with a mark for each thing that was done.
#[derive(Debug, Serialize)]
pub(in crate::exports::site) struct Timeline {
    width: f64,
    years: Vec<Start>,
    rows: Vec<Row>,
}

/// Where a year begins.
#[derive(Debug, Serialize)]
struct Start {
    year: i32,
    x: f64,
}

#[derive(Debug, Serialize)]
struct Row {
    assignment: AssignmentTitle,
    marks: Vec<Mark>,
    /// How much was done in each of the years.
    counts: Vec<usize>,
}

#[derive(Debug, Serialize)]
struct Mark {
    on: Date,
    kind: WorkKind,
    text: String,
    x: f64,
}

impl Timeline {
    pub(in crate::exports::site) fn of(network: &Network) -> Self {
        let years: Vec<i32> = network.years.iter().copied().collect();
        let first = years
            .first()
            .and_then(|year| NaiveDate::from_ymd_opt(*year, 1, 1));
        let last = years
            .last()
            .and_then(|year| NaiveDate::from_ymd_opt(*year, 12, 31));
        let (Some(first), Some(last)) = (first, last) else {
            return Self {
                width: WIDTH,
                years: Vec::new(),
                rows: Vec::new(),
            };
        };
        let span = (last - first).num_days().max(1);
        let x = |day: NaiveDate| place((day - first).num_days(), span);
        let rows = network.assignments.iter().map(|assignment| {
            let work = page(network, assignment, network.today, &BTreeSet::new()).work;
            let counts = years
                .iter()
                .map(|year| work.iter().filter(|done| done.on.year() == *year).count());
            Row {
                assignment: AssignmentTitle::of(network, &assignment.id),
                counts: counts.collect(),
                marks: work
                    .into_iter()
                    .map(|done| Mark {
                        x: x(*done.on),
                        on: done.on,
                        kind: done.kind,
                        text: done.text,
                    })
                    .collect(),
            }
        });
        let start = |year: &i32| {
            NaiveDate::from_ymd_opt(*year, 1, 1).map(|day| Start {
                year: *year,
                x: x(day),
            })
        };
        Self {
            width: WIDTH,
            rows: rows.collect(),
            years: years.iter().filter_map(start).collect(),
        }
    }
}

/// Where a day lies in the picture; tenths are finer than anybody sees.
fn place(day: i64, span: i64) -> f64 {
    let tenths = 10 * day.clamp(0, span) * 600 / span;
    f64::from(i32::try_from(tenths).unwrap_or_default()) / 10.0
}
