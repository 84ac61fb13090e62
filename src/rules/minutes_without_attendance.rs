//! Minutes were written, and the record of the meeting does not say who came.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::Attendance;
use crate::records::{Id, Role};

pub(super) const RULE: Rule = Rule {
    name: "minutes-without-attendance",
    severity: Severity::Error,
    about: About::Duty(Duty::D27),
    check,
};

/// How many people the lines to write name at most.
const MOST: usize = 20;

fn check(network: &Network, report: &mut Report<'_>) {
    for meeting in network.held_meetings() {
        let place = meeting.at("attendance");
        if network.is_attendance_told(meeting)
            || network.minutes_of(meeting).is_none()
            || network.is_unread(&place)
        {
            continue;
        }
        let stayed_away = meeting.attendance.iter().flat_map(Attendance::stayed_away);
        let absent: Vec<&str> = stayed_away.map(Id::as_str).collect();
        let seated = network.holders_on(Role::Representative, *meeting.date);
        let mut present: Vec<&str> = seated.map(|member| member.id.as_str()).collect();
        present.retain(|id| !absent.contains(id));
        if present.len() > MOST {
            present.clear();
        }
        let is_there = meeting.attendance.is_some();
        report
            .fault(place.key("present"))
            .with("day", *meeting.date)
            .with("case", if is_there { "there" } else { "missing" })
            .with("file", Argument::file(&*meeting.file))
            .with("count", present.len())
            .with("present", quoted(&present))
            .with("absent", quoted(&absent));
    }
}

/// The ids as they are written in a list.
fn quoted(ids: &[&str]) -> Argument {
    ids.iter().map(|id| format!("\"{id}\"")).collect()
}
