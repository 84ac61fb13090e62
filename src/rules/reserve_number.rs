//! An interim number or a reserve number stands in a file or in its name; certain only near a word that says so.

use super::{About, Report, Rule, occurrence};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::text::identity_number::{Certainty, Sort};
use crate::text::personal::What;

pub(super) const RULE: Rule = Rule {
    name: "reserve-number",
    severity: Severity::Error,
    about: About::Privacy,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for found in &network.personal {
        let What::Number {
            masked,
            sort: Sort::Reserve,
            certainty,
        } = &found.what
        else {
            continue;
        };
        let fault = occurrence::number(network, report, found, masked, Sort::Reserve);
        match certainty {
            Certainty::Certain => fault.with("certainty", "certain"),
            Certainty::Possible(_) => fault.with("certainty", "possible").graded(Severity::Warning),
        };
    }
}
