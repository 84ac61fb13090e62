//! How the pages of a network are made, and where they are.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::records::fitting;

/// How the pages are made, and where what is exported can be seen.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Site {
    /// The address of the folder that is exported to, by which calendars and feeds lead back to the pages.
    #[serde(deserialize_with = "fitting::web_address")]
    #[schemars(extend("pattern" = fitting::WEB_ADDRESS))]
    pub url: Option<String>,
    /// The address at which the owner of the web site tells how accessible it is.
    #[serde(deserialize_with = "fitting::web_address")]
    #[schemars(extend("pattern" = fitting::WEB_ADDRESS))]
    pub accessibility: Option<String>,
    /// A folder with templates and style of the network's own, named from the network's folder: `../theme`.
    pub theme: Option<String>,
}
