//! Who commissions the network, from which mandate and strategy it works, and whether it reports back.

use super::requirement::{Draft, Evidence};
use super::year::{Year, folder};
use crate::diagnostic::Argument;
use crate::network::{Sequel, ends_soon_after};
use crate::records::{Entry, Kind, Mandate};

/// How many days before its end a mandate should have its successor.
const SUCCESSOR: u64 = 180;

/// There is one association, and the directors' network is named as the commissioner.
pub(super) fn commissioned(year: &Year<'_>) -> Vec<Draft> {
    let network = year.network;
    let commissioner = network.settings.at("commissioner");
    let association = network.association();
    let association = association.map(|association| Evidence::new(association.at("kind"), None));
    let directors = network.directors();
    let directors = directors.map(|directors| {
        let named = Evidence::new(commissioner.clone(), None);
        [named, Evidence::new(directors.at("kind"), None)]
    });
    vec![
        Draft::new("requires-association", folder(Kind::Organisation))
            .lasts()
            .broken(association.is_none())
            .proven(association),
        Draft::new("requires-commissioner", commissioner)
            .lasts()
            .broken(directors.is_none())
            .proven(directors.into_iter().flatten()),
    ]
}

/// A mandate runs on every day, and one that ends has a successor.
pub(super) fn mandate(year: &Year<'_>) -> Vec<Draft> {
    let network = year.network;
    let gaps = network.days_without_mandate(year.year);
    let mandates = running(year);
    let proof = mandates
        .iter()
        .map(|mandate| Evidence::new(mandate.at("until"), Some(mandate.from)));
    let mut drafts = vec![
        Draft::new("requires-mandate", folder(Kind::Mandate))
            .lacking(&gaps)
            .lasts()
            .broken(!gaps.is_empty())
            .lost(gaps.iter().any(|gap| gap.last < network.today))
            .proven(proof.filter(|_| gaps.is_empty())),
    ];
    let days = |mandate: &Entry<Mandate>| (*mandate.from, *mandate.until);
    for mandate in mandates.iter().filter(|_| year.runs()) {
        let sequel = Sequel::of(*mandate.until, network.mandates.iter().map(days));
        if ends_soon_after(*mandate.until, network.today) && sequel != Sequel::Follows {
            drafts.push(
                Draft::new("requires-next-mandate", folder(Kind::Mandate))
                    .with("until", *mandate.until)
                    .due(Some(*mandate.until))
                    .notice(SUCCESSOR),
            );
        }
    }
    drafts
}

/// The directors get a report on the year.
pub(super) fn report(year: &Year<'_>) -> Vec<Draft> {
    let network = year.network;
    let report = network.report_sent(year.year);
    let report = report.filter(|report| report.has_recipient());
    let directors = network.settings.commissioner.as_ref();
    let directors = directors.map(|id| network.organisation_name(id.as_str()));
    vec![
        Draft::new("requires-report", folder(Kind::Dispatch))
            .with("year", year.year.to_string())
            .with("directors", directors.unwrap_or_default())
            .proven(report.map(|report| Evidence::new(report.at("sent"), report.sent))),
    ]
}

/// The mandate lies within a strategy, and one that ends has a successor.
pub(super) fn strategy(year: &Year<'_>) -> Vec<Draft> {
    let network = year.network;
    let mut drafts = Vec::new();
    for mandate in running(year) {
        // A mandate that names no strategy lies outside none.
        let Some(strategy) = &mandate.strategy else {
            continue;
        };
        let areas: Argument = strategy.areas.iter().map(|area| area.title.as_str()).collect();
        let is_within = strategy.from <= mandate.from && mandate.until <= strategy.until;
        let proof = Evidence::new(mandate.at("strategy").key("areas"), Some(strategy.from));
        drafts.push(
            Draft::new("requires-strategy", mandate.at("strategy").key("areas"))
                .with("areas", areas)
                .lasts()
                .broken(true)
                .proven((is_within && !strategy.areas.is_empty()).then_some(proof)),
        );
        let until = *strategy.until;
        let others = network.strategies();
        let others = others.map(|(_, strategy)| (*strategy.from, *strategy.until));
        let has_next = Sequel::of(until, others) == Sequel::Follows;
        if year.runs() && ends_soon_after(until, network.today) && !has_next {
            drafts.push(
                Draft::new("requires-next-strategy", folder(Kind::Mandate))
                    .with("until", until)
                    .due(Some(until))
                    .notice(SUCCESSOR),
            );
        }
    }
    drafts
}

/// The mandates that run on some day of the year.
fn running<'n>(year: &Year<'n>) -> Vec<&'n Entry<Mandate>> {
    let mut mandates = year.network.mandates_by_day();
    mandates.retain(|mandate| *mandate.from <= year.last && year.first <= *mandate.until);
    mandates
}
