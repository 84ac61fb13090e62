//! The network's own record: its name, its commissioner, its choices and its waivers.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Backwards, Date, Id, Kind, Named, Organisation, Record, Time, fitting};
use crate::source::Key;

mod site;

pub use site::Site;

/// The layout of the folder that this version reads.
pub const FORMAT: u32 = 1;

/// `network.toml`
#[derive(Debug, Clone, Default, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Settings {
    /// The version of the folder's layout.
    #[serde(deserialize_with = "fitting::format")]
    #[schemars(range(min = FORMAT, max = FORMAT))]
    pub format: u32,
    /// The network's name.
    pub name: String,
    /// The language of pages, documents and messages.
    #[serde(default)]
    pub language: Language,
    /// The time zone of the meetings, such as `Europe/Stockholm`.
    #[serde(default, deserialize_with = "fitting::time_zone")]
    #[schemars(extend("pattern" = fitting::time_zone_pattern()))]
    pub time_zone: Option<String>,
    /// Who commissions the network.
    pub commissioner: Option<Id<Organisation>>,
    /// Who hosts it.
    pub host: Option<Id<Organisation>>,
    /// What the mandate says of meetings, and the defaults for new ones.
    #[serde(default)]
    pub meetings: MeetingSettings,
    /// Where things are sent and published.
    #[serde(default)]
    pub addresses: Addresses,
    /// How the pages are made and where they lie.
    #[serde(default)]
    pub site: Site,
    /// The network's own choices.
    #[serde(default)]
    pub house: House,
    /// What the network adds to what is looked for in texts.
    #[serde(default)]
    pub privacy: Privacy,
    /// How grave each rule is, where the network differs.
    #[serde(default)]
    pub rules: BTreeMap<String, Grade>,
    /// Exceptions, each for a rule and a record until a day.
    #[serde(default)]
    pub waivers: Vec<Waiver>,
}

impl Named for Settings {
    const KIND: Kind = Kind::Settings;
}

impl Record for Settings {
    fn backwards(&self) -> Vec<Backwards> {
        let table = [Key::Name("meetings".to_owned())];
        let times = Backwards::of(&table, ("start", self.meetings.start), ("end", self.meetings.end));
        times.into_iter().collect()
    }
}

/// A language of messages and pages.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// Swedish.
    #[default]
    Sv,
    /// English.
    En,
}

/// What the mandate says of meetings, and the defaults for new ones.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct MeetingSettings {
    /// How many meetings a year must hold.
    #[serde(deserialize_with = "fitting::meetings_per_year")]
    #[schemars(range(min = *fitting::MEETINGS.start(), max = *fitting::MEETINGS.end()))]
    pub minimum_per_year: u32,
    /// The weekday of the meetings.
    pub weekday: Weekday,
    /// When new meetings begin.
    pub start: Option<Time>,
    /// When new meetings end.
    pub end: Option<Time>,
    /// What stands on every agenda.
    pub standing_items: Vec<String>,
}

impl Default for MeetingSettings {
    fn default() -> Self {
        Self {
            minimum_per_year: 4,
            weekday: Weekday::Friday,
            start: None,
            end: None,
            standing_items: Vec::new(),
        }
    }
}

/// A weekday as records write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl Weekday {
    /// Every weekday, from the first of the week on.
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];
}

impl From<Weekday> for chrono::Weekday {
    fn from(day: Weekday) -> Self {
        match day {
            Weekday::Monday => Self::Mon,
            Weekday::Tuesday => Self::Tue,
            Weekday::Wednesday => Self::Wed,
            Weekday::Thursday => Self::Thu,
            Weekday::Friday => Self::Fri,
            Weekday::Saturday => Self::Sat,
            Weekday::Sunday => Self::Sun,
        }
    }
}

