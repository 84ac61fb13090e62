//! A person is in the register without a role and without a part in anything: personal data that nobody needs.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::Kind;

pub(super) const RULE: Rule = Rule {
    name: "unused-person",
    severity: Severity::Warning,
    about: About::Folder,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    // Whether nobody refers to a person is known only when everything was read.
    if !network.whole {
        return;
    }
    for member in &network.members {
        let refers = |reference: &crate::records::Reference| {
            reference.kind == Kind::Member && reference.id == member.id.as_str()
        };
        if member.terms.is_empty() && !network.references.iter().any(refers) {
            report
                .fault(member.at("name"))
                .with("name", &member.name)
                .with("file", &*member.file);
        }
    }
}
