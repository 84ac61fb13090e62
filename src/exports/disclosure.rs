//! What an audience may not see, and what stands in its place.
//!
//! Everything is replaced in the records before they are read again, so that no format can forget it: names as people
//! write them, ids, addresses and telephones of members who released none of it, and the names of guests. In their
//! place stands whom the person represents. Links by which meetings on the net are joined are taken out.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};
use rayon::prelude::*;
use serde_json::Value;

use crate::diagnostic::Arguments;
use crate::load::reread;
use crate::network::Network;
use crate::records::member::Published;
use crate::records::{Entry, Id, Kind, Meeting, Member};
use crate::source::FilePath;
use crate::text::person_name::Names;
use crate::text::telephone;
use crate::views::audience::Audience;
use crate::words::Words;

/// What may not be seen, and what stands in its place.
pub(super) struct Disclosure {
    /// The names, as people write them.
    names: Names,
    /// What stands in the place of each name.
    labels: Vec<String>,
    /// What is written in one form alone: ids and addresses.
    exact: AhoCorasick,
    /// What stands in the place of each of them.
    replaced_by: Vec<String>,
    /// The telephones, digits only.
    telephones: BTreeSet<String>,
    telephone: String,
    /// The ids that members have in a public edition.
    ids: BTreeMap<String, String>,
    /// The names of members by whom they represent.
    people: BTreeMap<String, String>,
    is_internal: bool,
}

/// A piece of a text, and what stands in its place.
type Piece = (Range<usize>, String);

impl Disclosure {
    pub(super) fn of(network: &Network, audience: Audience, words: Words) -> Self {
        let is_internal = audience == Audience::Internal;
        let private = || network.members.iter().filter(|_| !is_internal);
        let mut names: Vec<(&str, String)> = Vec::new();
        let mut exact: Vec<(&str, String)> = Vec::new();
        let (mut ids, mut people) = (BTreeMap::new(), BTreeMap::new());
        let mut telephones = BTreeSet::new();
        for member in private() {
            let id = member.id.as_str();
            if !member.publish.contains(&Published::Name) {
                let label = stand_in(words, &network.organisation_name(member.organisation.as_str()));
                let neutral = neutral_id(network, member);
                names.push((&member.name, label.clone()));
                exact.push((id, neutral.clone()));
                people.insert(id.to_owned(), label);
                ids.insert(id.to_owned(), neutral);
            }
            let email = member.email.as_deref();
            exact.extend(
                email
                    .filter(|_| !member.publish.contains(&Published::Email))
                    .map(|email| (email, words.say("disclosure-email"))),
            );
            let phone = member.phone.as_deref();
            telephones.extend(
                phone
                    .filter(|_| !member.publish.contains(&Published::Phone))
                    .map(telephone::bare),
            );
        }
        let attendances = network.meetings.iter().filter(|_| !is_internal);
        let guests = attendances
            .filter_map(|meeting| meeting.attendance.as_ref())
            .flat_map(|attendance| &attendance.guests);
        for guest in guests {
            let from = guest.organisation.as_deref().unwrap_or_default();
            let mut filled = Arguments::new();
            filled.insert("organisation", network.organisation_name(from).into());
            let label = harmless(&words.fill("disclosure-guest", &filled));
            exact.push((&guest.name, label.clone()));
            names.push((&guest.name, label));
        }
        Self {
            names: Names::new(names.iter().map(|(name, _)| *name)),
            labels: names.into_iter().map(|(_, label)| label).collect(),
            exact: AhoCorasick::builder()
                .ascii_case_insensitive(true)
                .match_kind(MatchKind::LeftmostLongest)
                .build(exact.iter().map(|(written, _)| written))
                .expect("names of people fit into memory"),
            replaced_by: exact.into_iter().map(|(_, label)| label).collect(),
            telephones,
            telephone: words.say("disclosure-telephone"),
            ids,
            people,
            is_internal,
        }
    }

    /// Replaces everything in a network.
    pub(super) fn apply(&self, network: &mut Network) {
        if self.is_internal {
            return;
        }
        let sources: Vec<_> = network.sources.iter().collect();
        let texts: Vec<(FilePath, String)> = sources
            .par_iter()
            .filter(|(file, _)| !Kind::Member.holds(file))
            .filter_map(|(file, source)| match self.text(source.text()) {
                Cow::Borrowed(_) => None,
                Cow::Owned(text) => Some((FilePath::clone(file), text)),
            })
            .collect();
        reread(network, texts);
        network.keep_drafts_back();
        network.members = std::mem::take(&mut network.members)
            .into_iter()
            .map(|member| self.member(member))
            .collect();
        network.meetings = std::mem::take(&mut network.meetings)
            .into_iter()
            .map(without_link)
            .collect();
    }

