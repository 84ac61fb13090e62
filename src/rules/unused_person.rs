//! A person is in the register without a role and without a part in anything: personal data that nobody needs.

use std::collections::BTreeMap;

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::{Entry, Kind, Member};
use crate::text::composed;

pub(super) const RULE: Rule = Rule {
    name: "unused-person",
    severity: Severity::Warning,
    about: About::Folder,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    if !network.whole {
        return;
    }
    let unseated = network.members.iter().filter(|member| member.terms.is_empty());
    let mut unused: BTreeMap<&str, &Entry<Member>> =
        unseated.map(|member| (member.id.as_str(), member)).collect();
    for reference in &network.references {
        if reference.kind == Kind::Member {
            unused.remove(reference.id.as_str());
        }
    }
    for (id, member) in unused {
        if !may_be_named(network, id) {
            report
                .fault(member.at("name"))
                .with("name", &member.name)
                .with("file", Argument::file(&*member.file));
        }
    }
}

/// Tells whether a record that could not be read may refer to a person: the id stands somewhere in the text, or
/// there is not even a text. What is attached to a meeting refers to nobody.
fn may_be_named(network: &Network, id: &str) -> bool {
    network.unread.iter().any(|place| {
        let source = network.sources.get(&place.file);
        source.map_or(!place.file.contains("/attachments/"), |source| {
            composed(source.text()).contains(id)
        })
    })
}
