//! A line of minutes is meant as a decision, an action or a point to raise, but lacks the mark that makes it one.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::minutes::{Lack, Meant};
use crate::text::shortened;

pub(super) const RULE: Rule = Rule {
    name: "unmarked-line",
    severity: Severity::Warning,
    about: About::Duty(Duty::D27),
    check,
};

/// How many letters of a line are told.
const MOST: usize = 60;

fn check(network: &Network, report: &mut Report<'_>) {
    for (meeting, minutes) in network.minutes_asked_for() {
        let (owner, due) = network.sample_promise(meeting);
        for line in &minutes.unmarked {
            let case = match (line.meant, line.lack) {
                (_, Lack::Words) => "below",
                (_, Lack::Paragraph) => "inside",
                (_, Lack::What) => "who",
                (Meant::Action, _) if line.text.contains('@') => "box",
                _ => "mark",
            };
            report
                .fault(minutes.bytes(line.bytes.clone()))
                .with("meant", meant(line.meant))
                .with("case", case)
                .with("erratum", network.erratum_in(&minutes.file))
                .with(
                    "text",
                    shortened(line.text.trim_end_matches(['.', ':']), MOST).into_owned(),
                )
                .with("owner", owner.unwrap_or("id"))
                .with("due", due);
        }
    }
}

fn meant(meant: Meant) -> &'static str {
    match meant {
        Meant::Decision => "decision",
        Meant::Action => "action",
        Meant::Raised => "raised",
    }
}
