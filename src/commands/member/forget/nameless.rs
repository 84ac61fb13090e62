//! What becomes of the records of somebody who is forgotten: another id and no name, and seals that hold.

use std::collections::BTreeMap;
use std::ops::Range;

use anyhow::Result;

use crate::diagnostic::Arguments;
use crate::network::Network;
use crate::records::meeting::{Erratum, Stage};
use crate::records::{Date, Entry, Id, Kind, Meeting, Member, Minutes, digest};
use crate::source::FilePath;
use crate::words::Words;
use crate::write::Change;

/// The first number that no former member has.
pub(super) fn number(network: &Network, words: Words) -> usize {
    let is_free = |number: &usize| !network.knows(Kind::Member, &called(*number, words).0);
    (1..).find(is_free).unwrap_or_default()
}

/// What a former member is called: the id and the name.
pub(super) fn called(number: usize, words: Words) -> (String, String) {
    let filled = Arguments::from([("number", number.into())]);
    (
        words.fill("former-member-id", &filled),
        words.fill("former-member", &filled),
    )
}

/// Writes another id wherever a record or minutes refer to a person.
pub(super) fn rename(network: &Network, change: &mut Change, member: &Entry<Member>, new_id: &str) {
    let mut places: BTreeMap<FilePath, Vec<Range<usize>>> = BTreeMap::new();
    for reference in &network.references {
        let is_meant = reference.kind == Kind::Member && reference.id == member.id.as_str();
        if let Some(source) = network.sources.get(&reference.place.file).filter(|_| is_meant) {
            let bytes = source.bytes(&reference.place.spot);
            places
                .entry(reference.place.file.clone())
                .or_default()
                .push(bytes);
        }
    }
    for (file, mut ranges) in places {
        let mut text = network.text(&file).to_owned();
        // From the end, so that what comes before stays where it is.
        ranges.sort_by_key(|bytes| std::cmp::Reverse(bytes.start));
        ranges.dedup();
        for bytes in ranges {
            let written = &text[bytes.clone()];
            let bare = written.trim_matches(['"', '\'', '@']);
            let start = written.find(bare).unwrap_or_default();
            let renamed = format!("{}{new_id}{}", &written[..start], &written[start + bare.len()..]);
            text.replace_range(bytes, &renamed);
        }
        change.put(file, text);
    }
}

/// Keeps the waivers for the record of a person, under its other id.
pub(super) fn rename_waivers(
    network: &Network,
    change: &mut Change,
    member: &Entry<Member>,
    new_id: &str,
) -> Result<()> {
    let record = |id: &str| format!("members/{id}");
    let own = record(member.id.as_str());
    let is_own = |waived: &Option<String>| waived.as_deref() == Some(&*own);
    if !network
        .settings
        .waivers
        .iter()
        .any(|waiver| is_own(&waiver.record))
    {
        return Ok(());
    }
    change.edit(network, &network.settings, |settings| {
        let waivers = settings.waivers.iter_mut();
        for waiver in waivers.filter(|waiver| is_own(&waiver.record)) {
            waiver.record = Some(record(new_id));
        }
    })
}

/// The final minutes in which something refers to a person, with their meetings.
pub(super) fn sealed<'n>(
    network: &'n Network,
    id: &'n Id<Member>,
) -> impl Iterator<Item = (&'n Entry<Meeting>, &'n Entry<Minutes>)> {
    let refers = |file: &FilePath| {
        let mut references = network.references.iter();
        references.any(|reference| {
            reference.kind == Kind::Member && reference.id == id.as_str() && reference.place.file == *file
        })
    };
    network.minutes.iter().filter_map(move |minutes| {
        let meeting = network.meetings.get(minutes.id.as_str())?;
        let is_final = meeting.stage() == Some(Stage::Final);
        (is_final && refers(&minutes.file)).then_some((meeting, minutes))
    })
}

/// Notes in the meetings of final minutes that they were changed, by whom and why, with the seal of what they became.
pub(super) fn seal_anew(
    network: &Network,
    change: &mut Change,
    member: &Entry<Member>,
    by: Option<&str>,
    words: Words,
) -> Result<()> {
    for (meeting, minutes) in sealed(network, &member.id) {
        let Some(Some(text)) = change.files.get(&minutes.file) else {
            continue;
        };
        let erratum = Erratum {
            on: Date(network.today),
            by: by.map(Id::new),
            reason: Some(words.say("member-forget-reason")),
            digest: Some(digest(text)),
        };
        change.edit(network, meeting, |meeting| {
            if let Some(minutes) = &mut meeting.minutes {
                minutes.errata.push(erratum);
            }
        })?;
    }
    Ok(())
}
