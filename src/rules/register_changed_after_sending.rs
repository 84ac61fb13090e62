//! The register of members is not the one that was sent any more.

use chrono::NaiveDate;

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::Kind;
use crate::records::duty::Duty;
use crate::source::Place;

pub(super) const RULE: Rule = Rule {
    name: "register-changed-after-sending",
    severity: Severity::Warning,
    about: About::Duty(Duty::D18),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    let kinds = [Kind::Dispatch, Kind::Member, Kind::Organisation];
    if kinds.iter().any(|kind| network.lacks_some(*kind)) {
        return;
    }
    for &year in &network.years {
        let Some(dispatch) = network.register_sent(year) else {
            continue;
        };
        let (Some(sent), Some(seal)) = (dispatch.sent.map(|sent| *sent), &dispatch.digest) else {
            continue;
        };
        let day = network.register_compared_on(sent, year);
        if *seal == network.register_digest(day) {
            continue;
        }
        // A telephone number has no days. Where no term tells that a year that is over saw the change, it may have
        // come long after.
        let case = match network.register_text(sent) == network.register_text(day) {
            false => "dated",
            true if network.is_over(year) => "undated-and-over",
            true => "undated",
        };
        let fault = report
            .fault(dispatch.at("sent"))
            .with("case", case)
            .with("sent", sent)
            .with("year", year.to_string());
        if case == "undated-and-over" {
            fault.graded(Severity::Info);
        }
        for place in changed_terms(network, sent, day) {
            fault.related(place);
        }
    }
}

/// Where terms begin or end after one day and no later than the other.
fn changed_terms(network: &Network, sent: NaiveDate, day: NaiveDate) -> Vec<Place> {
    let mut places = Vec::new();
    for member in &network.members {
        for (number, term) in member.terms.iter().enumerate() {
            let key = match (term.covers(sent), term.covers(day)) {
                (false, true) => "from",
                (true, false) => "until",
                _ => continue,
            };
            places.push(member.at("terms").item(number).key(key));
        }
    }
    places
}
