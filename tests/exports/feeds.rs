//! The feed as another reader reads it.

use std::collections::BTreeSet;

use atom_syndication::Feed;

use super::{export, folder, text};
use crate::support::network_data;

fn feed(files: &super::Files) -> Feed {
    text(files, "feed.xml").parse().expect("it is a feed")
}

#[test]
fn names_are_for_good_and_each_stands_once() {
    for audience in ["public", "internal"] {
        let feed = feed(&export(
            &network_data(),
            &["--only", "feed", "--audience", audience],
        ));
        let ids: BTreeSet<&str> = feed.entries.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(ids.len(), feed.entries.len());
        assert!(ids.len() > 20, "there is more news");
        for id in ids.iter().chain([&feed.id.as_str()]) {
            assert!(id.starts_with("tag:utbildningskaraborg.se,2023:"), "{id}");
        }
        assert!(
            ids.contains("tag:utbildningskaraborg.se,2023:minutes/2024-02-09"),
            "{ids:?}"
        );
        assert!(
            ids.contains("tag:utbildningskaraborg.se,2023:decisions/2024-1"),
            "{ids:?}"
        );
        assert!(
            feed.entries
                .iter()
                .all(|entry| !entry.links[0].href.contains("://")),
            "no address is known"
        );
    }
}

#[test]
fn links_are_whole_where_the_site_is_known() {
    let folder = folder();
    let feed = feed(&export(folder.path(), &["--only", "feed", "--lang", "en"]));
    assert_eq!(feed.lang.as_deref(), Some("en"));
    assert_eq!(feed.title.value, "Nätverket Prov: minutes and decisions");
    let own = feed
        .links
        .iter()
        .find(|link| link.rel == "self")
        .expect("it names itself");
    assert_eq!(own.href, "https://natverk.example.org/sidor/feed.xml");
    let minutes = feed
        .entries
        .iter()
        .find(|entry| entry.id.ends_with("minutes/2024-02-09"));
    let minutes = minutes.expect("the minutes are there");
    assert_eq!(minutes.title.value, "Minutes, Friday 9 February 2024");
    assert_eq!(
        minutes.links[0].href,
        "https://natverk.example.org/sidor/meetings/2024-02-09.html"
    );
    assert_eq!(
        minutes.published.map(|time| time.to_rfc3339()).as_deref(),
        Some("2024-02-15T23:00:00+00:00")
    );
}