    fn member(&self, entry: Entry<Member>) -> Entry<Member> {
        let (id, file, mut member) = entry.into_parts();
        let may_show = |what| member.publish.contains(&what);
        let (has_email, has_phone) = (may_show(Published::Email), may_show(Published::Phone));
        member.email = member.email.filter(|_| has_email);
        member.phone = member.phone.filter(|_| has_phone);
        let Some((label, neutral)) = self.people.get(id.as_str()).zip(self.ids.get(id.as_str())) else {
            return Entry::new(id, file, member);
        };
        member.name.clone_from(label);
        member.title = None;
        let file = format!("{}/{neutral}.toml", Kind::Member.folder().unwrap_or_default());
        Entry::new(Id::new(neutral), file.into(), member)
    }

    /// Replaces everything in the texts of a shape.
    pub(super) fn apply_to_shape(&self, shape: &mut Value) {
        match shape {
            Value::String(text) => self.apply_to_text(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.apply_to_shape(item)),
            Value::Object(keys) => keys.values_mut().for_each(|value| self.apply_to_shape(value)),
            _ => {}
        }
    }

    /// Replaces everything in a text.
    pub(super) fn apply_to_text(&self, text: &mut String) {
        if let Cow::Owned(replaced) = self.text(text) {
            *text = replaced;
        }
    }

    fn text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let pieces = self.pieces(text);
        if self.is_internal || pieces.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut replaced = String::with_capacity(text.len());
        let mut end = 0;
        for (bytes, label) in pieces.into_iter() {
            // Two names may share a word; the first of them stands for both.
            if bytes.start < end {
                continue;
            }
            replaced.push_str(&text[end..bytes.start]);
            replaced.push_str(&label);
            end = bytes.end;
        }
        replaced.push_str(&text[end..]);
        Cow::Owned(replaced)
    }

    fn pieces(&self, text: &str) -> Vec<Piece> {
        let names = self.names.find(text).into_iter().map(|found| {
            let label = &self.labels[found.person];
            (found.bytes, label.clone())
        });
        let exact = self
            .exact
            .find_iter(text)
            .filter(|found| is_whole(text, &found.range()));
        let exact = exact.map(|found| {
            (
                found.range(),
                self.replaced_by[found.pattern().as_usize()].clone(),
            )
        });
        let telephones = telephone::find(text)
            .into_iter()
            .filter(|bytes| self.telephones.contains(&telephone::bare(&text[bytes.clone()])))
            .map(|bytes| (bytes, self.telephone.clone()));
        let mut pieces: Vec<Piece> = names.chain(exact).chain(telephones).collect();
        pieces.sort_by_key(|(bytes, _)| (bytes.start, std::cmp::Reverse(bytes.end)));
        pieces
    }
}

/// Takes out the link by which anybody who reads it could join a meeting on the net.
fn without_link(entry: Entry<Meeting>) -> Entry<Meeting> {
    let (id, file, mut meeting) = entry.into_parts();
    meeting.link = None;
    Entry::new(id, file, meeting)
}

/// Tells whether a find is a word by itself, and not a part of a longer one.
fn is_whole(text: &str, bytes: &Range<usize>) -> bool {
    let before = text[..bytes.start].chars().next_back();
    let behind = text[bytes.end..].chars().next();
    let is_part = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric());
    !is_part(before) && !is_part(behind)
}

/// What stands in the place of a name.
fn stand_in(words: Words, organisation: &str) -> String {
    let mut filled = Arguments::new();
    filled.insert("organisation", organisation.into());
    harmless(&words.fill("disclosure-member", &filled))
}

/// The words go into texts of TOML and Markdown, and must mean nothing there.
fn harmless(label: &str) -> String {
    let is_plain = |letter: &char| !letter.is_control() && !"\"'\\`*_[]<>{}#|@&".contains(*letter);
    label.chars().filter(is_plain).collect()
}

/// An id that names nobody: the organisation, and a count by the day on which each came.
fn neutral_id(network: &Network, member: &Entry<Member>) -> String {
    let first = |member: &Entry<Member>| member.terms.iter().map(|term| *term.from).min();
    let own = (first(member), &member.id);
    let colleagues = network
        .members
        .iter()
        .filter(|other| other.organisation == member.organisation);
    let before = colleagues.filter(|other| (first(other), &other.id) < own).count();
    format!("{}-{}", member.organisation, before + 1)
}
