//! Days that are unsuitable for meetings, besides those of the law.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Backwards, Date, Kind, Named, Record};

/// `calendar.toml`
#[derive(Debug, Clone, Default, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CalendarRecord {
    /// School breaks.
    #[serde(default)]
    pub breaks: Vec<Break>,
    /// Days on which others meet.
    #[serde(default)]
    pub busy: Vec<Busy>,
}

impl Named for CalendarRecord {
    const KIND: Kind = Kind::Calendar;
}

impl Record for CalendarRecord {
    fn backwards(&self) -> Vec<Backwards> {
        let days = |row: &Break| (Some(row.from), Some(row.until));
        Backwards::among("breaks", &self.breaks, ("from", "until"), days).collect()
    }
}

/// A school break; both ends count.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Break {
    /// Its name.
    pub title: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

/// A day on which others meet.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Busy {
    /// The day.
    pub date: Date,
    /// What is held on it.
    pub title: String,
    /// Where that is known from.
    pub source: Option<String>,
}
