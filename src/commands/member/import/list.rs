//! What a list says of people, and what in it cannot be right: all of it at once, each with its row and column.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::NaiveDate;

use super::column::Column;
use super::near;
use super::role;
use super::sheet::Row;
use crate::commands::{day, named};
use crate::diagnostic::{Argument, Arguments, Failure};
use crate::network::Network;
use crate::records::{Id, Organisation, Role};
use crate::text::composed;
use crate::text::days::Finder;
use crate::text::personal::numbers;
use crate::text::slug::slug;
use crate::words::Words;

/// The headings stand in one of the first rows.
const HEADING_ROWS: usize = 20;

/// A list, read.
pub(super) struct List {
    pub(super) people: Vec<Listed>,
    pub(super) wrong: Vec<Wrong>,
    /// The headings of the columns that are not taken in.
    pub(super) left_out: Vec<String>,
}

/// Somebody in a list.
#[derive(Debug)]
pub(super) struct Listed {
    pub(super) row: usize,
    pub(super) name: String,
    pub(super) organisation: Option<Id<Organisation>>,
    pub(super) title: Option<String>,
    pub(super) email: Option<String>,
    pub(super) roles: Vec<Role>,
    pub(super) from: Option<NaiveDate>,
    pub(super) until: Option<NaiveDate>,
}

/// What cannot be right in a cell.
#[derive(Debug)]
pub(super) struct Wrong {
    pub(super) row: usize,
    /// The column, from 0, and its heading; none where the whole row is meant.
    pub(super) column: Option<(usize, String)>,
    /// What is wrong, as the end of an entry of the catalogue.
    pub(super) what: &'static str,
    pub(super) filled: Arguments,
}

/// The columns that are taken in, with their places and headings.
type Columns = BTreeMap<Column, (usize, String)>;

/// Reads the people of a list.
pub(super) fn read(rows: &[Row], network: &Network, words: [Words; 2]) -> Result<List> {
    let heading = rows
        .iter()
        .take(HEADING_ROWS)
        .position(|row| has_names(&columns(row)));
    let Some(heading) = heading else {
        return Err(Failure::new("list-without-headings").into());
    };
    let columns = columns(&rows[heading]);
    let is_left_out = |heading: &&String| !heading.is_empty() && Column::of(heading).is_none();
    let mut list = List {
        people: Vec::new(),
        wrong: Vec::new(),
        left_out: rows[heading].cells.iter().filter(is_left_out).cloned().collect(),
    };
    for row in &rows[heading + 1..] {
        let reading = Reading {
            row,
            columns: &columns,
            network,
            words,
            wrong: &mut list.wrong,
        };
        if let Some(listed) = reading.person() {
            add(&mut list.people, listed);
        }
    }
    Ok(list)
}

fn columns(row: &Row) -> Columns {
    let mut columns = Columns::new();
    for (place, heading) in row.cells.iter().enumerate() {
        if let Some(column) = Column::of(heading) {
            columns.entry(column).or_insert((place, heading.clone()));
        }
    }
    columns
}

fn has_names(columns: &Columns) -> bool {
    let has = |column| columns.contains_key(&column);
    has(Column::Name) || (has(Column::GivenName) && has(Column::FamilyName))
}

/// Adds somebody; a person who stands in several rows, one for each role, is one person.
fn add(people: &mut Vec<Listed>, listed: Listed) {
    let is_same = |other: &&mut Listed| {
        let addresses = other.email.as_ref().zip(listed.email.as_ref());
        slug(&other.name) == slug(&listed.name)
            && other.organisation == listed.organisation
            && addresses.is_none_or(|(one, other)| one.eq_ignore_ascii_case(other))
    };
    match people.iter_mut().find(is_same) {
        Some(known) => {
            let more = listed.roles.iter().filter(|role| !known.roles.contains(role));
            let more: Vec<Role> = more.copied().collect();
            known.roles.extend(more);
            known.title = known.title.take().or(listed.title);
            known.email = known.email.take().or(listed.email);
            known.from = known.from.or(listed.from);
            known.until = known.until.or(listed.until);
        }
        None => people.push(listed),
    }
}

/// A row that is read.
struct Reading<'l> {
    row: &'l Row,
    columns: &'l Columns,
    network: &'l Network,
    /// In the network's language and in the other one.
    words: [Words; 2],
    wrong: &'l mut Vec<Wrong>,
}

