//! What a question can be answered with: people, organisations, assignments, meetings, words of the records.

use anyhow::Result;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::Console;
use super::asking::Choice;
use crate::load::tree::Revision;
use crate::load::{Extent, Years, load};
use crate::network::Network;
use crate::records::{Assignment, Entry, Kind, Member, Organisation, Role, word, words_of};
use crate::text::order::Order;
use crate::words::{Words, inert};

impl Console {
    /// Loads what the answers are chosen from, before anything is changed.
    pub(super) fn known(&self, kinds: &'static [Kind]) -> Result<Network> {
        let asked = self.asked(Years::All, Extent::Records(kinds));
        load(&self.open(&Revision::WorkTree)?, &asked)
    }
}

/// Tells whether somebody has to be asked: then what need not be answered is asked for too.
pub(super) fn is_asked(needed: &[(&str, bool)]) -> bool {
    needed.iter().any(|(_, is_given)| !is_given)
}

/// People by family name, each with the organisation.
pub(super) fn people<'n>(
    network: &Network,
    people: impl IntoIterator<Item = &'n Entry<Member>>,
) -> Vec<Choice> {
    let order = Order::swedish();
    let mut people: Vec<_> = people.into_iter().collect();
    people.sort_by(|one, other| order.compare_people(&one.name, &other.name));
    let shown = |member: &Entry<Member>| {
        let organisation = network.organisation_name(member.organisation.as_str());
        inert(&format!("{}, {organisation}", member.name))
    };
    people
        .into_iter()
        .map(|member| choice(member.id.as_str(), shown(member)))
        .collect()
}

/// Organisations by name.
pub(super) fn organisations<'n>(
    organisations: impl IntoIterator<Item = &'n Entry<Organisation>>,
) -> Vec<Choice> {
    let order = Order::swedish();
    let mut organisations: Vec<_> = organisations.into_iter().collect();
    organisations.sort_by(|one, other| order.compare(&one.name, &other.name));
    let shown = organisations.into_iter();
    shown
        .map(|organisation| choice(organisation.id.as_str(), inert(&organisation.name)))
        .collect()
}

/// The assignments of a day in the order of their mandate.
pub(super) fn assignments(network: &Network, day: NaiveDate) -> Vec<Choice> {
    let mandate = network.mandate_on(day);
    let given = mandate.map(|mandate| network.assignments_of(mandate.id.as_str()));
    let shown = given.into_iter().flatten();
    let shown = shown.filter(|assignment| assignment.is_active_on(day));
    shown.map(assignment).collect()
}

/// An assignment by its title.
pub(super) fn assignment(assignment: &Entry<Assignment>) -> Choice {
    choice(assignment.id.as_str(), inert(&assignment.title))
}

/// Words of the records; what each of them means stands in the catalogue behind a prefix.
pub(super) fn terms<T: JsonSchema>(prefix: &str, words: Words) -> Vec<Choice> {
    let shown = |term: &str| choice(term, words.say(&format!("{prefix}-{term}")));
    words_of::<T>().iter().map(|term| shown(term)).collect()
}

/// The roles in the order in which they are told, and the places of some of them.
pub(super) fn roles(words: Words, marked: &[Role]) -> (Vec<Choice>, Vec<usize>) {
    let shown = |role: &Role| choice(&word(role), words.say(&format!("role-{}", word(role))));
    let is_marked = |place: &usize| marked.contains(&Role::ALL[*place]);
    let places = (0..Role::ALL.len()).filter(is_marked);
    (Role::ALL.iter().map(shown).collect(), places.collect())
}

/// The value that a word of the records stands for.
pub(super) fn term<T: DeserializeOwned>(written: &str) -> Option<T> {
    serde_json::from_value(written.into()).ok()
}

/// An answer with what is shown for it.
pub(super) fn choice(value: &str, shown: impl Into<String>) -> Choice {
    Choice {
        value: value.to_owned(),
        shown: shown.into(),
    }
}
