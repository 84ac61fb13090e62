//! There are days on which nobody belongs to the presidium.

use super::{About, Report, Rule, unfilled_role};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::Role;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "no-presidium",
    severity: Severity::Error,
    about: About::Duty(Duty::D24),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    unfilled_role::tell(network, report, Role::Presidium);
}
