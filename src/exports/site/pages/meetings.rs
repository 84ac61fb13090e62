//! The meetings by year, each meeting, and the register of decisions.

use std::collections::BTreeSet;

use chrono::Datelike;
use minijinja::{Value, context};

use super::{Page, told, years};
use crate::exports::Edition;
use crate::exports::site::picture::attendance::Attended;
use crate::records::{Entry, Meeting};
use crate::views::decisions::decisions;
use crate::views::meeting::page;
use crate::views::meetings::{Choice, meetings};

pub(super) fn pages(edition: &Edition) -> Vec<Page> {
    let network = &edition.network;
    let say = |id: &str| edition.words.say(id);
    let records = || network.meetings.iter().map(|meeting| &meeting.file);
    let minutes = network.minutes.iter().map(|minutes| &minutes.file);
    let mut pages = vec![
        Page::new(
            "meetings/index.html",
            "meetings.html",
            say("site-meetings"),
            "meetings",
            by_year,
        )
        .made_from(records()),
        Page::new(
            "decisions.html",
            "decisions.html",
            say("site-decisions"),
            "decisions",
            decided,
        )
        .made_from(minutes),
    ];
    pages.extend(network.meetings.iter().map(|entry| meeting(edition, entry)));
    pages
}

fn by_year(edition: &Edition) -> Value {
    let network = &edition.network;
    let years = years(edition).into_iter().map(|year| {
        let choice = Choice {
            years: [year].into(),
            ..Choice::default()
        };
        context! {
            year,
            meetings => told(meetings(network, &choice).meetings),
            attended => told(Attended::of(network, year)),
        }
    });
    context! { years => years.collect::<Vec<_>>() }
}

fn decided(edition: &Edition) -> Value {
    let all = decisions(&edition.network, &BTreeSet::new(), &[]).decisions;
    let years = years(edition).into_iter().map(|year| {
        let own = all.iter().filter(|decision| decision.meeting.date.year() == year);
        context! { year, decisions => told(own.rev().collect::<Vec<_>>()) }
    });
    context! { years => years.collect::<Vec<_>>() }
}

fn meeting(edition: &Edition, entry: &Entry<Meeting>) -> Page {
    let id = entry.id.to_string();
    let name = entry
        .title
        .clone()
        .unwrap_or_else(|| edition.words.say("kind-meeting"));
    let title = format!("{name} {}", edition.words.plain_day(*entry.date));
    let minutes = edition.network.minutes.get(&id);
    let files = [Some(&entry.file), minutes.map(|minutes| &minutes.file)];
    Page::new(
        format!("meetings/{id}.html"),
        "meeting.html",
        title,
        "meetings",
        move |edition| {
            let network = &edition.network;
            let entry = network.meetings.get(&id);
            let minutes = network.minutes.get(&id);
            let text = minutes.map(|minutes| &network.text(&minutes.file)[minutes.body.clone()]);
            context! {
                meeting => entry.map(|entry| told(page(network, entry))),
                text => text.filter(|text| !text.is_empty()),
                has_papers => edition.is_internal(),
            }
        },
    )
    .made_from(files.into_iter().flatten())
}
