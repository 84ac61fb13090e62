//! Where somebody who is forgotten still stands in running text.

use crate::network::Network;
use crate::source::Source;
use crate::text::person_name::Names;
use crate::write::Change;

/// The lines in which the name or the id of a person still stands once a change is made.
pub(super) fn of(network: &Network, id: &str, change: &Change) -> Vec<String> {
    let Some(member) = network.members.get(id) else {
        return Vec::new();
    };
    let names = Names::new([&*member.name]);
    let mut left = Vec::new();
    for (file, source) in network.sources.iter().filter(|(file, _)| **file != member.file) {
        let changed = change
            .files
            .get(file)
            .map(|text| text.as_deref().unwrap_or_default());
        let source = Source::new(changed.unwrap_or(source.text()).to_owned());
        let by_name = names
            .find(source.text())
            .into_iter()
            .map(|found| found.bytes.start);
        let by_id = source.text().match_indices(id).map(|(at, _)| at);
        let mut lines: Vec<usize> = by_name.chain(by_id).map(|at| source.position(at).line).collect();
        lines.sort_unstable();
        lines.dedup();
        left.extend(lines.into_iter().map(|line| format!("{file}:{line}")));
    }
    left
}
