//! A waiver lacks its rule, its record, its reason or its last day; or a rule is off without a waiver.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::network::{Grade, Waiver};

pub(super) const RULE: Rule = Rule {
    name: "waiver-incomplete",
    severity: Severity::Error,
    about: About::Folder,
    check,
};

/// A record, where a waiver names none.
const RECORD: &str = "organisations/norrby";

fn check(network: &Network, report: &mut Report<'_>) {
    let settings = &network.settings;
    for (number, waiver) in settings.waivers.iter().enumerate() {
        let missing = missing(network, waiver);
        let Some(first) = missing.first() else { continue };
        let place = settings.at("waivers").item(number).key(*first);
        let parts = missing
            .iter()
            .map(|key| Argument::term(format!("waiver-part-{key}")));
        let has = |key: &str| !missing.contains(&key);
        report
            .fault(place)
            .with("case", "parts")
            .with("rule", waiver.rule.clone())
            .with("parts", parts.collect::<Argument>())
            .with("record", waiver.record.as_deref().unwrap_or(RECORD))
            .with("for", scope(network, waiver))
            .with("occurrence", waiver.occurrence.clone())
            .with("reason", waiver.reason.clone().filter(|_| has("reason")))
            .with("until", waiver.until.map(|until| until.to_string()));
    }
    for (name, grade) in &settings.rules {
        let Some(rule) = super::find(name) else {
            continue;
        };
        let explains = |waiver: &Waiver| waiver.rule.as_deref() == Some(name) && waiver.record.is_none();
        let case = match rule.about {
            About::Privacy if *grade == Grade::Off => "privacy",
            About::Privacy if is_milder(*grade, rule.severity) => "milder",
            _ if *grade != Grade::Off => continue,
            _ if settings.waivers.iter().any(explains) => continue,
            _ => "off",
        };
        report
            .fault(settings.at("rules").key(name))
            .with("case", case)
            .with("rule", name)
            .with("parts", "");
    }
}

fn is_milder(grade: Grade, severity: Severity) -> bool {
    match grade {
        Grade::Error => false,
        Grade::Warning => severity > Severity::Warning,
        Grade::Info => severity > Severity::Info,
        Grade::Off => true,
    }
}

fn missing(network: &Network, waiver: &Waiver) -> Vec<&'static str> {
    let has_reason = waiver
        .reason
        .as_deref()
        .is_some_and(|reason| !reason.trim().is_empty());
    let parts = [
        ("rule", waiver.rule.is_some()),
        (
            "record",
            waiver.record.is_some() || !is_for_a_record(network, waiver),
        ),
        (
            "occurrence",
            waiver.occurrence.is_some() || !is_about_privacy(waiver),
        ),
        ("reason", has_reason),
        ("until", waiver.until.is_some()),
    ];
    parts
        .into_iter()
        .filter(|(_, there)| !there)
        .map(|(key, _)| key)
        .collect()
}

/// Tells whether a waiver has to name a record: where its rule is off it says why, for all of them.
fn is_for_a_record(network: &Network, waiver: &Waiver) -> bool {
    let rule = waiver.rule.as_deref().and_then(super::find);
    rule.is_none_or(|rule| network.settings.rules.get(rule.name) != Some(&Grade::Off))
}

/// What a waiver is for, so that a whole one can be shown.
fn scope(network: &Network, waiver: &Waiver) -> &'static str {
    match is_about_privacy(waiver) {
        true => "occurrence",
        false if is_for_a_record(network, waiver) => "record",
        false => "all",
    }
}

fn is_about_privacy(waiver: &Waiver) -> bool {
    let rule = waiver.rule.as_deref().and_then(super::find);
    rule.is_some_and(|rule| rule.about == About::Privacy)
}
