//! Draws what was told in every format. The fuzz targets draw by the same.

use elevhalsa::diagnostic::terminal::{Labels, Style};
use elevhalsa::diagnostic::{Diagnostic, github, json, junit, sarif, terminal};
use elevhalsa::network::Network;
use elevhalsa::rules::RULES;
use elevhalsa::text::inert;
use elevhalsa::words::Words;

/// The way from the top of the repository to the folder.
pub(crate) const PREFIX: &str = "network-data/";

/// Draws one for a terminal, as wide as a pipe and without colour.
pub(crate) fn for_terminal(told: &Diagnostic, network: &Network, words: Words) -> String {
    let style = Style {
        color: false,
        width: 80,
        labels: Labels {
            error: words.say("severity-error"),
            warning: words.say("severity-warning"),
            info: words.say("severity-info"),
            passage: words.say("label-passage"),
            help: words.say("label-help"),
            also: words.say("label-also"),
        },
        prefix: PREFIX.to_owned(),
    };
    let masked = |text: &str| words.masked(text);
    terminal::draw(told, "", &style, &network.sources, &masked)
}

/// Draws all that was told in each of the five formats.
pub(crate) fn in_every_format(told: &[Diagnostic], network: &Network, words: Words) -> [String; 5] {
    let path = |file: &str| words.masked(&inert(&format!("{PREFIX}{file}")));
    let each = |draw: &dyn Fn(&Diagnostic) -> String| told.iter().map(draw).collect::<String>();
    let shapes: Vec<json::Fault> = told.iter().map(|told| json::Fault::of(told, PREFIX)).collect();
    let facts = RULES.iter().map(|rule| sarif::RuleFacts {
        name: rule.name,
        severity: rule.severity,
        title: String::new(),
        why: String::new(),
        passage: String::new(),
    });
    let facts: Vec<sarif::RuleFacts> = facts.collect();
    let rules: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    [
        each(&|told| for_terminal(told, network, words)),
        each(&|told| github::draw(told, &path)),
        serde_json::to_string(&shapes).expect("it has a shape"),
        sarif::log(told, &[], &facts, PREFIX).to_string(),
        junit::draw(told, &rules, false, &path).expect("it can be drawn"),
    ]
}
