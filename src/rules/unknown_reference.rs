//! A record refers to one that does not exist; a near one is suggested.

use super::{About, RULES, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::Kind;
use crate::source::Place;
use crate::text::nearest;

pub(super) const RULE: Rule = Rule {
    name: "unknown-reference",
    severity: Severity::Error,
    about: About::Folder,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for reference in &network.references {
        // A mandate that could not be read may hold any area, and a folder any record.
        let may_be_there = match reference.kind {
            Kind::Area => network.lacks_some(Kind::Mandate),
            kind => network.lacks_all(kind),
        };
        if !may_be_there && !network.knows(reference.kind, &reference.id) {
            let near = nearest(&reference.id, network.ids(reference.kind)).unwrap_or_default();
            let kind = Argument::term(format!("kind-{}", reference.kind.id()));
            tell(report, reference.place.clone(), kind, &reference.id, near);
        }
    }
    settings(network, report);
    papers(network, report);
}

fn settings(network: &Network, report: &mut Report<'_>) {
    let settings = &network.settings;
    let rule = |report: &mut Report<'_>, place: Place, name: &str| {
        if super::find(name).is_none() {
            let near = nearest(name, RULES.iter().map(|rule| rule.name)).unwrap_or_default();
            tell(report, place, Argument::term("kind-rule"), name, near);
        }
    };
    for name in settings.rules.keys() {
        rule(report, settings.at("rules").key(name), name);
    }
    for (number, waiver) in settings.waivers.iter().enumerate() {
        let place = settings.at("waivers").item(number);
        if let Some(name) = &waiver.rule {
            rule(report, place.clone().key("rule"), name);
        }
        if let Some(record) = waiver
            .record
            .as_ref()
            .filter(|record| !network.record_exists(record))
        {
            tell(
                report,
                place.key("record"),
                Argument::term("kind-record"),
                record,
                "",
            );
        }
    }
}

fn papers(network: &Network, report: &mut Report<'_>) {
    for meeting in network.meetings_asked_for() {
        for (number, item) in meeting.agenda.iter().enumerate() {
            for (paper_number, paper) in item.papers.iter().enumerate() {
                let file = format!("meetings/{}/{paper}", meeting.id);
                if !network.has_file(&file) {
                    let place = meeting.at("agenda").item(number).key("papers").item(paper_number);
                    tell(report, place, Argument::term("kind-paper"), paper, "");
                }
            }
        }
    }
}

fn tell(report: &mut Report<'_>, place: Place, kind: Argument, id: &str, near: &str) {
    report
        .fault(place)
        .with("kind", kind)
        .with("id", Argument::written(id))
        .with("near", near);
}
