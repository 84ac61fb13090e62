//! Something may be a personal identity number or a co-ordination number, or something else.

use super::{About, Report, Rule, occurrence};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::text::identity_number::{Certainty, Doubt, Sort};
use crate::text::personal::What;

pub(super) const RULE: Rule = Rule {
    name: "possible-identity-number",
    severity: Severity::Warning,
    about: About::Privacy,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for found in &network.personal {
        let What::Number {
            masked,
            sort: sort @ (Sort::Personal | Sort::Coordination),
            certainty: Certainty::Possible(doubt),
        } = &found.what
        else {
            continue;
        };
        let doubt = match doubt {
            Doubt::Bare | Doubt::Reserve => "bare",
            Doubt::CheckDigit => "check-digit",
            Doubt::Clock => "clock",
            Doubt::Spelling => "spelling",
            Doubt::OpenBirth => "open-birth",
        };
        occurrence::number(network, report, found, masked, *sort).with("doubt", doubt);
    }
}
