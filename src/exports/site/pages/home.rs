//! The front page: what is next, what was decided last, the year at a glance.

use chrono::Datelike;
use minijinja::context;

use super::{Page, told};
use crate::exports::Edition;
use crate::exports::site::picture::wheel::Wheel;
use crate::records::meeting::Stage;
use crate::views::decisions::decisions;
use crate::views::meeting;
use crate::views::meetings::{Choice, meetings};

/// How many of the latest minutes and decisions are shown.
const LATEST: usize = 5;

pub(super) fn home(edition: &Edition) -> Page {
    let name = edition.network.settings.name.clone();
    let files = edition.network.meetings.iter().map(|meeting| &meeting.file);
    Page::new("index.html", "home.html", name, "home", |edition| {
        let network = &edition.network;
        let all = meetings(network, &Choice::default());
        let next = all.next_meeting.as_ref();
        let next = next.and_then(|next| network.meetings.get(&next.id));
        let written = all.meetings.iter().rev().filter(|row| {
            let status = row.minutes.as_ref().map(|minutes| minutes.status);
            status == Some(Stage::Final) || (edition.is_internal() && status.is_some())
        });
        let latest: Vec<_> = written.take(LATEST).collect();
        let decided = decisions(network, &Default::default(), &[]).decisions;
        let decided: Vec<_> = decided.into_iter().rev().take(LATEST).collect();
        let year = network.today.year();
        let of_year = all.meetings.iter().filter(|row| row.date.year() == year);
        context! {
            next => next.map(|meeting| told(meeting::page(network, meeting))),
            latest => told(latest),
            decisions => told(decided),
            year,
            meetings => told(of_year.collect::<Vec<_>>()),
            wheel => told(Wheel::of(network, year)),
        }
    })
    .made_from(files)
}
