//! Calendars to subscribe to: every meeting, those of each year, and what is owed next.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use icalendar::{Calendar, Event, EventLike, Property};

use super::{Artifact, Edition, Format, address};
use crate::diagnostic::Arguments;
use crate::network::Network;
use crate::records::{Entry, Meeting, word};
use crate::source::FilePath;
use crate::views::owed::Owed;
use crate::words::{Words, inert};

mod moment;
mod occasion;
mod owed;

pub(super) use moment::{moment, zone};

/// The folder of the calendars.
const FOLDER: &str = "calendar";
/// How often programs look for what is new.
const REFRESHED: &str = "PT12H";

pub(super) const FORMAT: Format = Format {
    name: "calendar",
    artifacts,
};

fn artifacts(edition: &Edition) -> Result<Vec<Artifact<'_>>> {
    let meetings = edition.network.meetings_by_day();
    let stem = address::stem(&edition.network);
    let path = |about: &str| format!("{FOLDER}/{stem}{about}.ics");
    let mut artifacts = Vec::new();
    if !meetings.is_empty() {
        artifacts.push(Artifact::new(path(""), || Ok(meetings_of(edition, None))));
    }
    let years: BTreeSet<i32> = meetings.iter().map(|meeting| meeting.date.year()).collect();
    artifacts.extend(years.into_iter().map(|year| {
        Artifact::new(path(&format!("-{year}")), move || {
            Ok(meetings_of(edition, Some(year)))
        })
    }));
    // A calendar without anything in it is none, so a role that owes nothing has no file.
    if !edition.owed.is_empty() {
        artifacts.push(Artifact::new(path("-owed"), || Ok(owed_by(edition, |_| true))));
    }
    let owners: BTreeSet<String> = edition.owed.iter().map(|owed| word(owed.owner)).collect();
    artifacts.extend(owners.into_iter().map(|owner| {
        Artifact::new(path(&format!("-owed-{owner}")), move || {
            Ok(owed_by(edition, |owed| word(owed.owner) == owner))
        })
    }));
    Ok(artifacts)
}

/// A calendar with one meeting alone, to send with the call to it.
pub fn invitation(
    network: &Network,
    meeting: &Entry<Meeting>,
    words: Words,
    changed: DateTime<Utc>,
) -> Vec<u8> {
    let scene = Scene { network, words };
    bytes(&scene, &scene.name(), [occasion::event(&scene, meeting, changed)])
}

/// What every event is made with.
struct Scene<'n> {
    network: &'n Network,
    words: Words,
}

impl<'n> Scene<'n> {
    fn of(edition: &'n Edition) -> Self {
        Self {
            network: &edition.network,
            words: edition.words,
        }
    }

    fn name(&self) -> String {
        inert(&self.network.settings.name)
    }

    /// What names an event for good, wherever it is read.
    fn uid(&self, name: &str) -> String {
        format!("{name}@{}", address::stem(self.network))
    }
}

fn meetings_of(edition: &Edition, year: Option<i32>) -> Vec<u8> {
    let scene = Scene::of(edition);
    let meetings = edition.network.meetings_by_day().into_iter();
    let meetings = meetings.filter(|meeting| year.is_none_or(|year| meeting.date.year() == year));
    let events = meetings.map(|meeting| occasion::event(&scene, meeting, edition.changed([&meeting.file])));
    let name = match year {
        Some(year) => format!("{} {year}", scene.name()),
        None => scene.name(),
    };
    bytes(&scene, &name, events)
}

fn owed_by(edition: &Edition, is_wanted: impl Fn(&Owed) -> bool) -> Vec<u8> {
    let scene = Scene::of(edition);
    let events = edition.owed.iter().filter(|owed| is_wanted(owed)).map(|owed| {
        let sought = edition.network.files.get(owed.sought.as_str());
        let changed = sought.map(|file: &FilePath| edition.changed([file]));
        owed::event(&scene, owed, changed.unwrap_or_else(|| edition.newest()))
    });
    let filled = Arguments::from([("network", scene.name().into())]);
    bytes(&scene, &edition.words.fill("calendar-owed", &filled), events)
}

/// Lays an event on a whole day; the day after it is named as its end.
fn all_day(event: &mut Event, day: NaiveDate) {
    event.starts(day);
    if let Some(next) = day.succ_opt() {
        event.ends(next);
    }
}

/// A calendar in the form in which it is read: lines of no more than 75 bytes, and CR LF at their ends.
fn bytes(scene: &Scene<'_>, name: &str, events: impl IntoIterator<Item = Event>) -> Vec<u8> {
    let mut calendar = Calendar::empty();
    let language = word(scene.words.language).to_uppercase();
    let mut refreshed = Property::new("REFRESH-INTERVAL", REFRESHED);
    calendar
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", format!("-//elevhalsa//elevhalsa//{language}").as_str()))
        .append_property(("CALSCALE", "GREGORIAN"))
        .append_property(("X-WR-CALNAME", name))
        .append_property(("X-WR-TIMEZONE", zone(scene.network).name()))
        .append_property(refreshed.add_parameter("VALUE", "DURATION"))
        .append_property(("X-PUBLISHED-TTL", REFRESHED));
    calendar.extend(events);
    calendar.to_string().into_bytes()
}
