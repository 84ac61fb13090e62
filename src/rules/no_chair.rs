//! There are days on which nobody is the chair. Whether the chair is a school director is nobody's business.

use super::{About, Report, Rule, unfilled_role};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::Role;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "no-chair",
    severity: Severity::Error,
    about: About::Duty(Duty::D24),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    unfilled_role::tell(network, report, Role::Chair);
}
