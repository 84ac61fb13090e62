//! The mandates and the strategies, with their periods.

use minijinja::context;

use super::{Page, told};
use crate::exports::Edition;
use crate::views::mandate::page;

pub(super) fn mandate(edition: &Edition) -> Page {
    let files = edition.network.mandates.iter().map(|mandate| &mandate.file);
    let title = edition.words.say("site-mandate");
    Page::new("mandate.html", "mandate.html", title, "mandate", |edition| {
        let network = &edition.network;
        let mandates = network.mandates_by_day();
        let pages = mandates
            .iter()
            .rev()
            .map(|mandate| told(page(network, mandate, network.today)));
        context! { mandates => pages.collect::<Vec<_>>() }
    })
    .made_from(files)
}
