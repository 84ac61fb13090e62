//! Walks a parsed TOML value for serde, and stops with the place and the kind of the first fault.

use std::fmt;
use std::ops::Range;

use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeSeed, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use toml::Spanned;
use toml::de::{DeArray, DeString, DeTable, DeValue};

use super::{Pass, Unknown};
use crate::network::Wrong;
use crate::records::Kind;
use crate::records::date::{DATE_NEWTYPE, TIME_NEWTYPE};
use crate::source::Key;
use crate::text::composed;

/// The way to a value, as a list that grows on the stack.
pub(super) enum Path<'a> {
    /// The record itself.
    Root,
    /// The value of a key.
    Name(&'a Path<'a>, &'a str),
    /// An item of a list.
    Item(&'a Path<'a>, usize),
}

impl Path<'_> {
    fn keys(&self) -> Vec<Key> {
        match self {
            Self::Root => Vec::new(),
            Self::Name(before, name) => before.then(Key::Name((*name).to_owned())),
            Self::Item(before, item) => before.then(Key::Item(*item)),
        }
    }

    fn then(&self, key: Key) -> Vec<Key> {
        let mut keys = self.keys();
        keys.push(key);
        keys
    }
}

/// Why reading stopped, and where.
#[derive(Debug)]
pub(super) struct Stop {
    located: bool,
    pub(super) path: Vec<Key>,
    pub(super) span: Range<usize>,
    pub(super) wrong: Wrong,
}

impl Stop {
    fn new(wrong: Wrong) -> Self {
        Self {
            located: false,
            path: Vec::new(),
            span: 0..0,
            wrong,
        }
    }

    /// Notes where it happened, unless that is known more closely.
    fn at(mut self, path: &Path<'_>, value: &Spanned<DeValue<'_>>) -> Self {
        if self.located {
            return self;
        }
        if let Wrong::Unfit { found, .. } = &mut self.wrong {
            *found = written(value.get_ref());
        }
        Self {
            located: true,
            path: path.keys(),
            span: value.span(),
            ..self
        }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?}", self.wrong)
    }
}

impl std::error::Error for Stop {}

impl de::Error for Stop {
    /// Types that check their own value name an entry of the catalogue: `expected-day-of-year`.
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(Wrong::Unfit {
            expected: message.to_string(),
            found: String::new(),
        })
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(Wrong::Missing {
            key: field.to_owned(),
        })
    }
}

/// A simple value as it is written, without its quotes.
fn written(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => text.to_string(),
        DeValue::Integer(number) => number.to_string(),
        DeValue::Float(number) => number.to_string(),
        DeValue::Boolean(truth) => truth.to_string(),
        DeValue::Datetime(when) => when.to_string(),
        DeValue::Array(_) | DeValue::Table(_) => String::new(),
    }
}

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
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
                .or_else(|_| self.unfit("expected-number")),
            DeValue::Float(_) => self.unfit("expected-number"),
            _ => self.not_a("expected-number"),
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
        visitor.visit_seq(Items {
            reader: self,
            list,
            next: 0,
        })
    }
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
        let number = i32::try_from(self.number()?).or_else(|_| self.unfit("expected-number"))?;
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
            (DATE_NEWTYPE, DeValue::Datetime(when)) => match (when.date, when.time) {
                (Some(date), None) => visitor.visit_str(&date.to_string()),
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
                    self.pass
                        .references
                        .borrow_mut()
                        .push((kind, id.clone().into_owned(), self.path.keys()));
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

/// Goes through the keys of a table: those that are there, then stand-ins for those that are missing.
struct Keys<'a, 'de> {
    reader: Reader<'a, 'de>,
    entries: toml::map::Iter<'a, Spanned<DeString<'de>>, Spanned<DeValue<'de>>>,
    known: Option<&'static [&'static str]>,
    stand_ins: Vec<String>,
    value: Option<(&'a str, &'a Spanned<DeValue<'de>>)>,
}

impl<'a, 'de> Keys<'a, 'de> {
    fn new(reader: Reader<'a, 'de>, table: &'a DeTable<'de>, known: Option<&'static [&'static str]>) -> Self {
        let mut stand_ins = Vec::new();
        if !reader.pass.stood_in.is_empty() {
            let here = reader.path.keys();
            for path in &reader.pass.stood_in {
                if let Some((Key::Name(key), before)) = path.split_last()
                    && before == here
                {
                    stand_ins.push(key.clone());
                }
            }
        }
        Self {
            reader,
            entries: table.iter(),
            known,
            stand_ins,
            value: None,
        }
    }
}

impl<'de> de::MapAccess<'de> for Keys<'_, 'de> {
    type Error = Stop;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Stop> {
        let pass = self.reader.pass;
        for (key, value) in self.entries.by_ref() {
            let name: &str = key.get_ref();
            if let Some(known) = self.known.filter(|known| !known.contains(&name)) {
                let Range { start, end } = key.span();
                pass.unknown.borrow_mut().insert(Unknown {
                    start,
                    end,
                    key: name.to_owned(),
                    known,
                });
                continue;
            }
            let path = Path::Name(self.reader.path, name);
            if !pass.left_out.is_empty() && pass.left_out.contains(&path.keys()) {
                continue;
            }
            self.value = Some((name, value));
            return seed
                .deserialize(KeyReader {
                    name,
                    path: &path,
                    pass,
                })
                .map(Some);
        }
        match self.stand_ins.last() {
            Some(key) => seed.deserialize(StrDeserializer::new(key)).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Stop> {
        match self.value.take() {
            Some((name, value)) => {
                let path = Path::Name(self.reader.path, name);
                seed.deserialize(Reader::new(value, &path, self.reader.pass))
                    .map_err(|stop| stop.at(&path, value))
            }
            None => {
                self.stand_ins.pop();
                seed.deserialize(StandIn)
            }
        }
    }
}

/// Goes through the items of a list.
struct Items<'a, 'de> {
    reader: Reader<'a, 'de>,
    list: &'a DeArray<'de>,
    next: usize,
}

impl<'de> de::SeqAccess<'de> for Items<'_, 'de> {
    type Error = Stop;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Stop> {
        while let Some(value) = self.list.get(self.next) {
            let path = Path::Item(self.reader.path, self.next);
            self.next += 1;
            let pass = self.reader.pass;
            if !pass.left_out.is_empty() && pass.left_out.contains(&path.keys()) {
                continue;
            }
            let read = seed.deserialize(Reader::new(value, &path, pass));
            return read.map(Some).map_err(|stop| stop.at(&path, value));
        }
        Ok(None)
    }
}

/// Reads a key, which may be an id.
struct KeyReader<'a> {
    name: &'a str,
    path: &'a Path<'a>,
    pass: &'a Pass,
}

impl<'de> de::Deserializer<'de> for KeyReader<'_> {
    type Error = Stop;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_str(self.name)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        if let Some(kind) = Kind::of_newtype(name) {
            let id = composed(self.name).into_owned();
            self.pass
                .references
                .borrow_mut()
                .push((kind, id, self.path.keys()));
        }
        visitor.visit_str(self.name)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// Stands in for a key that is missing, so that what else is missing comes to light too.
struct StandIn;

impl<'de> de::Deserializer<'de> for StandIn {
    type Error = Stop;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_str("")
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_i32(0)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_u32(0)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        visitor.visit_enum(variants.first().copied().unwrap_or_default().into_deserializer())
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        visitor.visit_str(match name {
            DATE_NEWTYPE => "2000-01-01",
            TIME_NEWTYPE => "00:00:00",
            _ => "",
        })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i64 i128 u8 u16 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
