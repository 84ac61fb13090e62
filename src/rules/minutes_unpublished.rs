//! Minutes are final, and their publication is not recorded.

use chrono::{Days, NaiveDate};

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::{MeetingStatus, Publication, Stage};

pub(super) const RULE: Rule = Rule {
    name: "minutes-unpublished",
    severity: Severity::Error,
    about: About::Duty(Duty::D28),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.meetings_asked_for() {
        let status = meeting.minutes.as_ref();
        let Some(status) = status.filter(|status| status.status == Stage::Final) else {
            continue;
        };
        if meeting.status == MeetingStatus::Cancelled || network.minutes_of(meeting).is_none() {
            continue;
        }
        let house = &network.settings.house;
        let days = |day: NaiveDate, days: u32| day.checked_add_days(Days::new(days.into()));
        // Where the day is not told they became final when they had to be there.
        let became = status.r#final.map(|day| *day);
        let became = became.or_else(|| days(*meeting.date, house.minutes_days_after));
        let due = became.and_then(|day| days(day, house.publish_days_after));
        let Some(due) = due.filter(|due| network.today > *due) else {
            continue;
        };
        let Some((case, key)) = lack(meeting.publication.as_ref(), network.today) else {
            continue;
        };
        report
            .fault(meeting.at("publication").key(key))
            .with("case", case)
            .with("day", *meeting.date)
            .with("due", due)
            .with("id", meeting.id.as_str())
            .with(
                "host",
                network
                    .settings
                    .addresses
                    .publication_host
                    .clone()
                    .unwrap_or_default(),
            )
            .related(meeting.at("minutes").key("final"));
    }
}

/// What a publication lacks, and the key that would tell it.
fn lack(publication: Option<&Publication>, today: NaiveDate) -> Option<(&'static str, &'static str)> {
    let url = publication.and_then(|publication| publication.url.as_deref());
    let on = publication.and_then(|publication| publication.on);
    match (url.filter(|url| !url.trim().is_empty()), on) {
        (None, None) => Some(("both", "url")),
        (None, Some(_)) => Some(("url", "url")),
        (Some(_), None) => Some(("on", "on")),
        (Some(_), Some(on)) if *on > today => Some(("ahead", "on")),
        (Some(_), Some(_)) => None,
    }
}
