//! How the rules of roles that must be filled tell of the days on which nobody has one.

use super::Report;
use crate::network::Network;
use crate::records::{Kind, Role};

/// Tells of each stretch on which nobody has a role, where the last holder's term ended, else where the first
/// one's begins, else in the network's own record.
pub(super) fn tell(network: &Network, report: &mut Report<'_>, role: Role) {
    // Whoever could not be read may have the role.
    if network.lacks_some(Kind::Member) {
        return;
    }
    for stretch in network.days_without(role) {
        let ended = network.role_ended_before(role, stretch.first);
        let begins = network.role_begins_after(role, stretch.last);
        let (at, place, other) = match (ended, begins) {
            (Some(ended), begins) => ("ended", ended, begins),
            (None, Some(begins)) => ("begins", begins, None),
            (None, None) => ("nobody", network.settings.at("name"), None),
        };
        let case = match stretch {
            _ if stretch.last == network.today => "now",
            _ if stretch.first == stretch.last => "day",
            _ => "past",
        };
        let fault = report.fault(place);
        fault
            .with("case", case)
            .with("at", at)
            .with("from", stretch.first)
            .with("until", stretch.last);
        if let Some(other) = other {
            fault.related(other);
        }
    }
}
