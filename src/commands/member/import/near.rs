//! Finds the organisation that was probably meant by a cell that names none.

use crate::network::Network;
use crate::text::nearest;
use crate::text::slug::slug;

/// The name of the organisation that was probably meant, whether or not it is said to be a municipality.
pub(super) fn organisation(network: &Network, written: &str) -> Option<String> {
    let bare = |name: &str| {
        let slug = slug(name);
        let words = slug.split('-').filter(|word| !word.starts_with("kommun"));
        words.collect::<Vec<_>>().join("-")
    };
    let named = network.organisations.iter().flat_map(|organisation| {
        let names = organisation.aliases.iter().chain([&organisation.name]);
        names.map(|name| (bare(name), &organisation.name))
    });
    let named: Vec<(String, &String)> = named.collect();
    let near = nearest(&bare(written), named.iter().map(|(bare, _)| bare.as_str()))?;
    let found = named.iter().find(|(bare, _)| bare == near);
    found.map(|(_, name)| (*name).clone())
}
