//! Options that choose what is listed: calendar years, and words of the records.

use std::collections::BTreeSet;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde::de::DeserializeOwned;

use super::YEARS;
use crate::load::Years;

/// The option that chooses calendar years.
#[derive(Args)]
pub(super) struct ChosenYears {
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i32).range(YEARS))]
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
}

/// Reads one of the words by which records write a value.
pub(super) fn word_of<T: DeserializeOwned + Clone + Send + Sync + 'static>(
    words: &'static [&'static str],
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(words).try_map(|word| serde_json::from_value(word.into()))
}
