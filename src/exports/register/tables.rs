//! The lists, made of what the views tell.

use std::collections::BTreeSet;

use chrono::Datelike;

use super::{Cell, Table};
use crate::calendar::Week;
use crate::network::Network;
use crate::records::member::Published;
use crate::records::{Entry, Member, word};
use crate::views::audience::Audience;
use crate::views::held::Held;
use crate::views::meeting::{Attendee, Page, page};
use crate::views::mention::AssignmentTitle;
use crate::views::roll::roll;
use crate::views::{actions, decisions, meetings};
use crate::words::Words;

/// Everybody in the network today, by organisation: those who did not agree to be named in public without their names.
pub fn members(network: &Network, words: Words, audience: Audience) -> Table {
    let columns = [
        "organisation",
        "name",
        "title",
        "roles",
        "email",
        "phone",
        "from",
        "until",
    ];
    let benches = roll(network, network.today).into_iter();
    let people = benches.flat_map(|bench| {
        let organisation = bench.organisation.name.clone();
        bench
            .people
            .into_iter()
            .map(move |member| (organisation.clone(), member))
    });
    let rows = people.map(|(organisation, member)| {
        let held = Held::on(member, network.today);
        let name = member.name.clone();
        let ends: Option<Vec<_>> = held.iter().map(|role| role.until).collect();
        [
            organisation.into(),
            may_be_named(member, audience).then_some(name).into(),
            member.title.clone().into(),
            roles(&held, words),
            member.email.clone().into(),
            member.phone.clone().into(),
            held.iter().map(|role| role.from).min().into(),
            ends.and_then(|ends| ends.into_iter().max()).into(),
        ]
    });
    Table::new(words, "register-members", columns).with(rows)
}

/// Every meeting, of one year or of all.
pub fn dates(network: &Network, words: Words, year: Option<i32>) -> Table {
    let columns = [
        "date", "weekday", "week", "start", "end", "title", "place", "kind", "status",
    ];
    let meetings = meetings::meetings(network, &meetings::Choice::default())
        .meetings
        .into_iter();
    let meetings = meetings.filter(|meeting| year.is_none_or(|year| meeting.date.year() == year));
    let rows = meetings.map(|meeting| {
        let weekday = meeting.date.weekday().number_from_monday();
        let house = &network.settings.meetings;
        [
            meeting.date.into(),
            words.say(&format!("date-long-weekday-{weekday}")).into(),
            Week::of(*meeting.date).number.into(),
            meeting.start.or(house.start).into(),
            meeting.end.or(house.end).into(),
            meeting.title.unwrap_or_else(|| words.say("kind-meeting")).into(),
            meeting.place.into(),
            words.say(&format!("register-kind-{}", word(meeting.kind))).into(),
            words
                .say(&format!("meeting-status-{}", word(meeting.status)))
                .into(),
        ]
    });
    Table::new(words, "register-dates", columns).with(rows)
}

/// Every decision.
pub(super) fn decisions(network: &Network, words: Words) -> Table {
    let columns = ["number", "date", "decision", "item", "assignments", "minutes"];
    let decisions = decisions::decisions(network, &BTreeSet::new(), &[]).decisions;
    let rows = decisions.into_iter().map(|decision| {
        let meeting = network.meetings.get(&decision.meeting.id);
        let stage = meeting.and_then(|meeting| meeting.stage());
        [
            decision.id.into(),
            decision.meeting.date.into(),
            decision.text.into(),
            decision.item.map(|item| item.title).into(),
            titles(&decision.assignments),
            stage
                .map(|stage| words.say(&format!("stage-{}", word(stage))))
                .into(),
        ]
    });
    Table::new(words, "register-decisions", columns).with(rows)
}

/// Every action.
pub(super) fn actions(network: &Network, words: Words) -> Table {
    let columns = [
        "action",
        "owner",
        "due",
        "state",
        "promised",
        "item",
        "assignments",
    ];
    let actions = actions::actions(network, &actions::Choice::default()).actions;
    let rows = actions.into_iter().map(|action| {
        [
            action.text.into(),
            action.owner.map(|owner| owner.name).into(),
            action.due.into(),
            words.say(&format!("action-state-{}", word(action.state))).into(),
            action.promised_at.date.into(),
            action.item.map(|item| item.title).into(),
            titles(&action.assignments),
        ]
    });
    Table::new(words, "register-actions", columns).with(rows)
}

/// Who came to each meeting and who did not.
pub(super) fn attendance(network: &Network, words: Words) -> Table {
    let columns = [
        "date",
        "organisation",
        "name",
        "attendance",
        "in-place-of",
        "note",
    ];
    let meetings = network.meetings_by_day().into_iter();
    let rows = meetings.flat_map(|meeting| attended(&page(network, meeting), words));
    Table::new(words, "register-attendance", columns).with(rows)
}

fn attended(page: &Page, words: Words) -> Vec<[Cell; 6]> {
    let row = |organisation: &str, person: &Attendee, case: &str| {
        let case = match (case, person.is_partial) {
            ("present", true) => "partial",
            _ => case,
        };
        [
            page.date.into(),
            organisation.to_owned().into(),
            person.person.name.clone().into(),
            words.say(&format!("register-{case}")).into(),
            person.deputy_for.as_ref().map(|other| other.name.clone()).into(),
            person.note.clone().into(),
        ]
    };
    let seats = page.attendance.iter().flat_map(|seat| {
        let organisation = seat.organisation.as_ref().map_or("", |named| named.name.as_str());
        let present = seat
            .present
            .iter()
            .map(move |person| row(organisation, person, "present"));
        present.chain(
            seat.absent
                .iter()
                .map(move |person| row(organisation, person, "absent")),
        )
    });
    let guests = page.guests.iter().map(|guest| {
        [
            page.date.into(),
            guest.organisation.as_ref().map(|home| home.name.clone()).into(),
            guest.name.clone().into(),
            words.say("register-guest").into(),
            Cell::Empty,
            Cell::Empty,
        ]
    });
    seats.chain(guests).collect()
}

fn may_be_named(member: &Entry<Member>, audience: Audience) -> bool {
    audience == Audience::Internal || member.publish.contains(&Published::Name)
}

fn roles(held: &[Held], words: Words) -> Cell {
    let roles = held
        .iter()
        .map(|role| words.say(&format!("role-{}", word(role.role))));
    roles.collect::<Vec<_>>().join(", ").into()
}

fn titles(assignments: &[AssignmentTitle]) -> Cell {
    let titles = assignments.iter().map(|assignment| assignment.title.as_str());
    titles.collect::<Vec<_>>().join("; ").into()
}
