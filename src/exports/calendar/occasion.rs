//! A meeting as an event.

use chrono::{DateTime, NaiveDateTime, Utc};
use icalendar::{Component, Event, EventLike, EventStatus};

use super::Scene;
use super::moment::{moment, zone};
use crate::diagnostic::Arguments;
use crate::exports::address;
use crate::records::meeting::{AgendaItem, MeetingStatus};
use crate::records::{Entry, Meeting, word};
use crate::words::inert;

/// The event of a meeting. Nobody is named as invited: a calendar on the web would tell who comes.
pub(super) fn event(scene: &Scene<'_>, meeting: &Entry<Meeting>, changed: DateTime<Utc>) -> Event {
    let is_cancelled = meeting.status == MeetingStatus::Cancelled;
    let mut event = Event::new();
    event
        .uid(&scene.uid(&format!("meeting-{}", inert(meeting.id.as_str()))))
        .timestamp(changed)
        .last_modified(changed)
        .sequence(sequence(meeting))
        .status(match is_cancelled {
            true => EventStatus::Cancelled,
            false => EventStatus::Confirmed,
        })
        .summary(&summary(scene, meeting, is_cancelled));
    lay(&mut event, scene, meeting);
    let description = description(scene, meeting);
    if !description.is_empty() {
        event.description(&description);
    }
    if let Some(place) = location(meeting) {
        event.location(&place);
    }
    if let Some(page) = page(scene, meeting) {
        event.url(&page);
    }
    event.done()
}

/// How often it has changed so that those who come must know: programs take what has the higher number.
fn sequence(meeting: &Meeting) -> u32 {
    let is_cancelled = meeting.status == MeetingStatus::Cancelled;
    u32::try_from(meeting.moves.len() + usize::from(is_cancelled)).unwrap_or(u32::MAX)
}

fn summary(scene: &Scene<'_>, meeting: &Meeting, is_cancelled: bool) -> String {
    let title = meeting
        .title
        .as_deref()
        .map(str::trim)
        .filter(|title| !title.is_empty());
    let title = title.map_or_else(|| scene.words.say("kind-meeting"), inert);
    let network = scene.name();
    let names_network = title.to_lowercase().contains(&network.to_lowercase());
    let filled = Arguments::from([
        ("title", title.into()),
        (
            "network",
            if names_network { String::new() } else { network }.into(),
        ),
        ("status", if is_cancelled { "cancelled" } else { "" }.into()),
    ]);
    scene.words.fill("calendar-summary", &filled)
}

/// Lays an event on its day: for its hours where they are known, from its start on where that alone is, else all day.
fn lay(event: &mut Event, scene: &Scene<'_>, meeting: &Entry<Meeting>) {
    let day = *meeting.date;
    let at = |time| moment(zone(scene.network), NaiveDateTime::new(day, time));
    let hours = scene.network.hours_of(meeting);
    let start = hours
        .as_ref()
        .map(|hours| hours.start)
        .or(meeting.start.map(|start| *start));
    match start {
        Some(start) => {
            event.starts(at(start));
            if let Some(hours) = hours.filter(|hours| hours.minutes().is_some()) {
                event.ends(at(hours.end));
            }
        }
        None => super::all_day(event, day),
    }
}

fn location(meeting: &Meeting) -> Option<String> {
    let place = meeting.place.as_deref().map(inert);
    let link = meeting.link.as_deref().map(inert);
    place
        .or(link)
        .map(|place| place.trim().to_owned())
        .filter(|place| !place.is_empty())
}

fn description(scene: &Scene<'_>, meeting: &Meeting) -> String {
    let words = scene.words;
    let mut lines = Vec::new();
    if let Some(reason) = meeting
        .reason
        .as_deref()
        .filter(|_| meeting.status == MeetingStatus::Cancelled)
    {
        lines.push(format!("{} {}", words.say("calendar-reason"), inert(reason)));
    }
    if let Some(moved) = meeting.moves.last() {
        let filled = Arguments::from([("day", moved.from.into())]);
        lines.push(words.fill("calendar-moved", &filled));
    }
    if let Some(link) = meeting.link.as_deref() {
        lines.push(format!("{} {}", words.say("call-link"), inert(link)));
    }
    let agenda = meeting.agenda.iter().enumerate();
    let mut agenda: Vec<String> = agenda
        .map(|(number, item)| format!("{}. {}", number + 1, told(scene, item)))
        .collect();
    if !agenda.is_empty() {
        let gap = (!lines.is_empty()).then(String::new);
        lines.extend(gap);
        lines.push(words.say("heading-agenda"));
        lines.append(&mut agenda);
    }
    lines.join("\n")
}

/// An item in one line: `Laget runt (diskussion, 30 min)`.
fn told(scene: &Scene<'_>, item: &AgendaItem) -> String {
    let kind = item
        .kind
        .map(|kind| scene.words.say(&format!("agenda-kind-{}", word(kind))));
    let minutes = item.minutes.map(|minutes| format!("{minutes} min"));
    let about: Vec<String> = [kind, minutes].into_iter().flatten().collect();
    let title = inert(&item.title);
    match about.is_empty() {
        true => title,
        false => format!("{title} ({})", about.join(", ")),
    }
}

/// The page that tells more: where it is exported to, else where the minutes are published.
fn page(scene: &Scene<'_>, meeting: &Entry<Meeting>) -> Option<String> {
    let exported = address::web(scene.network, &address::meeting(meeting.id.as_str()));
    let published = || {
        let url = meeting.publication.as_ref()?.url.as_deref()?;
        address::plain(url).map(str::to_owned)
    };
    let exported = exported.filter(|page| address::plain(page).is_some());
    exported.or_else(published)
}
