//! A year has had meetings, and the register of members has not been sent.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::Kind;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "register-not-sent",
    severity: Severity::Warning,
    about: About::Duty(Duty::D18),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    if network.lacks_some(Kind::Dispatch) {
        return;
    }
    for &year in &network.years {
        let held = network.commissioned_meetings_held(year);
        let (Some(first), None) = (held.first(), network.register_sent(year)) else {
            continue;
        };
        let address = network.settings.addresses.register.as_deref();
        let fault = report
            .fault(first.at("date"))
            .with("year", year.to_string())
            .with("count", held.len())
            .with("address", address.unwrap_or_default());
        if address.is_some() {
            fault.related(network.settings.at("addresses").key("register"));
        }
    }
}
