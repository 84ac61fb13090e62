//! The presidium's plan for a calendar year.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Id, Kind, Meeting, Member, Named, Record};

/// `working-orders/<year>.toml`
#[derive(Debug, Clone, Default, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct WorkingOrder {
    /// The day on which the presidium adopted it.
    pub adopted: Option<Date>,
    /// The presidium's members who did.
    #[serde(default)]
    pub by: Vec<Id<Member>>,
    /// A theme for each meeting that has one.
    #[serde(default)]
    pub themes: BTreeMap<Id<Meeting>, String>,
    /// A remark.
    pub note: Option<String>,
}

impl Named for WorkingOrder {
    const KIND: Kind = Kind::WorkingOrder;
}

impl Record for WorkingOrder {}
