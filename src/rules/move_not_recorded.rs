//! A meeting is on another day than the one that its folder is named after, and no move says why.

use chrono::NaiveDate;

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::meeting::MeetingStatus;
use crate::records::{Entry, Meeting};
use crate::text::days::Finder;

pub(super) const RULE: Rule = Rule {
    name: "move-not-recorded",
    severity: Severity::Warning,
    about: About::Folder,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in &network.meetings {
        let (Ok(planned), day) = (meeting.id.as_str().parse(), *meeting.date) else {
            continue;
        };
        let is_explained = day == planned || meeting.moves.iter().any(|moved| *moved.from == planned);
        let is_unread = ["date", "moves"]
            .iter()
            .any(|key| network.is_unread(&meeting.at(key)));
        // A slip in the year takes a meeting out of the year that it belongs to.
        let is_asked_for = network.asks_for(planned) || network.asks_for(day);
        if is_explained || is_unread || !is_asked_for {
            continue;
        }
        let case = match day_in_minutes(network, meeting) {
            Some(told) if told == planned => "date",
            Some(told) if told == day => "move",
            _ => "either",
        };
        report
            .fault(meeting.at("date"))
            .with("case", case)
            .with(
                "status",
                if meeting.status == MeetingStatus::Held {
                    "held"
                } else {
                    ""
                },
            )
            .with("day", day)
            .with("planned", planned)
            .with("file", Argument::file(&*meeting.file));
    }
}

/// The day that the title of the minutes says.
fn day_in_minutes(network: &Network, meeting: &Entry<Meeting>) -> Option<NaiveDate> {
    let title = network.minutes_of(meeting)?.headings.first()?;
    let days = Finder::near(*meeting.date).find(&title.text);
    days.first().map(|found| found.day)
}
