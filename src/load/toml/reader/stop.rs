//! Where reading is, and why it stopped.

use std::fmt;
use std::ops::Range;

use serde::de;
use toml::Spanned;
use toml::de::DeValue;

use crate::network::Wrong;
use crate::source::Key;

/// The way to a value, as a list that grows on the stack.
pub(in crate::load) enum Path<'a> {
    /// The record itself.
    Root,
    /// The value of a key.
    Name(&'a Path<'a>, &'a str),
    /// An item of a list.
    Item(&'a Path<'a>, usize),
}

impl Path<'_> {
    pub(super) fn keys(&self) -> Vec<Key> {
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
pub(in crate::load) struct Stop {
    located: bool,
    pub(in crate::load) path: Vec<Key>,
    pub(in crate::load) span: Range<usize>,
    pub(in crate::load) wrong: Wrong,
}

impl Stop {
    pub(super) fn new(wrong: Wrong) -> Self {
        Self {
            located: false,
            path: Vec::new(),
            span: 0..0,
            wrong,
        }
    }

    /// Notes where it happened, unless that is known more closely.
    pub(super) fn at(mut self, path: &Path<'_>, value: &Spanned<DeValue<'_>>) -> Self {
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
