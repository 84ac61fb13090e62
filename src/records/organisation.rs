//! An organisation: a municipality, the association, the directors' network and others.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Backwards, Date, Kind, Named, Record, fitting};

/// `organisations/<id>.toml`
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Organisation {
    /// Its name, such as `Skövde kommun`.
    pub name: String,
    /// What it is.
    pub kind: OrganisationKind,
    /// The municipality code of Statistics Sweden: four digits.
    #[serde(default, deserialize_with = "fitting::municipality_code")]
    #[schemars(extend("pattern" = fitting::MUNICIPALITY_CODE))]
    pub code: Option<String>,
    /// Other names that people use for it.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Times in which it is known to lack a representative.
    #[serde(default)]
    pub vacancies: Vec<Vacancy>,
}

impl Named for Organisation {
    const KIND: Kind = Kind::Organisation;
}

impl Record for Organisation {
    fn backwards(&self) -> Vec<Backwards> {
        let days = |vacancy: &Vacancy| (Some(vacancy.from), vacancy.until);
        Backwards::among("vacancies", &self.vacancies, ("from", "until"), days).collect()
    }
}

/// What an organisation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrganisationKind {
    /// A municipality that takes part.
    Municipality,
    /// The association of municipalities that hosts the network.
    Association,
    /// The network of school directors, which commissions.
    DirectorsNetwork,
    /// The region.
    Region,
    /// Any other.
    Other,
}

/// A time without a representative, declared with its reason.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Vacancy {
    /// The first day.
    pub from: Date,
    /// The last day, when it is to be filled.
    pub until: Option<Date>,
    /// Why the seat is empty.
    pub reason: Option<String>,
}

impl Vacancy {
    /// Tells whether the seat is declared empty on a day.
    pub fn covers(&self, day: chrono::NaiveDate) -> bool {
        *self.from <= day && self.until.is_none_or(|until| day <= *until)
    }
}
