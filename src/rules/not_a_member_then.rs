//! A person has a part in a meeting or a group on a day on which the person is not in the network.

use chrono::NaiveDate;

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::{Id, Member};
use crate::source::Place;

pub(super) const RULE: Rule = Rule {
    name: "not-a-member-then",
    severity: Severity::Error,
    about: About::Folder,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.meetings_asked_for() {
        let day = *meeting.date;
        for (key, person) in [("chair", &meeting.chair), ("secretary", &meeting.secretary)] {
            tell(network, report, person.as_ref(), meeting.at(key), day);
        }
        for (number, item) in meeting.agenda.iter().enumerate() {
            let place = meeting.at("agenda").item(number).key("presenter");
            tell(network, report, item.presenter.as_ref(), place, day);
        }
        // Who is absent need not be a member any more; who came must have been one.
        let Some(attendance) = &meeting.attendance else {
            continue;
        };
        for (number, person) in attendance.present.iter().enumerate() {
            tell(
                network,
                report,
                Some(person),
                meeting.at("attendance").key("present").item(number),
                day,
            );
        }
        for (number, deputy) in attendance.deputies.iter().enumerate() {
            let place = meeting
                .at("attendance")
                .key("deputies")
                .item(number)
                .key("member");
            tell(network, report, Some(&deputy.member), place, day);
        }
        for (number, partial) in attendance.partial.iter().enumerate() {
            let place = meeting.at("attendance").key("partial").item(number).key("member");
            tell(network, report, Some(&partial.member), place, day);
        }
    }
    conveners(network, report);
}

/// A group's convener coordinates it from its first day.
fn conveners(network: &Network, report: &mut Report<'_>) {
    for group in &network.groups {
        if let Some(from) = group.from.filter(|from| network.asks_for(**from)) {
            tell(
                network,
                report,
                group.convener.as_ref(),
                group.at("convener"),
                *from,
            );
        }
    }
}

fn tell(
    network: &Network,
    report: &mut Report<'_>,
    person: Option<&Id<Member>>,
    place: Place,
    day: NaiveDate,
) {
    let Some(member) = person.and_then(|person| network.members.get(person.as_str())) else {
        return;
    };
    if !member.is_member_on(day) {
        let fault = report.fault(place).with("name", &member.name).with("day", day);
        fault.related(member.at("terms"));
    }
}
