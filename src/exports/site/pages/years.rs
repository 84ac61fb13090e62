//! The working order and the annual wheel of each year.

use std::collections::BTreeMap;

use minijinja::context;

use super::{Page, told, years};
use crate::diagnostic::Argument;
use crate::exports::Edition;
use crate::exports::site::picture::wheel::Wheel;
use crate::views::plan::plan;

pub(super) fn pages(edition: &Edition) -> Vec<Page> {
    years(edition)
        .into_iter()
        .map(|year| of_year(edition, year))
        .collect()
}

fn of_year(edition: &Edition, year: i32) -> Page {
    let filled = BTreeMap::from([("year".to_owned(), Argument::Text(year.to_string()))]);
    let title = edition.words.say_filled("site-year", &filled).unwrap_or_default();
    let network = &edition.network;
    let order = network.working_orders.get(&year.to_string());
    let meetings = network.meetings_of(year);
    let files = order
        .map(|order| &order.file)
        .into_iter()
        .chain(meetings.into_iter().map(|meeting| &meeting.file))
        .chain(
            [&network.calendar.file]
                .into_iter()
                .filter(|file| network.files.contains(*file)),
        );
    Page::new(
        format!("years/{year}.html"),
        "year.html",
        title,
        "meetings",
        move |edition| {
            context! {
                year,
                years => years(edition),
                plan => plan(&edition.network, edition.words, year).map(told),
                wheel => told(Wheel::of(&edition.network, year)),
            }
        },
    )
    .made_from(files)
}
