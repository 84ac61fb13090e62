//! What the site is, and a search in it.

use minijinja::context;

use super::{Page, told};
use crate::exports::Edition;
use crate::views::mention::OrganisationName;

pub(super) fn pages(edition: &Edition) -> Vec<Page> {
    let say = |part: &str| edition.words.say(&format!("site-{part}"));
    vec![
        Page::new("about.html", "about.html", say("about"), "about", |edition| {
            let settings = &edition.network.settings;
            let named = |id: &Option<_>| {
                id.as_ref()
                    .map(|id| told(OrganisationName::of(&edition.network, id)))
            };
            context! {
                commissioner => named(&settings.commissioner),
                host => named(&settings.host),
                formats => ["calendar", "register", "feed", "api"],
            }
        })
        .made_from([edition.network.settings_file()]),
        Page::new(
            "search.html",
            "search.html",
            say("search"),
            "search",
            |_| context! {},
        )
        .only_on_site(),
    ]
}
