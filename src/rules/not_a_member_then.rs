//! A person has a part in something on a day on which the person is not in the network.

use chrono::NaiveDate;

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::meeting::MeetingStatus;
use crate::records::{Entry, Id, Meeting, Member};
use crate::source::Place;

pub(super) const RULE: Rule = Rule {
    name: "not-a-member-then",
    severity: Severity::Error,
    about: About::Folder,
    check,
};

/// Who has a part, and the value that says so.
type Part<'n> = (&'n Id<Member>, Place);

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.meetings_asked_for() {
        if meeting.status != MeetingStatus::Cancelled {
            tell(network, report, *meeting.date, parts(meeting));
        }
    }
    conveners(network, report);
    follow_ups_and_reviews(network, report);
    working_orders(network, report);
}

/// Who leads, writes, presents or comes. Guests are none of the network, and who stays away need not be.
fn parts(meeting: &Entry<Meeting>) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    for (key, person) in [("chair", &meeting.chair), ("secretary", &meeting.secretary)] {
        parts.extend(person.as_ref().map(|person| (person, meeting.at(key))));
    }
    for (number, item) in meeting.agenda.iter().enumerate() {
        let place = || meeting.at("agenda").item(number).key("presenter");
        parts.extend(item.presenter.as_ref().map(|person| (person, place())));
    }
    let Some(attendance) = &meeting.attendance else {
        return parts;
    };
    let list = |key: &str| meeting.at("attendance").key(key);
    for (number, person) in attendance.present.iter().enumerate() {
        parts.push((person, list("present").item(number)));
    }
    for (number, deputy) in attendance.deputies.iter().enumerate() {
        parts.push((&deputy.member, list("deputies").item(number).key("member")));
    }
    for (number, partial) in attendance.partial.iter().enumerate() {
        parts.push((&partial.member, list("partial").item(number).key("member")));
    }
    parts
}

/// A group names the convener that it has now, or had in the end; who it was before is not recorded.
fn conveners(network: &Network, report: &mut Report<'_>) {
    for group in &network.groups {
        let last = group
            .until
            .map_or(network.today, |until| until.0.min(network.today));
        let has_begun = group.from.is_none_or(|from| *from <= last);
        if has_begun && network.asks_for(last) {
            let convener = group.convener.iter().map(|person| (person, group.at("convener")));
            tell(network, report, last, convener.collect());
        }
    }
}

fn follow_ups_and_reviews(network: &Network, report: &mut Report<'_>) {
    for assignment in &network.assignments {
        for (number, follow_up) in assignment.follow_ups.iter().enumerate() {
            if network.asks_for(*follow_up.on) {
                let place = || assignment.at("follow-ups").item(number).key("by");
                let judge = follow_up.by.iter().map(|person| (person, place()));
                tell(network, report, *follow_up.on, judge.collect());
            }
        }
    }
    for review in &network.reviews {
        if network.asks_for(*review.on) {
            let reviser = review.by.iter().map(|person| (person, review.at("by")));
            tell(network, report, *review.on, reviser.collect());
        }
    }
}

/// A working order belongs to its year, and mostly is adopted in the one before.
fn working_orders(network: &Network, report: &mut Report<'_>) {
    for order in &network.working_orders {
        let year = order.id.as_str().parse::<i32>();
        let is_asked_for = year.is_ok_and(|year| network.years.contains(&year));
        if let Some(adopted) = order
            .adopted
            .filter(|adopted| is_asked_for || network.asks_for(**adopted))
        {
            let by = order.by.iter().enumerate();
            let adopters = by.map(|(number, person)| (person, order.at("by").item(number)));
            tell(network, report, *adopted, adopters.collect());
        }
    }
}

/// Tells each person once, with all places that the person has a part in.
fn tell(network: &Network, report: &mut Report<'_>, day: NaiveDate, parts: Vec<Part<'_>>) {
    let mut told: Vec<(&Entry<Member>, Vec<Place>)> = Vec::new();
    for (person, place) in parts {
        let Some(member) = network.members.get(person.as_str()) else {
            continue;
        };
        if member.is_member_on(day) {
            continue;
        }
        match told.iter_mut().find(|(seen, _)| seen.id == member.id) {
            Some((_, places)) => places.push(place),
            None => told.push((member, vec![place])),
        }
    }
    for (member, places) in told {
        let mut places = places.into_iter();
        let Some(first) = places.next() else { continue };
        // What is to come can still be given to somebody else.
        let case = if day > network.today { "ahead" } else { "then" };
        let file = Argument::file(&*first.file);
        let fault = report.fault(first).with("name", &member.name).with("day", day);
        fault.with("case", case).with("file", file);
        for place in places {
            fault.related_as(place, "also");
        }
        for (place, why) in terms_around(member, day) {
            fault.related_as(place, why);
        }
    }
}

/// The ends of the terms nearest to a day: where the last one ended, and where the next one begins.
fn terms_around(member: &Entry<Member>, day: NaiveDate) -> Vec<(Place, &'static str)> {
    let terms = || member.terms.iter().enumerate();
    let place = |number: usize, key: &str| member.at("terms").item(number).key(key);
    let before = terms()
        .filter_map(|(number, term)| Some((term.until.filter(|until| **until < day)?, number)))
        .max();
    let after = terms()
        .filter(|(_, term)| *term.from > day)
        .map(|(number, term)| (term.from, number))
        .min();
    let mut around = Vec::new();
    around.extend(before.map(|(_, number)| (place(number, "until"), "ended")));
    around.extend(after.map(|(_, number)| (place(number, "from"), "begins")));
    if around.is_empty() {
        around.push((Place::file(&member.file), "no-roles"));
    }
    around
}
