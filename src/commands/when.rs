//! On which day something was done.

use anyhow::Result;
use chrono::NaiveDate;

use crate::diagnostic::Failure;

/// Refuses a day that is still to come: what has not happened is not noted as if it had.
pub(super) fn not_ahead(day: NaiveDate, today: NaiveDate) -> Result<()> {
    match day <= today {
        true => Ok(()),
        false => Err(Failure::new("day-ahead").with("day", day).into()),
    }
}
