//! Reads the structure of minutes.

use chrono::NaiveDate;

use crate::records::Minutes;

/// Reads minutes; days without a year are those nearest to `near`.
pub fn read(_text: &str, _near: NaiveDate) -> Minutes {
    Minutes::default()
}
