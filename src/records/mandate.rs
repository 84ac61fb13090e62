//! The mandate of a period, with the strategy that it serves.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Backwards, Date, Id, Kind, Named, Organisation, Record};
use crate::source::Key;

/// `mandates/<from>-<to>.toml`
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Mandate {
    /// Its title.
    pub title: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// Who commissioned the network.
    pub commissioned_by: Option<Id<Organisation>>,
    /// Where the signed text is kept: an address on the web or a path.
    pub document: Option<String>,
    /// The strategy that it serves.
    pub strategy: Option<Strategy>,
}

impl Named for Mandate {
    const KIND: Kind = Kind::Mandate;
}

impl Record for Mandate {
    fn backwards(&self) -> Vec<Backwards> {
        let own = Backwards::of(&[], ("from", Some(self.from)), ("until", Some(self.until)));
        let strategy = self.strategy.as_ref().and_then(|strategy| {
            let table = [Key::Name("strategy".to_owned())];
            let days = (Some(strategy.from), Some(strategy.until));
            Backwards::of(&table, ("from", days.0), ("until", days.1))
        });
        own.into_iter().chain(strategy).collect()
    }
}

impl Mandate {
    /// Tells whether the mandate is valid on a day; both ends count.
    pub fn covers(&self, day: NaiveDate) -> bool {
        *self.from <= day && day <= *self.until
    }
}

/// The strategy of the association.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Strategy {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// The priority areas.
    #[serde(default)]
    pub areas: Vec<Area>,
}

/// A priority area of a strategy.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Area {
    /// The id, by which assignments name it.
    pub id: String,
    /// Its title.
    pub title: String,
}

impl Named for Area {
    const KIND: Kind = Kind::Area;
}