impl Reading<'_> {
    fn person(mut self) -> Option<Listed> {
        let before = self.wrong.len();
        for column in self.columns.keys() {
            self.search(*column);
        }
        if self.wrong.len() > before {
            return None;
        }
        let name = self.name();
        let listed = Listed {
            row: self.row.number,
            name: name.clone().unwrap_or_default(),
            organisation: self.organisation(),
            title: self.cell(Column::Title),
            email: self.email(),
            roles: self.roles(),
            from: self.day(Column::From),
            until: self.day(Column::Until),
        };
        if name.is_none() {
            let column = if self.columns.contains_key(&Column::Name) {
                Column::Name
            } else {
                Column::FamilyName
            };
            self.fault(column, "no-name", []);
        }
        (self.wrong.len() == before).then_some(listed)
    }

    /// Looks for what must stand in no cell that is taken in.
    fn search(&mut self, column: Column) {
        let cell = self.cell(column).unwrap_or_default();
        if !numbers(&cell, self.network.births_until).is_empty() {
            self.fault(column, "identity-number", [("cell", cell.into())]);
        }
    }

    fn cell(&self, column: Column) -> Option<String> {
        let (place, _) = self.columns.get(&column)?;
        let words: Vec<&str> = self.row.cells.get(*place)?.split_whitespace().collect();
        (!words.is_empty()).then(|| composed(&words.join(" ")).into_owned())
    }

    /// The name, given name first: `Påhittsson, Anna` is turned.
    fn name(&self) -> Option<String> {
        if let Some(name) = self.cell(Column::Name) {
            return Some(match name.split_once(',') {
                Some((family, given)) => format!("{} {}", given.trim(), family.trim()),
                None => name,
            });
        }
        let (given, family) = (self.cell(Column::GivenName)?, self.cell(Column::FamilyName)?);
        Some(format!("{given} {family}"))
    }

    fn organisation(&mut self) -> Option<Id<Organisation>> {
        let written = self.cell(Column::Organisation)?;
        let found = named::organisation_called(self.network, &written);
        if found.is_none() {
            let near = near::organisation(self.network, &written);
            self.fault(
                Column::Organisation,
                "organisation",
                [("cell", written.into()), ("near", near.into())],
            );
        }
        found.map(|organisation| organisation.id.clone())
    }

    fn email(&mut self) -> Option<String> {
        let address = self.cell(Column::Email)?;
        let is_one = |address: &str| {
            address.split('@').filter(|part| !part.is_empty()).count() == 2
                && !address.contains(char::is_whitespace)
        };
        match is_one(&address) && address.matches('@').count() == 1 {
            true => Some(address),
            false => {
                self.fault(Column::Email, "email", [("cell", address.into())]);
                None
            }
        }
    }

    fn roles(&mut self) -> Vec<Role> {
        let written = self.cell(Column::Role).unwrap_or_default();
        let parts = written
            .split([',', '/', ';', '+', '&'])
            .flat_map(|part| part.split(" och "));
        let parts: Vec<String> = parts
            .map(|part| part.trim().to_owned())
            .filter(|part| !part.is_empty())
            .collect();
        let mut roles = Vec::new();
        for part in parts {
            match role::read(self.words, &part) {
                Some(role) => roles.push(role),
                None => {
                    let near = role::near(self.words[0], &part);
                    self.fault(
                        Column::Role,
                        "role",
                        [("cell", part.into()), ("near", near.into())],
                    );
                }
            }
        }
        roles
    }

    fn day(&mut self, column: Column) -> Option<NaiveDate> {
        let written = self.cell(column)?;
        let found = Finder::near(self.network.today).find(&written);
        let whole = match &found[..] {
            [only] if only.has_year && only.bytes == (0..written.len()) => Some(only.day),
            _ => None,
        };
        let read = day(&written).ok().or(whole);
        if read.is_none() {
            self.fault(column, "day", [("cell", written.into())]);
        }
        read
    }

    fn fault(
        &mut self,
        column: Column,
        what: &'static str,
        filled: impl IntoIterator<Item = (&'static str, Argument)>,
    ) {
        self.wrong.push(Wrong {
            row: self.row.number,
            column: self.columns.get(&column).cloned(),
            what,
            filled: filled.into_iter().collect(),
        });
    }
}
