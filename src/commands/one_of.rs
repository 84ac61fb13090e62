//! Options that take one of the words that the records use.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde::Serialize;

use crate::records::word;

/// Reads one of these values, written as in the records: `vice-chair`.
pub(super) fn one_of<T>(all: &'static [T]) -> impl TypedValueParser<Value = T>
where
    T: Copy + Send + Sync + Serialize + 'static,
{
    PossibleValuesParser::new(all.iter().map(word)).map(|written| {
        let value = all.iter().find(|value| word(value) == written);
        *value.expect("clap lets only these words pass")
    })
}
