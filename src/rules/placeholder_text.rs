//! A template's words were left where words of the network's own should be.

use std::ops::Range;

use rayon::prelude::*;

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::source::{Place, Source};
use crate::text::placeholder::{in_minutes, in_value};

pub(super) const RULE: Rule = Rule {
    name: "placeholder-text",
    severity: Severity::Warning,
    about: About::Folder,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    let files = network.sources.iter();
    let files: Vec<_> = files
        .filter(|(file, _)| !network.searched.contains(*file))
        .collect();
    let left = files
        .par_iter()
        .map(|(file, source)| match file.ends_with(".toml") {
            true => in_values(source),
            false => in_minutes(source.text()),
        });
    let left: Vec<Vec<Range<usize>>> = left.collect();
    for ((file, source), left) in files.into_iter().zip(left) {
        for bytes in left {
            let text = source.text()[bytes.clone()].trim();
            report.fault(Place::bytes(file, bytes)).with("text", text);
        }
    }
}

fn in_values(source: &Source) -> Vec<Range<usize>> {
    let mut left = Vec::new();
    for value in source.texts() {
        let found = in_value(&source.text()[value.clone()]);
        let placed = found.into_iter();
        left.extend(placed.map(|bytes| value.start + bytes.start..value.start + bytes.end));
    }
    left
}
