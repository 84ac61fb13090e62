//! The school directors have not been informed of a meeting, and the house's number of days has passed.

use chrono::Datelike;

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::Kind;
use crate::records::duty::Duty;

pub(super) const RULE: Rule = Rule {
    name: "directors-not-informed",
    severity: Severity::Warning,
    about: About::Duty(Duty::D17),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    if network.lacks_some(Kind::Dispatch) {
        return;
    }
    let directors = network.commissioner_name();
    for meeting in network.held_meetings() {
        let limit = network.directors_limit(meeting);
        if limit < network.today && network.summary_sent(meeting).is_none() {
            // A summary goes back to the beginning of last year, unless it is told since when.
            let is_old = meeting.date.year() < network.today.year() - 1;
            let since = is_old.then(|| meeting.date.to_string());
            report
                .fault(meeting.at("date"))
                .with("directors", directors.as_str())
                .with("day", *meeting.date)
                .with("limit", limit)
                .with("since", since);
        }
    }
}
