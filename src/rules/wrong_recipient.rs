//! The register or the dates went to another address than the one that the mandate names.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::{Network, bare};
use crate::records::dispatch::DispatchKind;
use crate::records::duty::Duty;
use crate::records::{Dispatch, Entry, word};
use crate::text::nearest;

pub(super) const RULE: Rule = Rule {
    name: "wrong-recipient",
    severity: Severity::Error,
    about: About::Duty(Duty::D18),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    let Some(address) = &network.settings.addresses.register else {
        return;
    };
    let wanted = bare(address);
    let is_bound = |dispatch: &&Entry<Dispatch>| {
        let kind = matches!(dispatch.kind, DispatchKind::Register | DispatchKind::Dates);
        kind && network.years.iter().any(|&year| network.is_about(dispatch, year))
    };
    for dispatch in network.dispatches.iter().filter(is_bound) {
        let to: Vec<String> = dispatch.to.iter().map(|written| bare(written)).collect();
        // A dispatch without any recipient is incomplete, which is another fault.
        if to.is_empty() || network.is_sent_home(dispatch) {
            continue;
        }
        let near = nearest(&wanted, to.iter().map(String::as_str));
        let place = match near.and_then(|near| to.iter().position(|one| one == near)) {
            Some(number) => dispatch.at("to").item(number),
            None => dispatch.at("to"),
        };
        report
            .fault(place)
            .with("kind", word(dispatch.kind))
            .with("address", address)
            .with("near", near.unwrap_or_default())
            .related(network.settings.at("addresses").key("register"));
    }
}
