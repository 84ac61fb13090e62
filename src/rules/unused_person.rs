//! A person is in the register without a role and without a part in anything: personal data that nobody needs.

use std::collections::BTreeSet;

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
    // Whether nobody refers to a person is known only when everything was read, and could be.
    if !network.whole || !network.unread.is_empty() {
        return;
    }
    let references = network.references.iter();
    let named: BTreeSet<&str> = references
        .filter(|reference| reference.kind == Kind::Member)
        .map(|reference| reference.id.as_str())
        .collect();
    for member in &network.members {
        if member.terms.is_empty() && !named.contains(member.id.as_str()) {
            report
                .fault(member.at("name"))
                .with("name", &member.name)
                .with("file", &*member.file);
        }
    }
}
