//! What a list changes in the register: who is new, of whom something is changed, who is gone.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use chrono::NaiveDate;

use super::known::known;
use super::list::{List, Listed, Wrong};
use crate::commands::member::terms;
use crate::network::Network;
use crate::records::organisation::OrganisationKind;
use crate::records::{Date, Entry, Id, Kind, Member, Organisation, Role};
use crate::text::slug::slug;
use crate::write::Change;

/// What a list changes.
#[derive(Default)]
pub(super) struct Difference<'n> {
    pub(super) new: Vec<Newcomer<'n>>,
    pub(super) changed: Vec<(&'n Entry<Member>, Vec<Edit>)>,
    /// Those who are in the network and not in the list, with the last day that they get.
    pub(super) gone: Vec<(&'n Entry<Member>, NaiveDate)>,
    /// Those who are in the network and not in the list, and stay.
    pub(super) missing: Vec<&'n Entry<Member>>,
    pub(super) wrong: Vec<Wrong>,
}

/// Somebody who comes into the network.
pub(super) struct Newcomer<'n> {
    pub(super) id: String,
    pub(super) organisation: &'n Entry<Organisation>,
    pub(super) member: Member,
    pub(super) from: NaiveDate,
}

/// Something of a person that a list changes. What a list leaves empty stays as it is, and so do roles: lists seldom
/// have all that somebody has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Edit {
    Title(String),
    Email(String),
    Role(Role, NaiveDate),
    Until(NaiveDate),
}

/// Compares a list with the register of a day. Whoever is not in the list leaves only where it takes the register's
/// place.
pub(super) fn difference<'n>(
    network: &'n Network,
    list: &List,
    on: NaiveDate,
    replaces: bool,
) -> Difference<'n> {
    let mut difference = Difference::default();
    let mut listed_ids: BTreeSet<&Id<Member>> = BTreeSet::new();
    let mut new_ids: BTreeSet<String> = BTreeSet::new();
    for listed in &list.people {
        match known(network, listed) {
            // Two rows of one name, each with an address of its own, are two people.
            Ok(Some(member)) if !listed_ids.insert(&member.id) => {
                difference.wrong.push(listed.wrong("namesake", ""));
            }
            Ok(Some(member)) => {
                let edits = edits(member, listed, on);
                if !edits.is_empty() {
                    difference.changed.push((member, edits));
                }
            }
            Ok(None) => match newcomer(network, listed, on) {
                Ok(new) if new_ids.insert(new.id.clone()) => difference.new.push(new),
                Ok(_) => difference.wrong.push(listed.wrong("namesake", "")),
                Err(wrong) => difference.wrong.push(wrong),
            },
            Err(wrong) => difference.wrong.push(wrong),
        }
    }
    let last = on.pred_opt().unwrap_or(on);
    let missing = network
        .roll_on(on)
        .filter(|member| !listed_ids.contains(&member.id));
    match replaces {
        true => difference.gone.extend(missing.map(|member| (member, last))),
        false => difference.missing.extend(missing),
    }
    difference
}

impl Listed {
    /// Something that is wrong with the row, and whom or which organisation in the register it is about.
    pub(super) fn wrong(&self, what: &'static str, about: &str) -> Wrong {
        Wrong {
            row: self.row,
            column: None,
            what,
            filled: [("name", self.name.as_str().into()), ("about", about.into())].into(),
        }
    }
}

fn edits(member: &Member, listed: &Listed, on: NaiveDate) -> Vec<Edit> {
    let mut edits = Vec::new();
    let differs = |own: &Option<String>, listed: &Option<String>| listed.is_some() && own != listed;
    if differs(&member.title, &listed.title) {
        edits.extend(listed.title.clone().map(Edit::Title));
    }
    let is_same_address = match (&member.email, &listed.email) {
        (Some(own), Some(listed)) => own.eq_ignore_ascii_case(listed),
        _ => false,
    };
    if differs(&member.email, &listed.email) && !is_same_address {
        edits.extend(listed.email.clone().map(Edit::Email));
    }
    let from = listed.from.unwrap_or(on);
    let held = terms::roles_from(member, on);
    let mut roles = listed.roles.clone();
    if roles.is_empty() && held.is_empty() {
        // Whoever was in the network once, and is in the list, is back.
        roles.push(Role::Representative);
    }
    let added = roles.into_iter().filter(|role| !held.contains(role));
    edits.extend(added.map(|role| Edit::Role(role, from.max(on))));
    if let Some(until) = listed.until {
        let lasts = |end: Option<Date>| end.is_none_or(|end| until < *end);
        let is_new = member
            .terms
            .iter()
            .any(|term| *term.from <= until && lasts(term.until));
        edits.extend((is_new && !held.is_empty()).then_some(Edit::Until(until)));
    }
    edits
}

