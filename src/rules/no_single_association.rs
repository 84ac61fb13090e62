//! No organisation is the association that the network belongs to, or several are.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::Kind;
use crate::records::duty::Duty;
use crate::records::organisation::OrganisationKind;

pub(super) const RULE: Rule = Rule {
    name: "no-single-association",
    severity: Severity::Error,
    about: About::Duty(Duty::D01),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    let associations: Vec<_> = network.organisations_of(OrganisationKind::Association).collect();
    match associations[..] {
        [_] => {}
        [] => {
            // One that could not be read may be it.
            if !network.lacks_some(Kind::Organisation) {
                report
                    .fault(network.settings.at("name"))
                    .with("case", "none")
                    .with("names", "")
                    .with("folder", Argument::file("organisations/"));
            }
        }
        [first, ref others @ ..] => {
            let names = associations.iter().map(|one| &one.name).collect::<Argument>();
            let fault = report.fault(first.at("kind"));
            fault
                .with("case", "several")
                .with("names", names)
                .with("folder", "");
            for other in others {
                fault.related(other.at("kind"));
            }
        }
    }
}
