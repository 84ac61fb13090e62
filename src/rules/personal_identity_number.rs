//! A personal identity number or a co-ordination number stands in a file or in its name.

use super::{About, Report, Rule, occurrence};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::text::identity_number::{Certainty, Sort};
use crate::text::personal::What;

pub(super) const RULE: Rule = Rule {
    name: "personal-identity-number",
    severity: Severity::Error,
    about: About::Privacy,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for found in &network.personal {
        let What::Number {
            masked,
            sort: sort @ (Sort::Personal | Sort::Coordination),
            certainty: Certainty::Certain,
        } = &found.what
        else {
            continue;
        };
        occurrence::number(network, report, found, masked, *sort);
    }
}
