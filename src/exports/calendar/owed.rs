//! What is owed as an event on its last day.

use chrono::{DateTime, Utc};
use icalendar::{Component, Event, EventLike};

use super::Scene;
use crate::diagnostic::Arguments;
use crate::views::owed::Owed;
use crate::words::inert;

/// The event of what is owed. It takes up no time of the day, and is no task: few programs show tasks to subscribers.
pub(super) fn event(scene: &Scene<'_>, owed: &Owed, changed: DateTime<Utc>) -> Event {
    let filled = Arguments::from([
        ("text", inert(&owed.text).into()),
        ("owner", owed.owner_name.as_str().into()),
        ("case", if owed.is_late { "late" } else { "coming" }.into()),
    ]);
    let about = [
        ("duty", inert(&owed.title).into()),
        ("passage", inert(&owed.passage).into()),
    ];
    let mut event = Event::new();
    event
        .uid(&scene.uid(&owed.id.replace([':', '/'], "-")))
        .timestamp(changed)
        .last_modified(changed)
        .summary(&scene.words.fill("calendar-owed-summary", &filled))
        .description(&scene.words.fill("calendar-owed-description", &about.into()))
        .categories([owed.owner_name.as_str()])
        .add_property("TRANSP", "TRANSPARENT");
    super::all_day(&mut event, *owed.due);
    event.done()
}
