//! A meeting was led by somebody who was neither the chair nor the vice chair on that day.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::{Entry, Member, Role};

pub(super) const RULE: Rule = Rule {
    name: "other-chair-than-appointed",
    severity: Severity::Info,
    about: About::Duty(Duty::D25),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.held_meetings() {
        let day = *meeting.date;
        let leader = meeting
            .chair
            .as_ref()
            .and_then(|id| network.members.get(id.as_str()));
        // Somebody whose terms could not be read may well be the chair, and that somebody was no member then is
        // told as such.
        let is_known = |leader: &&Entry<Member>| !network.has_gaps(&leader.file) && leader.is_member_on(day);
        let Some(leader) = leader.filter(is_known) else {
            continue;
        };
        let leads = |role| leader.has_role_on(role, day);
        let appointed: Vec<&Entry<Member>> = network.holders_on(Role::Chair, day).collect();
        // Where nobody is appointed, that is the fault. To lead in the chair's place is what a vice chair is for.
        if appointed.is_empty() || leads(Role::Chair) || leads(Role::ViceChair) {
            continue;
        }
        let names: Argument = appointed.iter().map(|member| &member.name).collect();
        let fault = report.fault(meeting.at("chair"));
        fault
            .with("day", day)
            .with("name", &leader.name)
            .with("file", Argument::file(&*leader.file))
            .with("appointed", names);
        for member in appointed {
            fault.related.extend(
                network
                    .term_on(member, Role::Chair, day)
                    .map(|place| (place, "related")),
            );
        }
    }
}
