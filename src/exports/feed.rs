//! News to subscribe to, as Atom: minutes that have become final, and what they decide.

use anyhow::Result;
use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text, WriteConfig};
use chrono::NaiveTime;

use super::calendar::moment;
use super::{Artifact, Edition, Format, address};
use crate::diagnostic::Arguments;
use crate::network::Network;
use crate::records::meeting::Stage;
use crate::records::{self, Meeting, word};
use crate::text::address::host;
use crate::views::decisions::Decision;
use crate::views::decisions::decisions;
use crate::words::inert;

/// The feed, below the folder that is exported to.
const PATH: &str = "feed.xml";
/// Meetings further back are no news.
const MOST_MEETINGS: usize = 50;
/// What stands in names for the network's own site, where it has none.
const NOWHERE: &str = "elevhalsa.invalid";

pub(super) const FORMAT: Format = Format {
    name: "feed",
    artifacts: |edition| Ok(vec![Artifact::new(PATH, || feed(edition))]),
};

/// A meeting whose minutes are news.
type Told<'n> = (&'n records::Entry<Meeting>, &'n records::Entry<records::Minutes>);

fn feed(edition: &Edition) -> Result<Vec<u8>> {
    let network = &edition.network;
    let name = inert(&network.settings.name);
    let mut told = told(network);
    told.reverse();
    told.truncate(MOST_MEETINGS);
    let decisions = decisions(network, &Default::default(), &[]).decisions;
    let entries: Vec<Entry> = told
        .iter()
        .flat_map(|told| {
            let own = decisions
                .iter()
                .filter(|one| one.meeting.id == told.0.id.as_str());
            let own = own.filter_map(|one| decided(edition, told, one));
            std::iter::once(minutes(edition, told)).chain(own)
        })
        .collect();
    let filled = Arguments::from([("network", name.as_str().into())]);
    let feed = Feed {
        title: Text::plain(edition.words.fill("feed-title", &filled)),
        id: id(network, &format!("feed/{}", address::stem(network))),
        updated: entries
            .iter()
            .map(|entry| entry.updated)
            .max()
            .unwrap_or_else(|| edition.newest().fixed_offset()),
        authors: vec![Person {
            name,
            ..Person::default()
        }],
        links: links(network),
        lang: Some(word(edition.words.language)),
        entries,
        ..Feed::default()
    };
    let settings = WriteConfig {
        write_document_declaration: true,
        indent_size: Some(2),
    };
    let mut bytes = feed.write_with_config(Vec::new(), settings)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// The meetings whose minutes are final and may be seen, by day.
fn told(network: &Network) -> Vec<Told<'_>> {
    let meetings = network.meetings_by_day().into_iter();
    let meetings = meetings.filter(|meeting| meeting.stage() == Some(Stage::Final));
    meetings
        .filter_map(|meeting| Some((meeting, network.minutes_of(meeting)?)))
        .filter(|(_, minutes)| !network.is_kept_back(&minutes.file))
        .collect()
}

fn minutes(edition: &Edition, told: &Told<'_>) -> Entry {
    let day = edition.words.long_day(*told.0.date);
    let filled = Arguments::from([("day", day.into())]);
    let title = edition.words.fill("feed-minutes", &filled);
    let about = [told.0.title.as_deref(), told.0.place.as_deref()];
    let about: Vec<String> = about.into_iter().flatten().map(inert).collect();
    Entry {
        summary: (!about.is_empty()).then(|| Text::plain(about.join(", "))),
        ..entry(edition, told, title, &format!("minutes/{}", told.0.id))
    }
}

/// A decision whose number is settled: by that it is known for good.
fn decided(edition: &Edition, told: &Told<'_>, decision: &Decision) -> Option<Entry> {
    let number = decision.id.as_ref().filter(|_| decision.waits_for.is_none())?;
    let filled = Arguments::from([("number", number.into())]);
    let title = edition.words.fill("feed-decision", &filled);
    Some(Entry {
        content: Some(Content {
            value: Some(inert(&decision.text)),
            content_type: Some("text".to_owned()),
            ..Content::default()
        }),
        ..entry(
            edition,
            told,
            title,
            &format!("decisions/{}", number.replace(':', "-")),
        )
    })
}

fn entry(edition: &Edition, (meeting, minutes): &Told<'_>, title: String, name: &str) -> Entry {
    let network = &edition.network;
    let path = address::meeting(meeting.id.as_str());
    let published = meeting.minutes.as_ref().and_then(|minutes| minutes.r#final);
    let published = published.map(|day| moment(edition.zone, day.and_time(NaiveTime::MIN)));
    Entry {
        title: Text::plain(title),
        id: id(network, name),
        updated: edition.changed([&meeting.file, &minutes.file]).fixed_offset(),
        published: published.map(|time| -> FixedDateTime { time.fixed_offset() }),
        links: vec![link("alternate", &address::web(network, &path).unwrap_or(path))],
        ..Entry::default()
    }
}

/// A name for good, whatever address the pages get: RFC 4151.
fn id(network: &Network, name: &str) -> String {
    let site = network.settings.site.url.as_deref().and_then(host);
    let home = network.publication_host().or(site.map(|host| host.name));
    let first = network.mandates_by_day().first().map(|mandate| mandate.from);
    let since = first.map_or_else(|| "2000".to_owned(), |day| day.format("%Y").to_string());
    format!(
        "tag:{},{since}:{}",
        home.as_deref().unwrap_or(NOWHERE),
        inert(name)
    )
}

fn links(network: &Network) -> Vec<Link> {
    let own = address::web(network, PATH).map(|own| link("self", &own));
    let home = address::web(network, "").map(|home| link("alternate", &home));
    own.into_iter().chain(home).collect()
}

fn link(rel: &str, href: &str) -> Link {
    Link {
        href: inert(href),
        rel: rel.to_owned(),
        ..Link::default()
    }
}
