//! What is written to those outside the network: the plain text of a mail, to be pasted into one.

use chrono::NaiveDate;

use crate::diagnostic::Arguments;
use crate::network::Network;
use crate::records::{Id, Meeting, Member};
use crate::text::wrapped;
use crate::words::{Words, inert};

mod dates;
mod report;
mod summary;
mod table;

pub use dates::dates;
pub use report::report;
pub use summary::summary;
pub use table::register;

/// As wide as mail is usually written.
const WIDTH: usize = 76;

/// A mail before it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Whom it goes to: addresses, or the names of bodies.
    pub to: Vec<String>,
    /// What it is about, on one line.
    pub subject: String,
    /// The text, from the greeting to the name below.
    pub text: String,
}

/// Who sends a letter, to whom, and when.
#[derive(Debug, Clone)]
pub struct Envelope {
    /// Whom it goes to: addresses, or the ids or names of organisations.
    pub to: Vec<String>,
    /// Who signs it; the network where nobody is named.
    pub by: Option<Id<Member>>,
    /// The day.
    pub day: NaiveDate,
}

impl Letter {
    /// The letter as it stands in a terminal, with whom it goes to and what it is about above it.
    pub fn shown(&self, words: Words) -> String {
        let to = labelled("call-to", &self.to.join("; "), words);
        let subject = labelled("letter-subject", &self.subject, words);
        format!("{to}\n{subject}\n\n{}", self.text)
    }

    /// Puts a letter together from its paragraphs, between a greeting and a name.
    fn new(
        network: &Network,
        envelope: &Envelope,
        subject: String,
        paragraphs: Vec<String>,
        words: Words,
    ) -> Self {
        let name = |to: &String| match network.organisations.get(to) {
            Some(organisation) => organisation.name.clone(),
            None => to.clone(),
        };
        let mut signed = vec![words.say("call-closing")];
        signed.extend(envelope.by.as_ref().map(|by| inert(&network.name_of(by))));
        signed.push(inert(&network.settings.name));
        let whole = [words.say("call-greeting")].into_iter().chain(paragraphs);
        let whole: Vec<String> = whole.chain([signed.join("\n")]).collect();
        Self {
            to: envelope.to.iter().map(|to| inert(&name(to))).collect(),
            subject: inert(&subject),
            text: format!("{}\n", whole.join("\n\n")),
        }
    }
}

/// A label with what it is about, whole: what fills an entry of the catalogue in is cut short.
pub fn labelled(label: &str, said: &str, words: Words) -> String {
    format!("{} {said}", words.say(label))
}

/// A text behind a mark; its further lines stand below its first word.
pub fn marked(mark: &str, text: &str) -> String {
    let indent = " ".repeat(mark.chars().count());
    let options = textwrap::Options::new(WIDTH)
        .initial_indent(mark)
        .subsequent_indent(&indent);
    wrapped(text, options)
}

/// When a meeting begins and ends: `kl. 9.00–15.00`.
pub fn hours(meeting: &Meeting, network: &Network, words: Words) -> Option<String> {
    let house = &network.settings.meetings;
    let (start, end) = meeting.start.or(house.start).zip(meeting.end.or(house.end))?;
    let filled = Arguments::from([
        ("start", words.time(*start).into()),
        ("end", words.time(*end).into()),
    ]);
    Some(words.fill("meeting-hours", &filled))
}

/// A paragraph that says an entry of the catalogue.
fn said(entry: &str, filled: &Arguments, words: Words) -> String {
    marked("", &words.fill(entry, filled))
}

/// A heading with a list below it; nothing where there is nothing to list.
fn part(heading: String, lines: impl IntoIterator<Item = String>) -> Option<String> {
    let lines = lines.into_iter().map(|line| marked("- ", &inert(&line)));
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| format!("{heading}\n{}", lines.join("\n")))
}

/// A text with what is to be known of it behind: `Samla mallarna (Bo Exempelgren, senast den 12 mars 2024)`.
fn about(text: &str, facts: Vec<String>) -> String {
    match facts.is_empty() {
        true => text.to_owned(),
        false => format!("{text} ({})", facts.join(", ")),
    }
}

/// A text that begins a sentence.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
