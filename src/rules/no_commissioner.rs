//! The network's settings name no commissioner, or one that is no network of school directors.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::organisation::OrganisationKind;

pub(super) const RULE: Rule = Rule {
    name: "no-commissioner",
    severity: Severity::Error,
    about: About::Duty(Duty::D01),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    let place = network.settings.at("commissioner");
    let mut directors = network.organisations_of(OrganisationKind::DirectorsNetwork);
    let near = directors
        .next()
        .map(|directors| directors.id.to_string())
        .unwrap_or_default();
    let Some(commissioner) = &network.settings.commissioner else {
        report
            .fault(place)
            .with("case", "missing")
            .with("name", "")
            .with("file", "")
            .with("folder", Argument::file("organisations/"))
            .with("near", near);
        return;
    };
    // An id that leads nowhere is told as such.
    let Some(organisation) = network.organisations.get(commissioner.as_str()) else {
        return;
    };
    if organisation.kind != OrganisationKind::DirectorsNetwork {
        report
            .fault(place)
            .with("case", "other")
            .with("name", &organisation.name)
            .with("file", Argument::file(&*organisation.file))
            .with("folder", Argument::file("organisations/"))
            .with("near", near)
            .related(organisation.at("kind"));
    }
}
