//! A working group has nobody who calls it together.

use chrono::NaiveDate;

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::{Entry, Kind, Member};

pub(super) const RULE: Rule = Rule {
    name: "group-without-convener",
    severity: Severity::Error,
    about: About::Duty(Duty::D16),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for (group, day) in network.groups_asked_for() {
        let member = group
            .convener
            .as_ref()
            .and_then(|id| network.members.get(id.as_str()));
        let gone = member.filter(|member| has_left(member, day) && !network.lacks_some(Kind::Member));
        let case = match (&group.convener, gone) {
            (None, _) => "none",
            (Some(_), Some(_)) => "left",
            (Some(_), None) => continue,
        };
        let fault = report
            .fault(group.at("convener"))
            .with("case", case)
            .with("group", &group.title)
            .with("day", day)
            .with("name", gone.map_or("", |member| &member.name));
        if let Some(gone) = gone {
            fault.related(gone.at("terms"));
        }
    }
}

/// Tells whether somebody was in the network before a day, and is not any more.
fn has_left(member: &Entry<Member>, day: NaiveDate) -> bool {
    let is_behind = |until: Option<crate::records::Date>| until.is_some_and(|until| *until < day);
    !member.is_member_on(day) && member.terms.iter().any(|term| is_behind(term.until))
}
