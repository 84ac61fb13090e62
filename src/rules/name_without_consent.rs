//! The name of a member who has not agreed to it stands in minutes that are final or published.

use super::{About, Report, Rule, occurrence};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::meeting::Stage;
use crate::records::member::Published;
use crate::records::{Entry, Meeting, Member};
use crate::text::person_name::Names;

pub(super) const RULE: Rule = Rule {
    name: "name-without-consent",
    severity: Severity::Warning,
    about: About::Privacy,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    let members = network.members.iter();
    let unpublished: Vec<&Entry<Member>> = members
        .filter(|member| !member.publish.contains(&Published::Name))
        .collect();
    let names = Names::new(unpublished.iter().map(|member| &*member.name));
    for minutes in &network.minutes {
        let meeting = network.meetings.get(minutes.id.as_str());
        if !meeting.is_some_and(|meeting| is_for_the_web(meeting)) {
            continue;
        }
        for found in names.find(network.text(&minutes.file)) {
            let member = unpublished[found.person];
            occurrence::fault(network, report, &minutes.bytes(found.bytes))
                .with("name", &member.name)
                .with("file", Argument::file(&*member.file))
                .with("erratum", network.erratum_in(&minutes.file))
                .related(member.at("publish"));
        }
    }
}

fn is_for_the_web(meeting: &Meeting) -> bool {
    meeting.stage() == Some(Stage::Final) || meeting.publication.is_some()
}
