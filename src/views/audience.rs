//! Whom is it for?

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whom an answer is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Everybody: of people only those who agreed to have their names published.
    Public,
    /// The network itself.
    Internal,
}
