//! Options that choose what is listed: calendar years, and words of the records.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::YEARS;
use crate::load::Years;
use crate::records::words_of;

/// The option that chooses calendar years.
#[derive(Args)]
pub(super) struct ChosenYears {
    #[arg(long, value_name = "YEAR", value_parser = year())]
    year: Vec<i32>,
}

impl ChosenYears {
    /// The years that were named, each once; none where all are meant.
    pub(super) fn named(&self) -> BTreeSet<i32> {
        self.year.iter().copied().collect()
    }

    /// The years as they are loaded.
    pub(super) fn asked(&self) -> Years {
        match self.year.is_empty() {
            true => Years::All,
            false => Years::These(self.named()),
        }
    }

    /// The years as they are loaded where no year means the one of a day.
    pub(super) fn or_that_of(&self, day: NaiveDate) -> Years {
        match self.year.is_empty() {
            true => Years::These([day.year()].into()),
            false => Years::These(self.named()),
        }
    }
}

/// Reads a calendar year that commands know.
pub(super) fn year() -> impl TypedValueParser<Value = i32> {
    clap::value_parser!(i32).range(YEARS)
}

/// Reads one of the words by which records write a value: `vice-chair`.
pub(super) fn one_of<T>() -> impl TypedValueParser<Value = T>
where
    T: Clone + DeserializeOwned + JsonSchema + Send + Sync + 'static,
{
    PossibleValuesParser::new(words_of::<T>()).try_map(|word| serde_json::from_value(word.into()))
}
