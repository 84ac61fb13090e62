//! Personal data that was found in files and their names.

use crate::source::{Place, Spot};
use crate::text::personal::What;

/// Personal data, and where it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Personal {
    /// Where: bytes of a file, or a file or a folder as a whole when it stands in the name.
    pub place: Place,
    /// What it is.
    pub what: What,
}

impl Personal {
    /// Tells whether it stands in the name of the file or the folder.
    pub fn is_in_name(&self) -> bool {
        self.place.spot == Spot::Whole
    }
}
