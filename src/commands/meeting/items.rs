//! How the items of an agenda are told, and what is to be dealt with under them.

use std::io::Write;

use anyhow::Result;
use chrono::NaiveDate;

use super::Console;
use crate::diagnostic::Arguments;
use crate::network::{Network, Promise};
use crate::records::feedback::Direction;
use crate::records::meeting::AgendaItem;
use crate::records::{Entry, Id, Meeting, word};
use crate::words::{Words, inert};

/// An item in one line: `Laget runt (diskussion, Bo Exempelgren, 30 min)`.
pub(super) fn line(item: &AgendaItem, network: &Network, words: Words) -> String {
    let kind = item
        .kind
        .map(|kind| words.say(&format!("agenda-kind-{}", word(kind))));
    let presenter = item.presenter.as_ref().map(|member| network.name_of(member));
    let minutes = item.minutes.map(|minutes| format!("{minutes} min"));
    let about: Vec<String> = [kind, presenter, minutes].into_iter().flatten().collect();
    match about.is_empty() {
        true => item.title.clone(),
        false => format!("{} ({})", item.title, about.join(", ")),
    }
}

/// Something that a meeting has to deal with.
pub(super) enum Matter {
    /// What was promised and is not done.
    Action {
        text: String,
        owner: Option<String>,
        due: Option<NaiveDate>,
        is_overdue: bool,
    },
    /// Feedback that waits for an answer.
    Feedback {
        direction: Direction,
        directors: String,
        text: String,
    },
}

/// What a meeting takes over: open actions, then feedback without an answer.
pub(super) fn matters(network: &Network, meeting: &Entry<Meeting>) -> Vec<Matter> {
    let actions = network.open_actions_before(meeting);
    let feedback = network.feedback_owed_at(meeting);
    let actions = actions.iter().map(|open| action(network, open));
    let feedback = feedback.iter().map(|owed| Matter::Feedback {
        direction: owed.direction,
        directors: network.commissioner_name(),
        text: owed.text.to_owned(),
    });
    actions.chain(feedback).collect()
}

fn action(network: &Network, open: &Promise<'_>) -> Matter {
    let owner = open.action.owner.as_deref();
    Matter::Action {
        text: open.action.text.clone(),
        owner: owner.map(|owner| network.name_of(&Id::new(owner))),
        due: open.action.due,
        is_overdue: open.is_overdue(network.today),
    }
}

impl Matter {
    /// The heading that it stands under.
    fn heading(&self, words: Words) -> String {
        match self {
            Self::Action { .. } => words.say("heading-open-actions"),
            Self::Feedback {
                direction, directors, ..
            } => {
                let heading = match direction {
                    Direction::FromDirectors => "heading-owed-to-directors",
                    Direction::ToDirectors => "heading-owed-by-directors",
                };
                let filled = Arguments::from([("directors", inert(directors).into())]);
                words.fill(heading, &filled)
            }
        }
    }

    /// The matter in one line.
    fn line(&self, words: Words) -> String {
        match self {
            Self::Feedback { text, .. } => inert(text),
            Self::Action {
                text,
                owner,
                due,
                is_overdue,
            } => {
                let due = due.map(|due| {
                    let filled = Arguments::from([("day", due.into())]);
                    words.fill(
                        if *is_overdue {
                            "matter-overdue"
                        } else {
                            "matter-due"
                        },
                        &filled,
                    )
                });
                let about: Vec<String> = [owner.clone(), due].into_iter().flatten().collect();
                match about.is_empty() {
                    true => inert(text),
                    false => inert(&format!("{text} ({})", about.join(", "))),
                }
            }
        }
    }
}

/// What a meeting takes over, each part with its heading.
pub(super) fn parts(matters: &[Matter], words: Words) -> Vec<(String, Vec<String>)> {
    let mut parts: Vec<(String, Vec<String>)> = Vec::new();
    for matter in matters {
        let heading = matter.heading(words);
        match parts.iter_mut().find(|(other, _)| *other == heading) {
            Some((_, lines)) => lines.push(matter.line(words)),
            None => parts.push((heading, vec![matter.line(words)])),
        }
    }
    parts
}

/// Shows what a meeting takes over.
pub(super) fn draw(matters: &[Matter], console: &mut Console) -> Result<()> {
    for (heading, lines) in parts(matters, console.words) {
        writeln!(console.out, "\n{heading}")?;
        for line in lines {
            console.paragraph("  – ", &line)?;
        }
    }
    Ok(())
}
