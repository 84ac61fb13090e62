//! The letter with the report on a year.

use super::summary::decision;
use super::{Envelope, Letter, about, capitalised, marked, part, said};
use crate::diagnostic::Arguments;
use crate::network::Network;
use crate::records::word;
use crate::views::yearly::{Change, HeldMeeting, Membership, Worked, Yearly};
use crate::words::Words;

/// Writes the report on a year.
pub fn report(network: &Network, yearly: &Yearly, envelope: &Envelope, words: Words) -> Letter {
    let filled = Arguments::from([
        ("network", network.settings.name.as_str().into()),
        ("year", yearly.year.to_string().into()),
    ]);
    let mut paragraphs = vec![said("letter-report-opening", &filled, words)];
    paragraphs.extend(members(&yearly.membership, words));
    paragraphs.extend(meetings(yearly, words));
    let decisions = yearly.decisions.iter().map(decision);
    paragraphs.extend(part(words.say("letter-decisions"), decisions));
    let assignments = yearly.assignments.iter();
    let assignments = assignments.map(|worked| assignment(worked, words));
    paragraphs.extend(part(words.say("letter-report-assignments"), assignments));
    let subject = words.fill("letter-report-subject", &filled);
    Letter::new(network, envelope, subject, paragraphs, words)
}

fn members(membership: &Membership, words: Words) -> Vec<String> {
    let filled = Arguments::from([
        ("before", membership.former_member_count.into()),
        ("after", membership.member_count.into()),
    ]);
    let told = said("letter-report-members", &filled, words);
    let mut parts = vec![format!("{}\n{told}", words.say("letter-report-members-heading"))];
    let arrivals = membership
        .arrivals
        .iter()
        .map(|change| changed(change, "letter-report-from", words));
    parts.extend(part(words.say("letter-report-joined"), arrivals));
    let departures = membership
        .departures
        .iter()
        .map(|change| changed(change, "letter-report-until", words));
    parts.extend(part(words.say("letter-report-left"), departures));
    parts
}

/// Somebody who came or left: `Anna Påhittsson, Storby kommun (representant, från 1 januari 2027)`.
fn changed(change: &Change, entry: &str, words: Words) -> String {
    let roles = change.roles.iter();
    let mut facts: Vec<String> = roles
        .map(|held| words.say(&format!("role-{}", word(held.role))))
        .collect();
    facts.push(words.fill(entry, &Arguments::from([("day", (*change.on).into())])));
    let who = format!("{}, {}", change.person.name, change.organisation.name);
    about(&who, facts)
}

fn meetings(yearly: &Yearly, words: Words) -> Vec<String> {
    let filled = Arguments::from([
        ("count", yearly.meetings.len().into()),
        ("minimum", yearly.minimum_meeting_count.into()),
    ]);
    let heading = words.say("letter-report-meetings");
    let told = said("letter-report-meeting-count", &filled, words);
    let lines = yearly.meetings.iter().map(|held| meeting(held, words));
    let lines: Vec<String> = lines.map(|line| marked("- ", &line)).collect();
    let mut parts = vec![[vec![heading, told], lines].concat().join("\n")];
    let cancelled = yearly
        .cancelled_meetings
        .iter()
        .map(|meeting| words.long_day(*meeting.date));
    parts.extend(part(words.say("letter-report-cancelled"), cancelled));
    parts
}

fn meeting(held: &HeldMeeting, words: Words) -> String {
    let filled = Arguments::from([
        ("long", words.long_day(*held.meeting.date).into()),
        ("municipalities", held.municipality_count.into()),
        ("people", held.attendee_count.into()),
    ]);
    words.fill("letter-report-meeting", &filled)
}

/// An assignment with what was done for it: `Skolnärvaro: 3 punkter, 1 beslut. Enligt plan.`
fn assignment(worked: &Worked, words: Words) -> String {
    let work = worked.work;
    let counts = [
        ("letter-report-items", work.item_count),
        ("letter-report-decisions", work.decision_count),
        ("letter-report-actions", work.action_count),
        ("letter-report-activities", work.activity_count),
        ("letter-report-reports", work.report_count),
    ];
    let counted = counts.into_iter().filter(|(_, count)| *count > 0);
    let counted =
        counted.map(|(entry, count)| words.fill(entry, &Arguments::from([("count", count.into())])));
    let counted: Vec<String> = counted.collect();
    let mut told = vec![match counted.is_empty() {
        true => words.say("letter-report-nothing"),
        false => counted.join(", "),
    }];
    let judgement = worked
        .judgement
        .map(|judgement| format!("judgement-{}", word(judgement)));
    told.extend(judgement.map(|entry| capitalised(&words.say(&entry))));
    let revision = worked.revision.map(|revision| {
        let result = words.say(&format!("revision-{}", word(revision)));
        words.fill(
            "letter-report-revision",
            &Arguments::from([("result", result.into())]),
        )
    });
    told.extend(revision);
    format!("{}: {}.", worked.assignment.title, told.join(". "))
}
