//! Final minutes are not the text that was sealed, and no erratum says who changed them and why.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::{Erratum, MeetingStatus, MinutesStatus, Stage};
use crate::records::{digest, is_same_seal};
use crate::source::Place;

pub(super) const RULE: Rule = Rule {
    name: "final-minutes-changed",
    severity: Severity::Error,
    about: About::Duty(Duty::D27),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.meetings_asked_for() {
        let final_ones = |status: &&MinutesStatus| status.status == Stage::Final;
        let Some(status) = meeting.minutes.as_ref().filter(final_ones) else {
            continue;
        };
        let Some(minutes) = network.minutes.get(meeting.id.as_str()) else {
            continue;
        };
        let place = meeting.at("minutes");
        if meeting.status == MeetingStatus::Cancelled || network.is_unread(&place) {
            continue;
        }
        let digest = digest(network.text(&minutes.file));
        let Some((case, key)) = fault(status, &digest) else {
            continue;
        };
        let erratum = latest(&status.errata);
        let (seal, on) = match erratum {
            Some((number, erratum)) => (place.key("errata").item(number), Some(erratum.on)),
            None => (place, None),
        };
        let fault = match case {
            "changed" | "again" => report.fault(Place::file(&minutes.file)).related(seal.key(key)),
            _ => report.fault(seal.key(key)),
        };
        fault
            .with("case", case)
            .with("day", *meeting.date)
            .with("on", on)
            .with("file", Argument::file(&*minutes.file))
            .with("meeting", Argument::file(&*meeting.file))
            .with("digest", digest);
    }
}

/// What is wrong with a text of this digest, and the key that it is about; none where nothing is.
fn fault(status: &MinutesStatus, digest: &str) -> Option<(&'static str, &'static str)> {
    let is = |seal: &Option<String>| seal.as_ref().map(|seal| is_same_seal(seal, digest));
    let Some((_, erratum)) = latest(&status.errata) else {
        // Without a seal nothing is known of the text that became final.
        return (is(&status.digest) == Some(false)).then_some(("changed", "digest"));
    };
    let has_reason = erratum
        .reason
        .as_deref()
        .is_some_and(|reason| !reason.trim().is_empty());
    let sealed = status
        .errata
        .iter()
        .map(|erratum| &erratum.digest)
        .chain([&status.digest]);
    let is_known = || sealed.map(is).any(|is| is == Some(true));
    match is(&erratum.digest) {
        Some(false) => Some(("again", "digest")),
        None if !is_known() => Some(("digest", "digest")),
        _ if erratum.by.is_none() => Some(("by", "by")),
        _ if !has_reason => Some(("reason", "reason")),
        _ => None,
    }
}

/// The erratum that the text must answer to, with its place.
fn latest(errata: &[Erratum]) -> Option<(usize, &Erratum)> {
    errata.iter().enumerate().max_by_key(|(_, erratum)| erratum.on)
}
