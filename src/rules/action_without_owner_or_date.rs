//! An action that is still to be done says not who does it, or not by when.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::text::shortened;

pub(super) const RULE: Rule = Rule {
    name: "action-without-owner-or-date",
    severity: Severity::Warning,
    about: About::Duty(Duty::D27),
    check,
};

/// How many letters of an action are told.
const MOST: usize = 60;

fn check(network: &Network, report: &mut Report<'_>) {
    for (meeting, minutes) in network.minutes_asked_for() {
        let (example, day) = network.sample_promise(meeting);
        for action in minutes.actions.iter().filter(|action| !action.done) {
            let case = match (&action.owner, action.due) {
                (Some(_), Some(_)) => continue,
                (None, Some(_)) => "owner",
                (Some(_), None) => "date",
                (None, None) => "both",
            };
            let owner = action.owner.as_deref().or(example).unwrap_or("id");
            report
                .fault(minutes.bytes(action.bytes.clone()))
                .with("case", case)
                .with("erratum", network.erratum_in(&minutes.file))
                .with("action", shortened(&action.text, MOST).into_owned())
                .with("owner", owner)
                .with("due", action.due.unwrap_or(day));
        }
    }
}
