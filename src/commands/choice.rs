//! Options that choose what is listed.

use std::collections::BTreeSet;

use clap::Args;

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
