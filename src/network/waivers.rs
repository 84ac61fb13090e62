//! Waivers: which of them run.

use super::Network;
use crate::records::network::Waiver;

impl Network {
    /// Tells whether a waiver has all that it needs, and its last day has not passed.
    pub fn waiver_runs(&self, waiver: &Waiver) -> bool {
        let reason = waiver.reason.as_deref();
        let has_reason = reason.is_some_and(|reason| !reason.trim().is_empty());
        has_reason && waiver.until.is_some_and(|until| self.today <= *until)
    }
}
