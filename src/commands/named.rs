//! Finds records by what people write for them: the id, or the name.

use anyhow::Result;

use super::unknown;
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::{Entry, Kind, Member, Organisation};
use crate::text::slug::slug;

/// Finds a person by the id or the name.
pub(super) fn member<'n>(network: &'n Network, written: &str) -> Result<&'n Entry<Member>> {
    let by_name = || {
        let mut same = network
            .members
            .iter()
            .filter(|member| is_same(&member.name, written));
        // Two people of one name are told apart by their ids.
        same.next().filter(|_| same.next().is_none())
    };
    let found = network.members.get(written).or_else(by_name);
    found.ok_or_else(|| unknown::missing(Kind::Member, written, network).into())
}

/// Finds an organisation by the id, the name, or another name of it.
pub(super) fn organisation<'n>(network: &'n Network, written: &str) -> Result<&'n Entry<Organisation>> {
    let found = organisation_called(network, written);
    found.ok_or_else(|| unknown::missing(Kind::Organisation, written, network).into())
}

/// The organisation that is called so, if there is one.
pub(super) fn organisation_called<'n>(
    network: &'n Network,
    written: &str,
) -> Option<&'n Entry<Organisation>> {
    let is_called = |organisation: &&Entry<Organisation>| {
        let mut names = organisation.aliases.iter().chain([&organisation.name]);
        names.any(|name| is_same(name, written))
    };
    network
        .organisations
        .get(written)
        .or_else(|| network.organisations.iter().find(is_called))
}

/// The id of a new record: the one that was asked for, else made of its name.
pub(super) fn new_id(own: Option<&str>, name: &str) -> Result<String> {
    match slug(own.unwrap_or(name)) {
        id if id.is_empty() => Err(Failure::new("no-id-from-name").with("name", name).into()),
        id => Ok(id),
    }
}

/// Tells whether two names are the same apart from capitals, marks and signs.
fn is_same(one: &str, other: &str) -> bool {
    let other = slug(other);
    !other.is_empty() && slug(one) == other
}
