//! How far the minutes of a meeting have come, and where they are published.

use schemars::JsonSchema;
use serde::Serialize;

use super::mention::Person;
use crate::network::Network;
use crate::records::meeting::Stage;
use crate::records::{self, Date, Meeting};

/// How far the minutes have come.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct MinutesState {
    /// How far.
    pub status: Stage,
    /// The day on which they were reviewed.
    pub reviewed: Option<Date>,
    /// The day on which they became final.
    pub r#final: Option<Date>,
    /// Corrections after that day.
    pub errata: Vec<Erratum>,
}

/// A correction of final minutes.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Erratum {
    /// The day.
    pub on: Date,
    /// Who corrected.
    pub by: Option<Person>,
    /// What was corrected, and why.
    pub reason: Option<String>,
}

/// Where and when minutes were published.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Publication {
    /// The day.
    pub on: Option<Date>,
    /// The address.
    pub url: Option<String>,
}

impl MinutesState {
    /// Tells how far the minutes of a meeting have come, where that is written.
    pub(super) fn of(network: &Network, meeting: &Meeting) -> Option<Self> {
        let minutes = meeting.minutes.as_ref()?;
        let errata = minutes.errata.iter();
        Some(Self {
            status: minutes.status,
            reviewed: minutes.reviewed,
            r#final: minutes.r#final,
            errata: errata.map(|erratum| Erratum::of(network, erratum)).collect(),
        })
    }
}

impl Erratum {
    fn of(network: &Network, erratum: &records::meeting::Erratum) -> Self {
        Self {
            on: erratum.on,
            by: erratum.by.as_ref().map(|by| Person::of(network, by)),
            reason: erratum.reason.clone(),
        }
    }
}

impl Publication {
    /// Tells where and when the minutes of a meeting were published.
    pub(super) fn of(meeting: &Meeting) -> Option<Self> {
        let publication = meeting.publication.as_ref()?;
        Some(Self {
            on: publication.on,
            url: publication.url.clone(),
        })
    }
}
