//! An action is not done, and the day by which it was promised has passed.

use chrono::Datelike;

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::{Network, Promise};
use crate::records::duty::Duty;
use crate::records::{Id, word};
use crate::text::shortened;

pub(super) const RULE: Rule = Rule {
    name: "action-overdue",
    severity: Severity::Warning,
    about: About::Duty(Duty::D27),
    check,
};

/// How many letters of an action are told.
const MOST: usize = 60;

fn check(network: &Network, report: &mut Report<'_>) {
    for promise in network.open_actions() {
        let Promise { meeting, action, .. } = promise;
        let Some(due) = action.due else { continue };
        // What was promised before a year and is late in it is a matter of that year too; nothing is late yet in
        // a year to come.
        let is_late = |year: &i32| {
            let judged = network.judged_on(*year).min(network.today);
            meeting.date.year() <= *year && due < judged
        };
        if !network.years.iter().any(is_late) {
            continue;
        }
        let owner = action
            .owner
            .as_deref()
            .map(|owner| network.name_of(&Id::new(owner)));
        report
            .fault(promise.place())
            .with("stage", meeting.stage().map(word))
            .with("action", shortened(&action.text, MOST).into_owned())
            .with("owner", owner.unwrap_or_default())
            .with("due", due);
    }
}
