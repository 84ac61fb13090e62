//! Which pages there are, and what each tells.

use std::collections::BTreeSet;

use chrono::Datelike;
use minijinja::value::Serde;
use minijinja::{Value, context};

use super::Context;
use crate::exports::Edition;
use crate::records::word;
use crate::source::FilePath;

mod about;
mod assignments;
mod community;
mod duties;
mod home;
mod mandate;
mod meetings;
mod years;

/// A page of the site.
pub(super) struct Page {
    /// The path below the site's folder.
    pub(super) path: String,
    /// The template of its content.
    pub(super) template: &'static str,
    /// Its own title, without that of the network.
    pub(super) title: String,
    /// The part of the site that it belongs to.
    pub(super) part: &'static str,
    /// The files that it is made from, for the day of its last change.
    pub(super) files: Vec<FilePath>,
    /// Whether it makes sense pasted into a site of another system.
    pub(super) is_pasted: bool,
    /// What it tells.
    pub(super) told: Context,
}

impl Page {
    fn new(
        path: impl Into<String>,
        template: &'static str,
        title: impl Into<String>,
        part: &'static str,
        told: impl Fn(&Edition) -> Value + Send + Sync + 'static,
    ) -> Self {
        Self {
            path: path.into(),
            template,
            title: title.into(),
            part,
            files: Vec::new(),
            is_pasted: true,
            told: Box::new(told),
        }
    }

    fn made_from<'f>(mut self, files: impl IntoIterator<Item = &'f FilePath>) -> Self {
        self.files = files.into_iter().map(FilePath::clone).collect();
        self
    }

    fn only_on_site(mut self) -> Self {
        self.is_pasted = false;
        self
    }
}

/// The parts of the site, in the order of its menu, each with the page that it begins with.
const PARTS: [(&str, &str); 8] = [
    ("meetings", "meetings/index.html"),
    ("decisions", "decisions.html"),
    ("assignments", "assignments/index.html"),
    ("municipalities", "municipalities.html"),
    ("groups", "groups.html"),
    ("feedback", "feedback.html"),
    ("duties", "duties/index.html"),
    ("mandate", "mandate.html"),
];

/// Every page.
pub(super) fn all(edition: &Edition) -> Vec<Page> {
    let mut pages = vec![home::home(edition)];
    pages.extend(meetings::pages(edition));
    pages.extend(years::pages(edition));
    pages.extend(assignments::pages(edition));
    pages.extend(community::pages(edition));
    pages.extend(duties::pages(edition));
    pages.push(mandate::mandate(edition));
    pages.extend(about::pages(edition));
    pages
}

/// What every page knows of the site.
pub(super) fn site(edition: &Edition) -> Value {
    let settings = &edition.network.settings;
    let menu = PARTS.iter().map(|(part, path)| {
        let title = edition.words.say(&format!("site-{part}"));
        context! { part => *part, path => *path, title }
    });
    context! {
        name => &settings.name,
        url => settings.site.url.clone(),
        accessibility => settings.site.accessibility.clone(),
        language => word(edition.words.language),
        is_internal => edition.is_internal(),
        has_feed => edition.formats.contains("feed"),
        day => edition.network.today.to_string(),
        menu => menu.collect::<Vec<_>>(),
    }
}

/// The calendar years that something is planned or was held in, the latest first.
fn years(edition: &Edition) -> Vec<i32> {
    let network = &edition.network;
    let meetings = network.meetings.iter().map(|meeting| meeting.date.year());
    let orders = network.working_orders.iter();
    let orders = orders.filter_map(|order| order.id.as_str().parse().ok());
    let years: BTreeSet<i32> = meetings.chain(orders).collect();
    years.into_iter().rev().collect()
}

fn told(shape: impl serde::Serialize) -> Value {
    Value::from(Serde(shape))
}
