//! The text of minutes before anything is written in them.

use crate::diagnostic::Arguments;
use crate::load::markdown::names_next_meeting;
use crate::network::{Network, takes_up};
use crate::records::meeting::{Attendance, MeetingStatus};
use crate::records::member::Published;
use crate::records::organisation::OrganisationKind;
use crate::records::{Entry, Id, Meeting, Member, Organisation};
use crate::views::letter::hours;
use crate::views::roll::{Bench, is_expected, roll};
use crate::words::{Words, inert};

/// Lays the minutes of a meeting out: head, roll, and a part for each item of its agenda.
///
/// Only the names of those are written who have agreed to be named on public pages.
pub(super) fn text(network: &Network, meeting: &Meeting, words: Words) -> String {
    let mut text = head(network, meeting, words);
    text.push_str(&format!("\n## {}\n\n", words.say("minutes-roll")));
    for bench in roll(network, *meeting.date) {
        let organisation = short_name(bench.organisation);
        let told = seat(network, meeting, &bench, words);
        text.push_str(&format!("- {organisation}: {told}\n"));
    }
    let guests = meeting
        .attendance
        .iter()
        .flat_map(|attendance| &attendance.guests);
    for guest in guests {
        let organisation = guest.organisation.as_deref().map(|from| format!(", {from}"));
        let guest = format!("{}{}", guest.name, organisation.unwrap_or_default());
        text.push_str(&format!("- {}: {}\n", words.say("minutes-guest"), inert(&guest)));
    }
    parts(network, meeting, words, &mut text);
    if let Some(secretary) = meeting.secretary.as_ref().and_then(|id| public_name(network, id)) {
        text.push_str(&format!("\n{} {secretary}\n", words.say("minutes-signed")));
    }
    text
}

fn head(network: &Network, meeting: &Meeting, words: Words) -> String {
    let filled = Arguments::from([
        ("network", inert(&network.settings.name).into()),
        ("long", words.long_day(*meeting.date).into()),
    ]);
    let name = |id: &Option<Id<Member>>| id.as_ref().and_then(|id| public_name(network, id));
    let facts = [
        ("minutes-time", hours(meeting, network, words)),
        ("minutes-place", meeting.place.as_deref().map(inert)),
        ("minutes-chair", name(&meeting.chair)),
        ("minutes-secretary", name(&meeting.secretary)),
    ];
    let facts = facts
        .into_iter()
        .filter_map(|(label, fact)| Some(format!("- {} {}\n", words.say(label), fact?)));
    let facts: String = facts.collect();
    format!("# {}\n\n{facts}", words.fill("minutes-title", &filled))
}

/// Who came for an organisation; before that is known, who belongs to it.
fn seat(network: &Network, meeting: &Meeting, bench: &Bench<'_>, words: Words) -> String {
    let told = meeting.attendance.as_ref();
    let told = told.filter(|_| network.is_attendance_told(meeting));
    let came: Vec<&Entry<Member>> = match told {
        None => {
            let people = bench.people.iter().copied();
            people
                .filter(|member| is_expected(member, *meeting.date))
                .collect()
        }
        Some(attendance) => {
            let came = |member: &&Entry<Member>| attendance.came().any(|id| *id == member.id);
            bench.people.iter().copied().filter(came).collect()
        }
    };
    let names: Vec<String> = came
        .iter()
        .filter_map(|member| {
            Some(format!(
                "{}{}",
                public_name(network, &member.id)?,
                part(meeting, member, words)
            ))
        })
        .collect();
    if !names.is_empty() {
        names.join(", ")
    } else if !came.is_empty() {
        words.say("minutes-present")
    } else if told.is_some_and(|told| stayed_away(told, bench)) {
        words.say("minutes-apologies")
    } else {
        words.say("minutes-nobody")
    }
}

fn stayed_away(attendance: &Attendance, bench: &Bench<'_>) -> bool {
    let is_theirs = |id: &Id<Member>| bench.people.iter().any(|member| member.id == *id);
    attendance.stayed_away().any(is_theirs)
}

/// What a person was at the meeting: who led it, who wrote, in another's place, for a part.
fn part(meeting: &Meeting, member: &Entry<Member>, words: Words) -> String {
    let is_them = |id: &Id<Member>| *id == member.id;
    let mut parts = Vec::new();
    if meeting.chair.as_ref().is_some_and(is_them) {
        parts.push(words.say("role-chair"));
    }
    if meeting.secretary.as_ref().is_some_and(is_them) {
        parts.push(words.say("role-secretary"));
    }
    if let Some(attendance) = &meeting.attendance {
        if attendance.deputies.iter().any(|deputy| is_them(&deputy.member)) {
            parts.push(words.say("role-deputy"));
        }
        if let Some(partial) = attendance.partial.iter().find(|partial| is_them(&partial.member)) {
            let note = partial.note.as_deref().map(inert);
            parts.push(note.unwrap_or_else(|| words.say("attended-in-part")));
        }
    }
    match parts.is_empty() {
        true => String::new(),
        false => format!(" ({})", parts.join(", ")),
    }
}

/// A part for each item; what is still to be done stands under the first item that takes it up.
fn parts(network: &Network, meeting: &Meeting, words: Words, text: &mut String) {
    let mut open = network.open_actions_before(meeting);
    for (number, item) in meeting.agenda.iter().enumerate() {
        text.push_str(&format!("\n## {}. {}\n", number + 1, inert(&item.title)));
        let (here, later) = open
            .into_iter()
            .partition::<Vec<_>, _>(|open| takes_up(std::slice::from_ref(item), open.action));
        open = later;
        for (place, promise) in here.iter().enumerate() {
            let owner = promise.action.owner.as_ref().map(|owner| format!("@{owner}"));
            let due = promise
                .action
                .due
                .map(|due| format!("{} {due}", words.say("minutes-due")));
            let about: Vec<String> = [owner, due].into_iter().flatten().collect();
            let about = match about.is_empty() {
                true => String::new(),
                false => format!(" ({})", about.join(", ")),
            };
            let gap = if place == 0 { "\n" } else { "" };
            text.push_str(&format!("{gap}- [ ] {}{about}\n", inert(&promise.action.text)));
        }
        if names_next_meeting(&item.title)
            && let Some(next) = next_meeting(network, meeting, words)
        {
            text.push_str(&format!("\n{next}\n"));
        }
    }
}

/// When and where the network meets the next time.
fn next_meeting(network: &Network, meeting: &Meeting, words: Words) -> Option<String> {
    let is_next =
        |other: &&Entry<Meeting>| other.date > meeting.date && other.status != MeetingStatus::Cancelled;
    let next = network.meetings_by_day().into_iter().find(is_next)?;
    let day = capitalised(&words.long_day(*next.date));
    let day = match hours(next, network, words) {
        Some(hours) => format!("{day} {hours}"),
        None => day,
    };
    Some(match next.place.as_deref() {
        Some(place) => format!("{day}, {}.", inert(place)),
        None => format!("{day}."),
    })
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The name by which people know an organisation: `Norrby` of `Norrby kommun`.
fn short_name(organisation: &Entry<Organisation>) -> String {
    let alias = organisation
        .aliases
        .first()
        .filter(|_| organisation.kind == OrganisationKind::Municipality);
    inert(alias.unwrap_or(&organisation.name))
}

/// The name of a member who has agreed to be named on public pages.
fn public_name(network: &Network, id: &Id<Member>) -> Option<String> {
    let member = network.members.get(id.as_str())?;
    member
        .publish
        .contains(&Published::Name)
        .then(|| inert(&member.name))
}
