//! A waiver lacks its rule, its record, its reason or its last day; or a rule is off without a waiver.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::network::{Grade, Waiver};

pub(super) const RULE: Rule = Rule {
    name: "waiver-incomplete",
    severity: Severity::Error,
    about: About::Folder,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    let settings = &network.settings;
    for (number, waiver) in settings.waivers.iter().enumerate() {
        for key in missing(network, waiver) {
            let place = settings.at("waivers").item(number).key(key);
            report
                .fault(place)
                .with("case", key)
                .with("rule", waiver.rule.clone().unwrap_or_default());
        }
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
            .with("rule", name);
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
    let rule = waiver.rule.as_deref().and_then(super::find);
    let is_off = rule.is_some_and(|rule| network.settings.rules.get(rule.name) == Some(&Grade::Off));
    let is_privacy = rule.is_some_and(|rule| rule.about == About::Privacy);
    let has_reason = waiver
        .reason
        .as_deref()
        .is_some_and(|reason| !reason.trim().is_empty());
    let parts = [
        ("rule", waiver.rule.is_some()),
        ("record", waiver.record.is_some() || is_off),
        ("occurrence", waiver.occurrence.is_some() || !is_privacy),
        ("reason", has_reason),
        ("until", waiver.until.is_some()),
    ];
    parts
        .into_iter()
        .filter(|(_, there)| !there)
        .map(|(key, _)| key)
        .collect()
}
