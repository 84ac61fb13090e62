//! A record as the values that TOML knows, in the order of its keys.

use std::fmt::Display;

use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;
use serde::ser::{self, Impossible, SerializeSeq, SerializeStruct};

use crate::records::{DATE_NEWTYPE, INLINE_NEWTYPE, TIME_NEWTYPE};

/// A value of a record.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    Text(String),
    Number(i64),
    Truth(bool),
    Day(NaiveDate),
    Time(NaiveTime),
    List(Vec<Shape>),
    /// A list that is written on one line, whatever it holds.
    Inline(Vec<Shape>),
    Table(Fields),
}

/// The keys of a table with their values; what is empty is not there.
pub(super) type Fields = Vec<(String, Shape)>;

/// Takes a record apart.
///
/// # Errors
///
/// Fails where the record holds what TOML has no value for; no record does.
pub(super) fn shape(record: &impl Serialize) -> Result<Fields, Unfit> {
    match record.serialize(Taker)? {
        Some(Shape::Table(fields)) => Ok(fields),
        _ => Err(Unfit("a record is a table".into())),
    }
}

/// What TOML has no value for.
#[derive(Debug)]
pub(super) struct Unfit(String);

impl Display for Unfit {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Unfit {}

impl ser::Error for Unfit {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

/// Takes a value; none is one that is not written.
struct Taker;

type Taken = Result<Option<Shape>, Unfit>;

fn unfit(what: &str) -> Taken {
    Err(Unfit(format!("no record holds {what}")))
}

fn number(number: impl TryInto<i64>) -> Taken {
    match number.try_into() {
        Ok(number) => Ok(Some(Shape::Number(number))),
        Err(_) => unfit("so large a number"),
    }
}

impl ser::Serializer for Taker {
    type Ok = Option<Shape>;
    type Error = Unfit;
    type SerializeSeq = Listed;
    type SerializeTuple = Impossible<Self::Ok, Unfit>;
    type SerializeTupleStruct = Impossible<Self::Ok, Unfit>;
    type SerializeTupleVariant = Impossible<Self::Ok, Unfit>;
    type SerializeMap = Mapped;
    type SerializeStruct = Mapped;
    type SerializeStructVariant = Impossible<Self::Ok, Unfit>;

    fn serialize_bool(self, value: bool) -> Taken {
        Ok(Some(Shape::Truth(value)))
    }

    fn serialize_i8(self, value: i8) -> Taken {
        number(value)
    }

    fn serialize_i16(self, value: i16) -> Taken {
        number(value)
    }

    fn serialize_i32(self, value: i32) -> Taken {
        number(value)
    }

    fn serialize_i64(self, value: i64) -> Taken {
        number(value)
    }

    fn serialize_u8(self, value: u8) -> Taken {
        number(value)
    }

    fn serialize_u16(self, value: u16) -> Taken {
        number(value)
    }

    fn serialize_u32(self, value: u32) -> Taken {
        number(value)
    }

    fn serialize_u64(self, value: u64) -> Taken {
        number(value)
    }

    fn serialize_f32(self, _: f32) -> Taken {
        unfit("fractions")
    }

    fn serialize_f64(self, _: f64) -> Taken {
        unfit("fractions")
    }

    fn serialize_char(self, value: char) -> Taken {
        Ok(Some(Shape::Text(value.into())))
    }

    fn serialize_str(self, value: &str) -> Taken {
        Ok(Some(Shape::Text(value.to_owned())))
    }

    fn serialize_bytes(self, _: &[u8]) -> Taken {
        unfit("bytes")
    }

    fn serialize_none(self) -> Taken {
        Ok(None)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Taken {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Taken {
        Ok(None)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Taken {
        Ok(None)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Taken {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Taken {
        let taken = value.serialize(self)?;
        Ok(match (name, taken) {
            (DATE_NEWTYPE, Some(Shape::Text(text))) => text.parse().ok().map(Shape::Day),
            (TIME_NEWTYPE, Some(Shape::Text(text))) => text.parse().ok().map(Shape::Time),
            (INLINE_NEWTYPE, Some(Shape::List(items))) => Some(Shape::Inline(items)),
            (_, taken) => taken,
        })
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Taken {
        unfit("variants with values")
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Listed, Unfit> {
        Ok(Listed(Vec::new()))
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Unfit> {
        Err(Unfit("no record holds tuples".into()))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Unfit> {
        Err(Unfit("no record holds tuples".into()))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unfit> {
        Err(Unfit("no record holds tuples".into()))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Mapped, Unfit> {
        Ok(Mapped::default())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Mapped, Unfit> {
        Ok(Mapped::default())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unfit> {
        Err(Unfit("no record holds variants with values".into()))
    }
}

/// A list that is taken apart.
struct Listed(Vec<Shape>);

impl SerializeSeq for Listed {
    type Ok = Option<Shape>;
    type Error = Unfit;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unfit> {
        self.0.extend(value.serialize(Taker)?);
        Ok(())
    }

    fn end(self) -> Taken {
        Ok((!self.0.is_empty()).then_some(Shape::List(self.0)))
    }
}

/// A table that is taken apart.
#[derive(Default)]
struct Mapped {
    fields: Fields,
    key: String,
}

impl SerializeStruct for Mapped {
    type Ok = Option<Shape>;
    type Error = Unfit;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Unfit> {
        if let Some(taken) = value.serialize(Taker)? {
            self.fields.push((key.to_owned(), taken));
        }
        Ok(())
    }

    fn end(self) -> Taken {
        Ok(Some(Shape::Table(self.fields)))
    }
}

impl ser::SerializeMap for Mapped {
    type Ok = Option<Shape>;
    type Error = Unfit;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unfit> {
        match key.serialize(Taker)? {
            Some(Shape::Text(key)) => self.key = key,
            Some(Shape::Day(day)) => self.key = day.to_string(),
            _ => return Err(Unfit("the keys of records are texts".into())),
        }
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unfit> {
        if let Some(taken) = value.serialize(Taker)? {
            self.fields.push((std::mem::take(&mut self.key), taken));
        }
        Ok(())
    }

    fn end(self) -> Taken {
        // An empty map is one that was not written.
        Ok((!self.fields.is_empty()).then_some(Shape::Table(self.fields)))
    }
}
