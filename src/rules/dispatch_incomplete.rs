//! The record of a dispatch does not say when or to whom it was sent.

use chrono::Datelike;

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::{Dispatch, Entry, word};

pub(super) const RULE: Rule = Rule {
    name: "dispatch-incomplete",
    severity: Severity::Error,
    about: About::Duty(Duty::D03),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for dispatch in network
        .dispatches
        .iter()
        .filter(|dispatch| is_asked_for(network, dispatch))
    {
        for (key, is_there) in [
            ("sent", dispatch.sent.is_some()),
            ("to", dispatch.has_recipient()),
        ] {
            if !is_there {
                report
                    .fault(dispatch.at(key))
                    .with("case", key)
                    .with("what", word(dispatch.kind))
                    .with("whom", network.usual_recipient(dispatch.kind));
            }
        }
    }
}

/// Tells whether a dispatch was sent in a year asked for, or is about one; where nothing says, it is looked at.
fn is_asked_for(network: &Network, dispatch: &Entry<Dispatch>) -> bool {
    let meetings = dispatch
        .meetings
        .iter()
        .filter_map(|meeting| network.meetings.get(meeting.as_str()));
    let mut years: Vec<i32> = meetings.map(|meeting| meeting.date.year()).collect();
    years.extend(dispatch.sent.map(|sent| sent.year()));
    years.extend(dispatch.year);
    years.extend(
        dispatch
            .id
            .as_str()
            .get(..4)
            .and_then(|year| year.parse::<i32>().ok()),
    );
    years.is_empty() || years.iter().any(|year| network.years.contains(year))
}
