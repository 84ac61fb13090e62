//! A template's words were left where words of the network's own should be.

use std::ops::Range;

use rayon::prelude::*;

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::source::Place;
use crate::text::placeholder::{in_minutes, in_values};

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
            true => in_values(source.text(), source.texts()),
            false => in_minutes(source.text()),
        });
    let left: Vec<Vec<Range<usize>>> = left.collect();
    for ((file, source), left) in files.into_iter().zip(left) {
        for bytes in left {
            let text = source.text()[bytes.clone()].trim();
            report
                .fault(Place::bytes(file, bytes))
                .with("text", text)
                .with("erratum", network.erratum_in(file));
        }
    }
}
