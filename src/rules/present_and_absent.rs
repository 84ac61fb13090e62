//! A person both came to a meeting and stayed away from it.

use std::collections::BTreeSet;

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::{Attendance, MeetingStatus};
use crate::records::{Id, Member};
use crate::source::Place;

pub(super) const RULE: Rule = Rule {
    name: "present-and-absent",
    severity: Severity::Error,
    about: About::Duty(Duty::D27),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.meetings_asked_for() {
        let Some(attendance) = meeting.attendance.as_ref() else {
            continue;
        };
        if meeting.status == MeetingStatus::Cancelled {
            continue;
        }
        let place = meeting.at("attendance");
        let came = came(attendance, &place);
        let mut told = BTreeSet::new();
        for (person, absent) in stayed_away(attendance, &place) {
            let Some((_, present)) = came.iter().find(|(other, _)| *other == person) else {
                continue;
            };
            if told.insert(person) {
                report
                    .fault(absent)
                    .with("name", network.name_of(person))
                    .with("id", person.as_str())
                    .with("day", *meeting.date)
                    .related(present.clone());
            }
        }
    }
}

type Named<'m> = (&'m Id<Member>, Place);

fn came<'m>(attendance: &'m Attendance, place: &Place) -> Vec<Named<'m>> {
    let list = |key: &str| place.clone().key(key);
    let (present, deputies, partial) = (list("present"), list("deputies"), list("partial"));
    let mut came = Vec::new();
    for (number, person) in attendance.present.iter().enumerate() {
        came.push((person, present.clone().item(number)));
    }
    for (number, deputy) in attendance.deputies.iter().enumerate() {
        came.push((&deputy.member, deputies.clone().item(number).key("member")));
    }
    for (number, guest) in attendance.partial.iter().enumerate() {
        came.push((&guest.member, partial.clone().item(number).key("member")));
    }
    came
}

fn stayed_away<'m>(attendance: &'m Attendance, place: &Place) -> Vec<Named<'m>> {
    let list = |key: &str| place.clone().key(key);
    let (absent, deputies) = (list("absent"), list("deputies"));
    let mut away = Vec::new();
    for (number, person) in attendance.absent.iter().enumerate() {
        away.push((person, absent.clone().item(number)));
    }
    for (number, deputy) in attendance.deputies.iter().enumerate() {
        away.push((&deputy.r#for, deputies.clone().item(number).key("for")));
    }
    away
}
