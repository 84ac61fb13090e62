//! Finds those in the register who are meant in a list, and guesses nobody.

use std::collections::BTreeSet;

use super::list::{Listed, Wrong};
use crate::network::Network;
use crate::records::{Entry, Member};
use crate::text::slug::slug;

/// Finds somebody in the register by the address, or by the name and the organisation.
pub(super) fn known<'n>(network: &'n Network, listed: &Listed) -> Result<Option<&'n Entry<Member>>, Wrong> {
    let has_address = |member: &&Entry<Member>| match (&member.email, &listed.email) {
        (Some(own), Some(listed)) => own.eq_ignore_ascii_case(listed),
        _ => false,
    };
    let is_called = |member: &&Entry<Member>| slug(&member.name) == slug(&listed.name);
    let is_from = |member: &&Entry<Member>| {
        let organisation = listed.organisation.as_ref();
        organisation.is_none_or(|organisation| member.organisation == *organisation)
    };
    let named = || network.members.iter().filter(is_called);
    let found = network.members.iter().find(has_address);
    let mut same = named().filter(is_from);
    let found = match (found, same.next(), same.next()) {
        (None, Some(first), Some(_)) => {
            let organisation = network.organisation_name(first.organisation.as_str());
            return Err(listed.wrong("namesakes", &organisation));
        }
        (found, first, _) => found.or(first),
    };
    // Somebody of the same name elsewhere may be the same person or not; a person has to say.
    match found.or_else(|| named().next()) {
        Some(member) if is_from(&member) => Ok(Some(member)),
        Some(member) => {
            let own = network.organisation_name(member.organisation.as_str());
            Err(listed.wrong("elsewhere", &own))
        }
        None => match turned(network, &listed.name) {
            Some(member) => Err(listed.wrong("turned", &member.name)),
            None => Ok(None),
        },
    }
}

/// Somebody in the register whose name has the same words in another order: `Låtsas Eva` for `Eva Låtsas`.
fn turned<'n>(network: &'n Network, name: &str) -> Option<&'n Entry<Member>> {
    let words = |name: &str| {
        let slug = slug(name);
        let words: BTreeSet<String> = slug.split('-').map(str::to_owned).collect();
        words
    };
    let written = words(name);
    network
        .members
        .iter()
        .find(|member| words(&member.name) == written)
}