fn newcomer<'n>(network: &'n Network, listed: &Listed, on: NaiveDate) -> Result<Newcomer<'n>, Wrong> {
    let organisation = listed.organisation.as_ref();
    let organisation = organisation.and_then(|id| network.organisations.get(id.as_str()));
    let Some(organisation) = organisation else {
        return Err(listed.wrong("no-organisation", ""));
    };
    let id = slug(&listed.name);
    if id.is_empty() || network.knows(Kind::Member, &id) {
        return Err(listed.wrong("namesake", ""));
    }
    let from = listed.from.unwrap_or(on);
    if listed.until.is_some_and(|until| until < from) {
        return Err(listed.wrong("backwards", ""));
    }
    let roles = match listed.roles.is_empty() {
        true => vec![usual_role(organisation)],
        false => listed.roles.clone(),
    };
    let member = Member {
        name: listed.name.clone(),
        organisation: organisation.id.clone(),
        title: listed.title.clone(),
        email: listed.email.clone(),
        phone: None,
        publish: Vec::new(),
        terms: roles
            .iter()
            .map(|role| terms::term(*role, from, listed.until))
            .collect(),
    };
    Ok(Newcomer {
        id,
        organisation,
        member,
        from,
    })
}

/// What somebody from an organisation mostly is.
fn usual_role(organisation: &Organisation) -> Role {
    match organisation.kind {
        OrganisationKind::Municipality => Role::Representative,
        OrganisationKind::Association => Role::Coordinator,
        _ => Role::CoOpted,
    }
}

impl Difference<'_> {
    /// Tells whether the list says what the register says.
    pub(super) fn is_none(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.gone.is_empty()
    }

    /// The days that are touched.
    pub(super) fn days(&self) -> impl Iterator<Item = NaiveDate> {
        let changed = self
            .changed
            .iter()
            .flat_map(|(_, edits)| edits)
            .filter_map(|edit| match edit {
                Edit::Role(_, day) | Edit::Until(day) => Some(*day),
                Edit::Title(_) | Edit::Email(_) => None,
            });
        let gone = self.gone.iter().map(|(_, last)| *last);
        self.new.iter().map(|new| new.from).chain(changed).chain(gone)
    }

    /// Works out what becomes of the files.
    pub(super) fn change(&self, network: &Network) -> Result<Change> {
        let mut change = Change::default();
        // The first day on which the seat of an organisation is filled.
        let mut filled: BTreeMap<&str, NaiveDate> = BTreeMap::new();
        let mut fill = |organisation: &'_ str, from: NaiveDate| {
            let organisation = network.organisations.get(organisation);
            if let Some(organisation) = organisation {
                let first = filled.entry(organisation.id.as_str()).or_insert(from);
                *first = from.min(*first);
            }
        };
        for new in &self.new {
            change.create(network, &new.id, &new.member)?;
            if new
                .member
                .terms
                .iter()
                .any(|term| term.role == Role::Representative)
            {
                fill(new.organisation.id.as_str(), new.from);
            }
        }
        for (member, edits) in &self.changed {
            change.edit(network, member, |member| {
                edits.iter().for_each(|edit| edit.make(member))
            })?;
            for edit in edits {
                if let Edit::Role(Role::Representative, from) = edit {
                    fill(member.organisation.as_str(), *from);
                }
            }
        }
        for (member, last) in &self.gone {
            change.edit(network, member, |member| terms::end(member, &Role::ALL, *last))?;
        }
        for (organisation, from) in filled {
            let organisation = network.organisations.get(organisation);
            let vacant = organisation.filter(|organisation| terms::is_declared_vacant(organisation, from));
            if let Some(organisation) = vacant {
                change.edit(network, organisation, |organisation| {
                    terms::fill(organisation, from)
                })?;
            }
        }
        Ok(change)
    }
}

impl Edit {
    fn make(&self, member: &mut Member) {
        match self {
            Self::Title(title) => member.title = Some(title.clone()),
            Self::Email(email) => member.email = Some(email.clone()),
            Self::Role(role, from) => member.terms.push(terms::term(*role, *from, None)),
            Self::Until(until) => terms::end(member, &Role::ALL, *until),
        }
    }
}
