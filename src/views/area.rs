//! How the priority areas of a strategy are named.

use schemars::JsonSchema;
use serde::Serialize;

use crate::network::Network;
use crate::records::{Area, Assignment};

/// A priority area, by id and title.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct AreaTitle {
    /// The id.
    pub id: String,
    /// The title, or the id where there is none.
    pub title: String,
}

impl AreaTitle {
    /// Names an area of a strategy.
    pub fn of(area: &Area) -> Self {
        Self {
            id: area.id.clone(),
            title: area.title.clone(),
        }
    }

    /// Names the areas that an assignment serves, after the strategy of its mandate.
    pub fn of_all(network: &Network, assignment: &Assignment) -> Vec<Self> {
        let mandate = network.mandates.get(assignment.mandate.as_str());
        let strategy = mandate.and_then(|mandate| mandate.strategy.as_ref());
        let named = assignment.areas.iter().map(|id| {
            let mut areas = strategy.into_iter().flat_map(|strategy| &strategy.areas);
            let area = areas.find(|area| area.id == id.as_str());
            area.map_or_else(
                || Self {
                    id: id.to_string(),
                    title: id.to_string(),
                },
                Self::of,
            )
        });
        named.collect()
    }
}
