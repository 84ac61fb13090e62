//! An item of an agenda serves no assignment of the mandate, though it is neither formal nor standing.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::meeting::{AgendaItem, AgendaKind, MeetingStatus};
use crate::records::{Assignment, Entry, Id, Mandate, Meeting};
use crate::source::Place;
use crate::text::title::key;

pub(super) const RULE: Rule = Rule {
    name: "agenda-item-outside-assignments",
    severity: Severity::Info,
    about: About::Assignments,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.meetings_asked_for() {
        let mandates: Vec<_> = network.mandates_on(*meeting.date).collect();
        let gives_some = |mandate: &&Entry<Mandate>| !network.assignments_of(mandate.id.as_str()).is_empty();
        // A mandate that gives no assignments is told as such, once.
        if meeting.status != MeetingStatus::Cancelled && mandates.iter().any(gives_some) {
            items(network, report, meeting, &mandates);
        }
    }
}

fn items(network: &Network, report: &mut Report<'_>, meeting: &Entry<Meeting>, mandates: &[&Entry<Mandate>]) {
    for (number, item) in meeting.agenda.iter().enumerate() {
        let place = meeting.at("agenda").item(number);
        let is_outside = item
            .assignments
            .iter()
            .all(|named| is_of_another(network, named, mandates));
        if is_outside && !is_formal(network, item) && !is_partly_unread(network, &place) {
            let case = if item.assignments.is_empty() {
                "none"
            } else {
                "other"
            };
            report
                .fault(place.key("title"))
                .with("case", case)
                .with("title", &item.title)
                .with("day", *meeting.date);
        }
    }
}

/// Tells whether an assignment was given by another mandate; one that does not exist is told as such.
fn is_of_another(network: &Network, named: &Id<Assignment>, mandates: &[&Entry<Mandate>]) -> bool {
    let assignment = network.assignments.get(named.as_str());
    assignment.is_some_and(|assignment| mandates.iter().all(|mandate| mandate.id != assignment.mandate))
}

/// Tells whether an item belongs to any meeting: it is formal, feedback, which is a duty of its own, or stands
/// on every agenda.
fn is_formal(network: &Network, item: &AgendaItem) -> bool {
    let title = key(&item.title);
    let standing = &network.settings.meetings.standing_items;
    matches!(item.kind, Some(AgendaKind::Formal | AgendaKind::Feedback))
        || standing.iter().any(|standing| key(standing) == title)
}

fn is_partly_unread(network: &Network, item: &Place) -> bool {
    let mut keys = ["kind", "assignments"].into_iter();
    keys.any(|key| network.is_unread(&item.clone().key(key)))
}
