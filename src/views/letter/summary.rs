//! The letter that tells the directors of the meetings.

use super::{Envelope, Letter, about, capitalised, part, said};
use crate::diagnostic::Arguments;
use crate::network::Network;
use crate::views::decisions::Decision;
use crate::views::feedback::Loop;
use crate::views::meeting::Promised;
use crate::views::summary::{Summary, Told};
use crate::words::{Words, inert};

/// Writes what the directors are told.
pub fn summary(network: &Network, summary: &Summary, envelope: &Envelope, words: Words) -> Letter {
    let mut filled = summary.days();
    filled.insert("network", network.settings.name.as_str().into());
    let mut paragraphs = vec![said("letter-summary-opening", &filled, words)];
    for told in &summary.meetings {
        paragraphs.extend(meeting(told, words));
    }
    let heading = |id: &str| words.say(id);
    let raised = summary.points.iter().filter_map(|point| point.text.clone());
    paragraphs.extend(part(heading("letter-summary-raised"), raised));
    let answered = summary.answers.iter().filter_map(answer);
    paragraphs.extend(part(heading("letter-summary-answered"), answered));
    if let Some(next) = &summary.next_meeting {
        let filled = Arguments::from([("long", words.long_day(*next.date).into())]);
        paragraphs.push(said("letter-summary-next", &filled, words));
    }
    let subject = words.fill("letter-summary-subject", &filled);
    Letter::new(network, envelope, subject, paragraphs, words)
}

/// A meeting: what was talked of, decided and promised.
fn meeting(told: &Told, words: Words) -> Vec<String> {
    let day = capitalised(&words.long_day(*told.meeting.date));
    let mut parts = vec![match told.topics.is_empty() {
        true => day,
        false => part(day, told.topics.iter().cloned()).unwrap_or_default(),
    }];
    let decisions = told.decisions.iter().map(decision);
    parts.extend(part(words.say("letter-decisions"), decisions));
    let promised = told.actions.iter().map(|promised| promise(promised, words));
    parts.extend(part(words.say("letter-promised"), promised));
    parts
}

/// A decision by the number that will stay.
pub(super) fn decision(decision: &Decision) -> String {
    let number = decision.id.as_ref().filter(|_| decision.waits_for.is_none());
    match number {
        Some(number) => format!("{number} {}", decision.text),
        None => decision.text.clone(),
    }
}

fn promise(promise: &Promised, words: Words) -> String {
    let owner = promise.owner.as_ref().map(|owner| inert(&owner.name));
    let due = promise.due.filter(|_| !promise.is_done);
    let due = due.map(|due| words.fill("matter-due", &Arguments::from([("day", (*due).into())])));
    let done = promise.is_done.then(|| words.say("letter-done"));
    about(&promise.text, [owner, due, done].into_iter().flatten().collect())
}

fn answer(answered: &Loop) -> Option<String> {
    let answer = answered.answer.as_ref()?.text.clone()?;
    Some(match &answered.text {
        Some(asked) => format!("{asked} – {answer}"),
        None => answer,
    })
}
