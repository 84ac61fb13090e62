//! The assignments: how each stands, and what was done for it.

use std::collections::BTreeSet;

use minijinja::{Value, context};

use super::{Page, told};
use crate::exports::Edition;
use crate::exports::site::picture::timeline::Timeline;
use crate::records::{Assignment, Entry};
use crate::views::assignment::page;
use crate::views::assignments::assignments;

pub(super) fn pages(edition: &Edition) -> Vec<Page> {
    let network = &edition.network;
    let title = edition.words.say("site-assignments");
    let files = network.assignments.iter().map(|assignment| &assignment.file);
    let mut pages = vec![
        Page::new(
            "assignments/index.html",
            "assignments.html",
            title,
            "assignments",
            all,
        )
        .made_from(files),
    ];
    pages.extend(network.assignments.iter().map(one));
    pages
}

fn all(edition: &Edition) -> Value {
    let network = &edition.network;
    let mandates = network.mandates_by_day();
    context! {
        mandates => told(assignments(network, &mandates, network.today, &[]).mandates),
        timeline => told(Timeline::of(network)),
    }
}

fn one(assignment: &Entry<Assignment>) -> Page {
    let id = assignment.id.to_string();
    Page::new(
        format!("assignments/{id}.html"),
        "assignment.html",
        assignment.title.clone(),
        "assignments",
        move |edition| {
            let network = &edition.network;
            let entry = network.assignments.get(&id);
            let page = entry.map(|entry| page(network, entry, network.today, &BTreeSet::new()));
            context! { assignment => page.map(told) }
        },
    )
    .made_from([&assignment.file])
}
