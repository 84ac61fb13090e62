//! A municipality is neither present nor absent at a meeting, though somebody had its seat that day.

use chrono::NaiveDate;

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::Attendance;
use crate::records::{Entry, Id, Kind, Member, Organisation, Role};

pub(super) const RULE: Rule = Rule {
    name: "municipality-unaccounted",
    severity: Severity::Error,
    about: About::Duty(Duty::D27),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    // Whoever came may be the representative whose record could not be read.
    if network.lacks_some(Kind::Member) {
        return;
    }
    for meeting in network.held_meetings() {
        let place = meeting.at("attendance");
        let Some(attendance) = meeting.attendance.as_ref() else {
            continue;
        };
        // That nothing is told at all is a fault of its own.
        if attendance.came().next().is_none() || network.is_unread(&place) {
            continue;
        }
        for municipality in network.municipalities() {
            let seated = seated(network, municipality, *meeting.date);
            let is_seated = |id: &Id<Member>| seated.iter().any(|member| member.id == *id);
            let mut named = attendance.came().chain(attendance.stayed_away());
            if seated.is_empty() || named.any(is_seated) || is_replaced(network, municipality, attendance) {
                continue;
            }
            let people: Argument = seated.iter().map(|member| member.id.as_str()).collect();
            report
                .fault(place.clone().key("absent"))
                .with("municipality", &municipality.name)
                .with("day", *meeting.date)
                .with("people", people)
                .with("count", seated.len());
        }
    }
}

/// The people who have a seat for a municipality on a day, as representative or deputy.
fn seated<'n>(
    network: &'n Network,
    municipality: &Entry<Organisation>,
    day: NaiveDate,
) -> Vec<&'n Entry<Member>> {
    let has_seat = |member: &&Entry<Member>| {
        let roles = [Role::Representative, Role::Deputy];
        member.organisation == municipality.id && roles.iter().any(|role| member.has_role_on(*role, day))
    };
    network.members.iter().filter(has_seat).collect()
}

/// Tells whether a deputy came for somebody of the municipality, in whatever role.
fn is_replaced(network: &Network, municipality: &Entry<Organisation>, attendance: &Attendance) -> bool {
    attendance.deputies.iter().any(|deputy| {
        let replaced = network.members.get(deputy.r#for.as_str());
        replaced.is_some_and(|member| member.organisation == municipality.id)
    })
}
