//! Minutes were published under another host than the network's own.

use super::{About, Report, Rule};
use crate::diagnostic::Severity;
use crate::network::Network;
use crate::records::duty::Duty;
use crate::records::meeting::MeetingStatus;
use crate::text::address::{Host, host, plain};

pub(super) const RULE: Rule = Rule {
    name: "published-elsewhere",
    severity: Severity::Error,
    about: About::Duty(Duty::D28),
    check,
};

/// How many letters may differ for the host to be a slip of the pen.
const NEAR: usize = 2;

fn check(network: &Network, report: &mut Report<'_>) {
    let Some(expected) = network.publication_host() else {
        return;
    };
    for meeting in network.meetings_asked_for() {
        let elsewhere = network.published_elsewhere(meeting);
        let Some(url) = elsewhere.filter(|_| meeting.status != MeetingStatus::Cancelled) else {
            continue;
        };
        let host = host(url);
        let name = host.as_ref().map(|host| host.name.as_str()).unwrap_or_default();
        let fault = report.fault(meeting.at("publication").key("url"));
        fault.with("expected", &expected).with("host", name);
        fault.with("more", "").with("less", "");
        match host.as_ref().map(|host| difference(host, &expected)) {
            None => fault.with("case", "address"),
            Some(Difference::User) => fault.with("case", "user"),
            Some(Difference::Below) => fault.with("case", "below"),
            Some(Difference::Letters { more, less }) => {
                let case = match (more.is_empty(), less.is_empty()) {
                    (false, true) => "more",
                    (true, false) => "less",
                    _ => "letters",
                };
                fault.with("case", case).with("more", more).with("less", less)
            }
            Some(Difference::Whole) => fault.with("case", "other"),
        };
    }
}

/// In what a host differs from the one that is expected.
enum Difference {
    /// The one expected stands before the `@`, where it is a name of a user.
    User,
    /// It begins or ends with the one expected, and is another.
    Below,
    /// A few letters are there instead of others.
    Letters { more: String, less: String },
    /// It is another altogether.
    Whole,
}

fn difference(host: &Host<'_>, expected: &str) -> Difference {
    let user = host
        .user
        .map(|user| plain(user.split(':').next().unwrap_or_default()));
    let name = host.name.strip_prefix("www.").unwrap_or(&host.name);
    let is_below = name.ends_with(&format!(".{expected}")) || name.starts_with(&format!("{expected}."));
    if user.is_some_and(|user| user == expected || user.strip_prefix("www.") == Some(expected)) {
        Difference::User
    } else if is_below {
        Difference::Below
    } else if strsim::damerau_levenshtein(name, expected) <= NEAR {
        let (more, less) = apart(name, expected);
        Difference::Letters { more, less }
    } else {
        Difference::Whole
    }
}

/// The letters in which two names differ, between what they begin and end with both.
fn apart(one: &str, other: &str) -> (String, String) {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same = |pairs: &mut dyn Iterator<Item = (&char, &char)>| {
        pairs.take_while(|(one, other)| one == other).count()
    };
    let begin = same(&mut one.iter().zip(&other));
    let end = same(&mut one[begin..].iter().rev().zip(other[begin..].iter().rev()));
    let middle = |letters: &[char]| shown(&letters[begin..letters.len() - end]);
    (middle(&one), middle(&other))
}

/// Letters as they are, with the code of each that a Swedish reader may take for another.
fn shown(letters: &[char]) -> String {
    let show = |letter: &char| match letter.is_ascii() || "åäöé".contains(*letter) {
        true => letter.to_string(),
        false => format!("{letter} (U+{:04X})", u32::from(*letter)),
    };
    letters.iter().map(show).collect()
}
