//! A file or a folder stands where no record has its place.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::{Among, Network, Trouble};

pub(super) const RULE: Rule = Rule {
    name: "stray-file",
    severity: Severity::Warning,
    about: About::Folder,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for trouble in &network.troubles {
        let Trouble::Stray {
            place,
            among,
            known,
            near,
        } = trouble
        else {
            continue;
        };
        let case = match among {
            Among::Top => "top",
            Among::Records => "records",
            Among::Years => "years",
            Among::Days => "days",
            Among::Meeting => "meeting",
        };
        report
            .fault(place.clone())
            .with("file", Argument::file(&*place.file))
            .with("case", case)
            .with("near", near.as_deref().unwrap_or_default())
            .with("known", known.iter().collect::<Argument>());
    }
}
