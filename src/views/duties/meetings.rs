//! The meetings of the year: how many, and what is done before and at each.

use super::requirement::{Draft, Evidence};
use super::year::Year;
use crate::diagnostic::Argument;
use crate::records::meeting::MeetingStatus;
use crate::records::{Entry, Meeting, word};

/// Every meeting has an agenda, which is sent before it.
pub(super) fn agendas(year: &Year<'_>) -> Vec<Draft> {
    let today = year.network.today;
    let of = |meeting: &Entry<Meeting>| {
        let drawn_up = Evidence::new(meeting.at("agenda"), meeting.agenda_sent);
        let sent = meeting.agenda_sent.filter(|sent| **sent <= today);
        let sent = sent.map(|sent| Evidence::new(meeting.at("agenda-sent"), Some(sent)));
        [
            before(year, meeting, "requires-agenda", "agenda")
                .proven((!meeting.agenda.is_empty()).then_some(drawn_up)),
            before(year, meeting, "requires-agenda-sent", "agenda-sent").proven(sent),
        ]
    };
    of_each(year, of)
}

/// Every meeting is prepared before it.
pub(super) fn preparation(year: &Year<'_>) -> Vec<Draft> {
    let of = |meeting: &Entry<Meeting>| {
        let limit = year.network.today.min(*meeting.date);
        let prepared = meeting.prepared.filter(|prepared| **prepared <= limit);
        let prepared = prepared.map(|day| Evidence::new(meeting.at("prepared"), Some(day)));
        [before(year, meeting, "requires-preparation", "prepared").proven(prepared)]
    };
    of_each(year, of)
}

/// Every meeting was led by somebody.
pub(super) fn leaders(year: &Year<'_>) -> Vec<Draft> {
    let of = |meeting: &Entry<Meeting>| {
        let place = meeting.at("chair");
        let led = Evidence::new(place.clone(), Some(meeting.date));
        let is_led = year.was_held(meeting) && meeting.chair.is_some();
        let draft = Draft::new("requires-leader", place)
            .with("day", *meeting.date)
            .due(Some(*meeting.date));
        [draft.proven(is_led.then_some(led))]
    };
    of_each(year, of)
}

/// What a duty asks for of each meeting of the year.
///
/// Of one whose day has passed and that nobody has marked as held or cancelled it asks just for that: whether
/// the rest is owed, and what proves it, nobody can say before.
pub(super) fn of_each<'n, const N: usize>(
    year: &Year<'n>,
    asked: impl Fn(&'n Entry<Meeting>) -> [Draft; N],
) -> Vec<Draft> {
    let of = |meeting: &'n Entry<Meeting>| match year.network.has_passed(meeting) {
        true => vec![outcome(year, meeting)],
        false => asked(meeting).into(),
    };
    year.meetings().into_iter().flat_map(of).collect()
}

/// The record says whether the meeting was held, by the day on which its minutes are due.
fn outcome(year: &Year<'_>, meeting: &Entry<Meeting>) -> Draft {
    let house = &year.network.settings.house;
    Draft::new("requires-outcome", meeting.at("status"))
        .with("day", *meeting.date)
        .with("status", word(meeting.status))
        .due(Some(year.network.minutes_limit(meeting)))
        .notice(house.minutes_days_after.into())
}

/// There are as many meetings as the mandate asks for, on its weekday.
pub(super) fn number(year: &Year<'_>) -> Vec<Draft> {
    let network = year.network;
    // A part of a year is not asked for a number of meetings.
    if !network.is_commissioned_throughout(year.year) {
        return Vec::new();
    }
    let draft = Draft::new(
        "requires-meetings",
        network.settings.at("meetings").key("minimum-per-year"),
    );
    let Some(tally) = network.tally(year.year) else {
        let least = network.settings.meetings.minimum_per_year;
        let weekday = network.settings.meetings.weekday.into();
        let draft = draft
            .with("least", least)
            .with("held", "")
            .with("planned", 0_usize);
        return vec![draft.with("weekday", Argument::weekday(weekday)).unread(true)];
    };
    let held = tally.counted.iter().filter(|meeting| year.was_held(meeting));
    let proof = held.map(|meeting| Evidence::new(meeting.at("date"), Some(meeting.date)));
    let proof: Vec<Evidence> = proof.collect();
    let planned: Vec<_> = tally
        .counted
        .iter()
        .filter(|meeting| meeting.status != MeetingStatus::Held && network.today <= *meeting.date)
        .collect();
    let missing = tally.least.saturating_sub(proof.len());
    let unplanned = missing.saturating_sub(planned.len());
    let is_lost = unplanned > network.good_days(year.year).take(unplanned).count();
    let enough = missing.checked_sub(1).and_then(|last| planned.get(last));
    vec![
        draft
            .with("least", tally.least)
            .with("held", proof.len())
            .with("planned", planned.len())
            .with("weekday", Argument::weekday(tally.weekday))
            .due(enough.map(|meeting| *meeting.date))
            .notice(0)
            .broken(unplanned > 0)
            .lost(is_lost && year.runs())
            .proven(proof.into_iter().filter(|_| missing == 0)),
    ]
}

/// What is done before a meeting is due with its agenda, and cannot be done after it.
fn before(year: &Year<'_>, meeting: &Entry<Meeting>, asked: &'static str, key: &str) -> Draft {
    Draft::new(asked, meeting.at(key))
        .with("day", *meeting.date)
        .due(Some(year.network.agenda_limit(meeting)))
        .lost(year.was_held(meeting))
}
