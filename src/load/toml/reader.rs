//! Walks a parsed TOML value for serde, and stops with the place and the kind of the first fault.

use chrono::{Datelike, NaiveDate};
use serde::de::{self, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use toml::Spanned;
use toml::de::DeValue;
use toml::value::Date;

use super::{Pass, Referred};
use crate::network::Wrong;
use crate::records::Kind;
use crate::records::date::{DATE_NEWTYPE, TIME_NEWTYPE};
use crate::source::Spot;
use crate::text::composed;

mod inside;
mod stand_in;
mod stop;

use inside::{Items, Keys};
pub(super) use stop::{Path, Stop};

const EXPECTED_NUMBER: &str = "expected-number";

/// Reads one value.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a, 'de> {
    value: &'a Spanned<DeValue<'de>>,
    path: &'a Path<'a>,
    pass: &'a Pass,
}

impl<'a, 'de> Reader<'a, 'de> {
    pub(super) fn new(value: &'a Spanned<DeValue<'de>>, path: &'a Path<'a>, pass: &'a Pass) -> Self {
        Self { value, path, pass }
    }

    fn stop(self, wrong: Wrong) -> Stop {
        Stop::new(wrong).at(self.path, self.value)
    }

    fn not_a<T>(self, expected: &str) -> Result<T, Stop> {
        let found = match self.value.get_ref() {
            DeValue::String(_) => "found-text",
            // A whole number is refused only where it is too large or too small.
            DeValue::Integer(_) if expected == EXPECTED_NUMBER => "found-number-out-of-range",
            DeValue::Float(_) if expected == EXPECTED_NUMBER => "found-fraction",
            DeValue::Integer(_) | DeValue::Float(_) => "found-number",
            DeValue::Boolean(_) => "found-boolean",
            DeValue::Datetime(_) => "found-date",
            DeValue::Array(_) => "found-list",
            DeValue::Table(_) => "found-table",
        };
        Err(self.stop(Wrong::NotA {
            expected: expected.to_owned(),
            found,
        }))
    }

    fn unfit<T>(self, expected: &str) -> Result<T, Stop> {
        Err(self.stop(Wrong::Unfit {
            expected: expected.to_owned(),
            found: String::new(),
        }))
    }

    fn text(self, expected: &str) -> Result<&'a str, Stop> {
        match self.value.get_ref() {
            DeValue::String(text) => Ok(text),
            _ => self.not_a(expected),
        }
    }

    fn number(self) -> Result<i64, Stop> {
        match self.value.get_ref() {
            DeValue::Integer(number) => {
                i64::from_str_radix(number.as_str(), number.radix()).or_else(|_| self.unfit(EXPECTED_NUMBER))
            }
            DeValue::Float(_) => self.unfit(EXPECTED_NUMBER),
            _ => self.not_a(EXPECTED_NUMBER),
        }
    }

    fn table<V: Visitor<'de>>(
        self,
        known: Option<&'static [&'static str]>,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        let DeValue::Table(table) = self.value.get_ref() else {
            return self.not_a("expected-table");
        };
        visitor
            .visit_map(Keys::new(self, table, known))
            .map_err(|stop| stop.at(self.path, self.value))
    }

    fn list<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        let DeValue::Array(list) = self.value.get_ref() else {
            return self.not_a("expected-list");
        };
        visitor.visit_seq(Items::new(self, list))
    }
}

fn day(date: Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}

impl<'de> de::Deserializer<'de> for Reader<'_, 'de> {
    type Error = Stop;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.value.get_ref() {
            DeValue::String(text) => visitor.visit_str(text),
            DeValue::Integer(_) => visitor.visit_i64(self.number()?),
            DeValue::Boolean(truth) => visitor.visit_bool(*truth),
            DeValue::Array(_) => self.list(visitor),
            DeValue::Table(_) => self.table(None, visitor),
            DeValue::Float(_) | DeValue::Datetime(_) => self.not_a("expected-text"),
        }
        .map_err(|stop| stop.at(self.path, self.value))
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_str(self.text("expected-text")?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.value.get_ref() {
            DeValue::Boolean(truth) => visitor.visit_bool(*truth),
            _ => self.not_a("expected-boolean"),
        }
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        let number = i32::try_from(self.number()?).or_else(|_| self.unfit(EXPECTED_NUMBER))?;
        visitor.visit_i32(number)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        let number = u32::try_from(self.number()?).or_else(|_| self.unfit("expected-count"))?;
        visitor.visit_u32(number)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        // A type that checks its own text does not know where it stands; here that is known.
        visitor
            .visit_some(self)
            .map_err(|stop| stop.at(self.path, self.value))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.list(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.table(None, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        if matches!(self.path, Path::Root) {
            self.pass.above.set(fields);
        }
        self.table(Some(fields), visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        let text = self.text("expected-text")?;
        if !variants.contains(&text) {
            let known = variants.iter().map(|&variant| variant.to_owned()).collect();
            return Err(self.stop(Wrong::NotOneOf {
                found: text.to_owned(),
                known,
            }));
        }
        visitor.visit_enum(text.into_deserializer())
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        match (name, self.value.get_ref()) {
            (DATE_NEWTYPE, DeValue::Datetime(when)) => match (when.date.and_then(day), when.time) {
                (Some(day), None) => visitor.visit_i32(day.num_days_from_ce()),
                _ => self.unfit("expected-date"),
            },
            (DATE_NEWTYPE, _) => self.not_a("expected-date"),
            (TIME_NEWTYPE, DeValue::Datetime(when)) => match (when.date, when.time) {
                (None, Some(time)) => visitor.visit_str(&time.to_string()),
                _ => self.unfit("expected-time"),
            },
            (TIME_NEWTYPE, _) => self.not_a("expected-time"),
            (name, _) => match Kind::of_newtype(name) {
                Some(kind) => {
                    let id = composed(self.text("expected-id")?);
                    self.pass.references.borrow_mut().push(Referred {
                        kind,
                        id: id.clone().into_owned(),
                        spot: Spot::Bytes(self.value.span()),
                        start: self.value.span().start,
                    });
                    visitor.visit_str(&id)
                }
                None => visitor.visit_newtype_struct(self),
            },
        }
        .map_err(|stop: Stop| stop.at(self.path, self.value))
    }

    forward_to_deserialize_any! {
        i8 i16 i64 i128 u8 u16 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct
        identifier ignored_any
    }
}
