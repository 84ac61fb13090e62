//! How other records are named on a page.

use super::Console;
use crate::diagnostic::Arguments;
use crate::records::meeting::{MeetingKind, MeetingStatus};
use crate::records::word;
use crate::views::actions::Action;
use crate::views::feedback::Loop;
use crate::views::mention::{AssignmentTitle, ItemTitle, Line, MeetingDay, Person};
use crate::words::{Words, inert};

impl Console {
    /// Names a meeting by its day, and by its id where that is another: `fredag 9 februari 2024 (2024-02-02)`.
    pub(in crate::commands) fn meeting(&self, meeting: &MeetingDay) -> String {
        let day = self.words.long_day(*meeting.date);
        match meeting.id == meeting.date.to_string() {
            true => day,
            false => format!("{day} (id {})", meeting.id),
        }
    }
}

/// Names a person.
pub(in crate::commands) fn person(person: &Person) -> String {
    inert(&person.name)
}

/// Names somebody with where they come from: `Anna Påhittsson, Norrby kommun`.
pub(in crate::commands) fn person_from(name: &str, organisation: Option<&str>) -> String {
    let named = [Some(name), organisation].into_iter().flatten();
    let named: Vec<String> = named.map(inert).collect();
    named.join(", ")
}

/// Names an item of an agenda: `6. Arbetsgrupp för journalföring`.
pub(in crate::commands) fn item(item: &ItemTitle) -> String {
    format!("{}. {}", item.number, inert(&item.title))
}

/// Names assignments by their titles; nothing where there is none.
pub(in crate::commands) fn assignments(assignments: &[AssignmentTitle]) -> Option<String> {
    let titles: Vec<String> = assignments
        .iter()
        .map(|assignment| inert(&assignment.title))
        .collect();
    (!titles.is_empty()).then(|| titles.join("; "))
}

/// Says what has become of a promise: `öppen`, `klar`, or where later minutes carry it on.
pub(in crate::commands) fn action_state(action: &Action, words: Words) -> String {
    let carried_on = action.next_id.as_deref().unwrap_or_default();
    let filled = Arguments::from([("id", carried_on.into())]);
    words.fill(&format!("action-state-{}", word(action.state)), &filled)
}

/// Says what has become of feedback: `besvarad 2024-03-01`, or that the network has met without an answer.
pub(in crate::commands) fn feedback_state(feedback: &Loop, words: Words) -> String {
    let state = match &feedback.unanswered_at {
        Some(_) => "late".to_owned(),
        None => word(feedback.state),
    };
    let answered = feedback.answer.as_ref().map(|answer| answer.on.to_string());
    let held = feedback
        .unanswered_at
        .as_ref()
        .map(|meeting| meeting.date.to_string());
    let filled = Arguments::from([("day", answered.or(held).unwrap_or_default().into())]);
    words.fill(&format!("feedback-state-{state}"), &filled)
}

/// Says how far a meeting has come, that its day has passed without a word, and that it is an extra one:
/// `planerat, dagen har passerat`, `hållet, extra`.
pub(in crate::commands) fn meeting_status(
    status: MeetingStatus,
    passed: bool,
    kind: MeetingKind,
    words: Words,
) -> String {
    let status = words.say(&format!("meeting-status-{}", word(status)));
    let passed = passed.then(|| words.say("meeting-passed"));
    let extra = (kind == MeetingKind::Extra).then(|| words.say("meeting-kind-extra"));
    let told: Vec<String> = [Some(status), passed, extra].into_iter().flatten().collect();
    told.join(", ")
}

/// Names a line of a file, as terminals and editors open it.
pub(in crate::commands) fn line(line: &Line) -> String {
    format!("{}:{}", inert(&line.file), line.line)
}
