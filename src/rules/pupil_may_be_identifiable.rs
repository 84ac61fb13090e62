//! A class, a diagnosis and a child stand near each other, so that it may be known which pupil is meant.

use super::{About, Report, Rule, occurrence};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::source::Place;
use crate::text::personal::What;

pub(super) const RULE: Rule = Rule {
    name: "pupil-may-be-identifiable",
    severity: Severity::Warning,
    about: About::Privacy,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for found in &network.personal {
        if let What::Class { diagnosis } = &found.what {
            let diagnosis = Place::bytes(&found.place.file, diagnosis.clone());
            occurrence::fault(network, report, &found.place).related(diagnosis);
        }
    }
}
