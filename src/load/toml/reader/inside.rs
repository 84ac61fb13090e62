//! Goes through the keys of tables and the items of lists for serde.

use std::ops::Range;

use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeSeed, Visitor};
use serde::forward_to_deserialize_any;
use toml::Spanned;
use toml::de::{DeArray, DeString, DeTable, DeValue};

use super::stand_in::StandIn;
use super::{Path, Reader, Stop};
use crate::load::toml::{Pass, Referred, Unknown};
use crate::records::Kind;
use crate::source::{Key, Spot};
use crate::text::composed;

/// Goes through the keys of a table: those that are there, then stand-ins for those that are missing.
pub(super) struct Keys<'a, 'de> {
    reader: Reader<'a, 'de>,
    entries: toml::map::Iter<'a, Spanned<DeString<'de>>, Spanned<DeValue<'de>>>,
    known: Option<&'static [&'static str]>,
    stand_ins: Vec<String>,
    value: Option<(&'a str, &'a Spanned<DeValue<'de>>)>,
}

impl<'a, 'de> Keys<'a, 'de> {
    pub(super) fn new(
        reader: Reader<'a, 'de>,
        table: &'a DeTable<'de>,
        known: Option<&'static [&'static str]>,
    ) -> Self {
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
                    span: key.span(),
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
pub(super) struct Items<'a, 'de> {
    reader: Reader<'a, 'de>,
    list: &'a DeArray<'de>,
    next: usize,
}

impl<'a, 'de> Items<'a, 'de> {
    pub(super) fn new(reader: Reader<'a, 'de>, list: &'a DeArray<'de>) -> Self {
        Self {
            reader,
            list,
            next: 0,
        }
    }
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
    span: Range<usize>,
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
            self.pass.references.borrow_mut().push(Referred {
                kind,
                id: composed(self.name).into_owned(),
                spot: Spot::Bytes(self.span.clone()),
                start: self.span.start,
            });
        }
        visitor.visit_str(self.name)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
