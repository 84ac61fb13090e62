//! Where exported files are found: their addresses on the web, and their names.

use crate::network::Network;
use crate::text::address::host;
use crate::text::slug::slug;

/// What stands for the network in names of files, where its own has no letter that every system knows.
const NAMELESS: &str = "network";

/// The network's name as names of files begin.
pub(super) fn stem(network: &Network) -> String {
    match slug(&network.settings.name) {
        name if name.is_empty() => NAMELESS.to_owned(),
        name => name,
    }
}

/// The address of an exported file, where the settings tell that of the folder.
pub(super) fn web(network: &Network, path: &str) -> Option<String> {
    let folder = network.settings.site.url.as_deref()?;
    Some(format!("{}/{path}", folder.trim_end_matches('/')))
}

/// The page of a meeting.
pub(super) fn meeting(id: &str) -> String {
    format!("meetings/{id}.html")
}

/// An address that somebody has written, where it is one of a page and holds nothing that could mean more.
pub(super) fn plain(written: &str) -> Option<&str> {
    let written = written.trim();
    let is_plain =
        |letter: char| !(letter.is_whitespace() || letter.is_control() || "\"<>\\".contains(letter));
    (host(written).is_some() && written.chars().all(is_plain)).then_some(written)
}