/// Where things are sent and published.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Addresses {
    /// Where the register and the dates are sent.
    #[serde(deserialize_with = "fitting::email")]
    #[schemars(extend("pattern" = fitting::EMAIL))]
    pub register: Option<String>,
    /// The host name under which minutes are published.
    #[serde(deserialize_with = "fitting::host")]
    #[schemars(extend("pattern" = fitting::HOST))]
    pub publication_host: Option<String>,
}

/// The network's own choices, which no mandate makes.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct House {
    /// How many days before a meeting its agenda is sent.
    #[serde(deserialize_with = "fitting::days")]
    #[schemars(range(max = *fitting::DAYS.end()))]
    pub agenda_days_before: u32,
    /// How many days after a meeting its minutes are there.
    #[serde(deserialize_with = "fitting::days")]
    #[schemars(range(max = *fitting::DAYS.end()))]
    pub minutes_days_after: u32,
    /// How many days after they became final the minutes are published.
    #[serde(deserialize_with = "fitting::days")]
    #[schemars(range(max = *fitting::DAYS.end()))]
    pub publish_days_after: u32,
    /// How many days after a meeting the directors are informed.
    #[serde(deserialize_with = "fitting::days")]
    #[schemars(range(max = *fitting::DAYS.end()))]
    pub inform_directors_days_after: u32,
    /// How many days there are at least from one meeting to the next.
    pub days_between_meetings: u32,
    /// The day of the year by which the assignments are revised.
    pub review_due: DayOfYear,
    /// The day of the year by which next year's working order is adopted.
    pub next_working_order_due: DayOfYear,
}

impl Default for House {
    fn default() -> Self {
        Self {
            agenda_days_before: 7,
            minutes_days_after: 14,
            publish_days_after: 14,
            inform_directors_days_after: 30,
            days_between_meetings: 21,
            review_due: DayOfYear { month: 10, day: 1 },
            next_working_order_due: DayOfYear { month: 11, day: 15 },
        }
    }
}

/// What the network adds to what is looked for in texts.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Privacy {
    /// Words for diagnoses, besides those that are built in. A word of five letters or more is found at the
    /// beginning of longer ones; one in capitals is found in capitals alone.
    pub diagnosis_words: Vec<String>,
}

/// A day of any year, written `"10-01"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema, Serialize)]
#[serde(try_from = "String", into = "String")]
#[schemars(extend("pattern" = r"^(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])$"))]
pub struct DayOfYear {
    /// The month, from 1.
    pub month: u32,
    /// The day, from 1.
    pub day: u32,
}

impl DayOfYear {
    /// The day in a year; 29 February is the 28th where there is none.
    pub fn of(self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, self.month, self.day)
            .or_else(|| NaiveDate::from_ymd_opt(year, self.month, self.day.saturating_sub(1)))
    }
}

impl From<DayOfYear> for String {
    fn from(DayOfYear { month, day }: DayOfYear) -> Self {
        format!("{month:02}-{day:02}")
    }
}

impl TryFrom<String> for DayOfYear {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        // A leap year, so that 29 February passes.
        let day = NaiveDate::parse_from_str(&format!("2024-{text}"), "%Y-%m-%d");
        let day = day.map_err(|_| EXPECTED_DAY_OF_YEAR)?;
        Ok(Self {
            month: chrono::Datelike::month(&day),
            day: chrono::Datelike::day(&day),
        })
    }
}

/// The entry of the catalogue that says what a day of the year looks like.
pub(crate) const EXPECTED_DAY_OF_YEAR: &str = "expected-day-of-year";

/// How grave the network holds a rule to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// An error.
    Error,
    /// A warning.
    Warning,
    /// A reminder.
    Info,
    /// Not looked at, while a waiver says why.
    Off,
}

/// An exception from a rule, with its reason and its last day.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Waiver {
    /// The rule.
    pub rule: Option<String>,
    /// The record, such as `organisations/hjo`; none where the rule is off altogether.
    pub record: Option<String>,
    /// The one place that a privacy rule is waived for, as `line:column`.
    pub occurrence: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// The last day.
    pub until: Option<Date>,
}
