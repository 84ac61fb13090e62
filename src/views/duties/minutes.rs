//! The minutes of the year's meetings: kept with who came, and published.

use super::meetings::of_each;
use super::requirement::{Draft, Evidence};
use super::year::Year;
use crate::diagnostic::Argument;
use crate::records::{Entry, Kind, Meeting};
use crate::source::{FilePath, Place};

/// Every meeting has minutes, and its record says of every municipality whether it was there.
pub(super) fn kept(year: &Year<'_>) -> Vec<Draft> {
    of_each(year, |meeting| {
        [written(year, meeting), attendance(year, meeting)]
    })
}

fn written(year: &Year<'_>, meeting: &Entry<Meeting>) -> Draft {
    let network = year.network;
    let file: FilePath = format!("meetings/{}/minutes.md", meeting.id).into();
    let written = network.minutes_of(meeting);
    let proof = written.map(|minutes| Evidence::new(Place::file(&minutes.file), Some(meeting.date)));
    // What is there but could not be read may hold anything.
    let is_unread = network.files.contains(&file) && network.minutes.get(meeting.id.as_str()).is_none();
    Draft::new("requires-minutes", Place::file(&file))
        .with("day", *meeting.date)
        .due(Some(network.minutes_limit(meeting)))
        .unread(is_unread)
        .proven(proof)
}

fn attendance(year: &Year<'_>, meeting: &Entry<Meeting>) -> Draft {
    let network = year.network;
    let place = meeting.at("attendance");
    let unaccounted: Vec<&str> = network
        .unaccounted_at(meeting)
        .map(|(municipality, _)| municipality.name.as_str())
        .collect();
    let is_whole = network.is_attendance_told(meeting) && unaccounted.is_empty();
    let proof = Evidence::new(place.clone(), Some(meeting.date));
    Draft::new("requires-attendance", place)
        .with("day", *meeting.date)
        .with("municipalities", unaccounted.into_iter().collect::<Argument>())
        .due(Some(network.minutes_limit(meeting)))
        .unread(network.lacks_some(Kind::Member))
        .proven(is_whole.then_some(proof))
}

/// The minutes of every meeting are published under the network's own host.
pub(super) fn published(year: &Year<'_>) -> Vec<Draft> {
    let network = year.network;
    let of = |meeting: &Entry<Meeting>| {
        let place = meeting.at("publication");
        let elsewhere = network.published_elsewhere(meeting);
        let is_there = network.publication_lack(meeting).is_none() && elsewhere.is_none();
        let on = meeting
            .publication
            .as_ref()
            .and_then(|publication| publication.on);
        let proof = Evidence::new(place.key("url"), on);
        let draft = Draft::new("requires-publication", meeting.at("publication"))
            .with("day", *meeting.date)
            .with("host", network.publication_host().unwrap_or_default())
            .with("case", if elsewhere.is_some() { "elsewhere" } else { "" })
            .due(Some(network.publication_limit(meeting)))
            .broken(elsewhere.is_some());
        [draft.proven(is_there.then_some(proof))]
    };
    of_each(year, of)
}
