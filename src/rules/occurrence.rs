//! What the privacy rules have in common: each fault says how it alone is waived.

use super::Report;
use crate::diagnostic::{Argument, Fault};
use crate::network::{Network, Personal};
use crate::source::Place;
use crate::text::identity_number::Sort;

/// Notes a fault, and fills in what a waiver for it would say.
pub(super) fn fault<'r>(network: &Network, report: &'r mut Report<'_>, place: &Place) -> &'r mut Fault {
    let record = place.record().to_owned();
    let occurrence = network.occurrence(place);
    report
        .fault(place.clone())
        .with("record", record)
        .with("occurrence", occurrence)
}

/// Notes a fault for an identity number, which is shown masked.
pub(super) fn number<'r>(
    network: &Network,
    report: &'r mut Report<'_>,
    found: &Personal,
    masked: &str,
    sort: Sort,
) -> &'r mut Fault {
    let sort = match sort {
        Sort::Personal => "number-personal",
        Sort::Coordination => "number-coordination",
        Sort::Reserve => "number-reserve",
    };
    fault(network, report, &found.place)
        .with("number", masked)
        .with("sort", Argument::term(sort))
        .with("where", if found.is_in_name() { "name" } else { "text" })
}
