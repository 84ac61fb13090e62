//! Bare TOML dates and times.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveTime};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::diagnostic::Argument;

/// A day, written as a bare TOML date: `2024-02-09`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub NaiveDate);

/// A time of day, written as a bare TOML time: `09:00:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(pub NaiveTime);

/// How the reader of records recognises a bare date.
pub(crate) const DATE_NEWTYPE: &str = "date";

/// How the reader of records recognises a bare time.
pub(crate) const TIME_NEWTYPE: &str = "time";

impl Deref for Date {
    type Target = NaiveDate;

    fn deref(&self) -> &NaiveDate {
        &self.0
    }
}

impl Deref for Time {
    type Target = NaiveTime;

    fn deref(&self) -> &NaiveTime {
        &self.0
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl fmt::Display for Time {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.format("%H:%M").fmt(formatter)
    }
}

impl From<Date> for NaiveDate {
    fn from(date: Date) -> Self {
        date.0
    }
}

impl From<Date> for Argument {
    fn from(date: Date) -> Self {
        Self::Day(date.0)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_newtype_struct(DATE_NEWTYPE, Counted(Parsed(PhantomData)))
            .map(Self)
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_newtype_struct(TIME_NEWTYPE, Parsed(PhantomData))
            .map(Self)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(DATE_NEWTYPE, &self.to_string())
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(TIME_NEWTYPE, &self.to_string())
    }
}

// Editors and validators know a bare date or time of TOML as a text of that form.
impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }
}

// The format called time asks for a time zone, which a bare time has not.
impl JsonSchema for Time {
    fn schema_name() -> Cow<'static, str> {
        "Time".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$" })
    }
}

/// Takes a day that the reader of records hands over as its number, counted from the first of our era; of others it
/// takes a text.
struct Counted(Parsed<NaiveDate>);

impl<'de> Visitor<'de> for Counted {
    type Value = NaiveDate;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(formatter)
    }

    fn visit_i32<E: serde::de::Error>(self, number: i32) -> Result<NaiveDate, E> {
        NaiveDate::from_num_days_from_ce_opt(number)
            .ok_or_else(|| E::invalid_value(serde::de::Unexpected::Signed(number.into()), &self))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<NaiveDate, E> {
        self.0.visit_str(text)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, text: D) -> Result<NaiveDate, D::Error> {
        self.0.visit_newtype_struct(text)
    }
}

/// Parses what the reader hands over as text.
struct Parsed<T>(PhantomData<T>);

impl<'de, T: FromStr> Visitor<'de> for Parsed<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a bare date or time")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        text.parse()
            .map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
    }

    // Readers other than that of records know no bare dates and hand over the text inside.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, text: D) -> Result<T, D::Error> {
        text.deserialize_str(self)
    }
}
