//! Who the network is: municipalities and their seats, working groups, feedback, and inside the network its register.

use chrono::Datelike;
use minijinja::{Value, context};

use super::{Page, told};
use crate::exports::Edition;
use crate::exports::site::picture::coverage::Coverage;
use crate::records::organisation::OrganisationKind;
use crate::views::feedback::{self, loops};
use crate::views::group;
use crate::views::groups::groups;
use crate::views::organisation;
use crate::views::organisations::organisations;
use crate::views::register::register;

pub(super) fn pages(edition: &Edition) -> Vec<Page> {
    let network = &edition.network;
    let say = |part: &str| edition.words.say(&format!("site-{part}"));
    let organisations = network
        .organisations
        .iter()
        .map(|organisation| &organisation.file);
    let mut pages =
        vec![
        Page::new(
            "municipalities.html",
            "municipalities.html",
            say("municipalities"),
            "municipalities",
            municipalities,
        )
        .made_from(organisations),
        Page::new("groups.html", "groups.html", say("groups"), "groups", working_groups)
            .made_from(network.groups.iter().map(|group| &group.file)),
        Page::new("feedback.html", "feedback.html", say("feedback"), "feedback", |edition| {
            context! { feedback => told(loops(&edition.network, &feedback::Choice::default()).feedback) }
        })
        .made_from(network.feedback.iter().map(|feedback| &feedback.file)),
    ];
    if edition.is_internal() {
        pages.push(
            Page::new(
                "members.html",
                "members.html",
                say("members"),
                "municipalities",
                |edition| {
                    context! { register => told(register(&edition.network, edition.network.today, &[], &[])) }
                },
            )
            .made_from(network.members.iter().map(|member| &member.file)),
        );
    }
    pages
}

fn municipalities(edition: &Edition) -> Value {
    let network = &edition.network;
    let rows = organisations(network, network.today, &[]).organisations;
    let pages = rows.iter().filter_map(|row| {
        let entry = network.organisations.get(&row.id)?;
        Some(told(organisation::page(network, entry, network.today)))
    });
    context! {
        year => network.today.year(),
        organisations => pages.collect::<Vec<_>>(),
        coverage => told(Coverage::of(network, OrganisationKind::Municipality)),
    }
}

fn working_groups(edition: &Edition) -> Value {
    let network = &edition.network;
    let rows = groups(network, network.today, false).groups;
    let pages = rows.iter().filter_map(|row| {
        let entry = network.groups.get(&row.id)?;
        Some(context! {
            row => told(row),
            page => told(group::page(network, entry, network.today)),
        })
    });
    context! { groups => pages.collect::<Vec<_>>() }
}
