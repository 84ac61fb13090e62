//! The dates of the year's meetings are not those that were sent any more.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::MeetingStatus;
use crate::records::{Date, Entry, Kind, Meeting};
use crate::source::Place;

pub(super) const RULE: Rule = Rule {
    name: "dates-changed-after-sending",
    severity: Severity::Warning,
    about: About::Duty(Duty::D19),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    if network.lacks_some(Kind::Dispatch) {
        return;
    }
    for &year in &network.years {
        let Some(dispatch) = network.dates_sent(year) else {
            continue;
        };
        let (Some(sent), Some(seal)) = (dispatch.sent, &dispatch.digest) else {
            continue;
        };
        if !network.knows_meetings_of(year) || *seal == network.dates_digest(year) {
            continue;
        }
        let fault = report
            .fault(dispatch.at("sent"))
            .with("year", year.to_string())
            .with("sent", *sent);
        for meeting in network.all_meetings_of(year) {
            if meeting.status == MeetingStatus::Cancelled {
                fault.related_as(meeting.at("status"), "cancelled");
            } else {
                fault
                    .related
                    .extend(moved_since(meeting, sent).map(|place| (place, "related")));
            }
        }
    }
}

/// Where a meeting's record tells that it was moved on a day or later.
fn moved_since(meeting: &Entry<Meeting>, day: Date) -> impl Iterator<Item = Place> {
    let moves = meeting.moves.iter().enumerate();
    moves
        .filter(move |(_, moved)| moved.on.is_some_and(|on| on >= day))
        .map(|(number, _)| meeting.at("moves").item(number).key("from"))
}
