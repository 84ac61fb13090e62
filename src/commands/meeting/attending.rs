//! Who came to a meeting, as options tell it or as somebody marks it on a list.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::filled;
use crate::commands::{id, named};
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::meeting::{Attendance, Guest, Partial, Substitution};
use crate::records::{Entry, Id, Meeting, Member, Role};
use crate::views::roll::{is_expected, roll};

mod list;

pub(super) use list::ask;

/// The options that tell who came, and who led and wrote.
#[derive(Args, Clone, Default)]
pub(super) struct Attending {
    #[arg(long, value_name = "ID", value_delimiter = ',', value_parser = id)]
    present: Vec<String>,
    #[arg(long, value_name = "ID", value_delimiter = ',', value_parser = id)]
    absent: Vec<String>,
    #[arg(long, value_name = "ID=ID", value_parser = pair)]
    deputy: Vec<(String, String)>,
    #[arg(long, value_name = "ID=TEXT", value_parser = pair)]
    partial: Vec<(String, String)>,
    #[arg(long, value_name = "NAME", value_parser = filled)]
    guest: Vec<String>,
    #[arg(long, value_name = "ID", value_parser = id)]
    chair: Option<String>,
    #[arg(long, value_name = "ID", value_parser = id)]
    secretary: Option<String>,
}

impl Attending {
    /// Tells whether somebody is named who came or did not.
    pub(super) fn is_told(&self) -> bool {
        !self.present.is_empty()
            || !self.absent.is_empty()
            || !self.deputy.is_empty()
            || !self.partial.is_empty()
    }

    /// Tells whether something else is told: guests, who led, who wrote.
    pub(super) fn is_other(&self) -> bool {
        !self.guest.is_empty() || self.chair.is_some() || self.secretary.is_some()
    }

    /// The same with the id of everybody who is named by id or name. Refuses people who do not exist, and who are said
    /// to have stayed away from a meeting of a day on which they were not in the network.
    pub(super) fn known(&self, network: &Network, day: NaiveDate) -> Result<Self> {
        let one = |written: &String| Ok(named::member(network, written)?.id.to_string());
        let all = |written: &[String]| written.iter().map(one).collect::<Result<Vec<String>>>();
        let known = Self {
            present: all(&self.present)?,
            absent: all(&self.absent)?,
            deputy: (self.deputy.iter())
                .map(|(absent, member)| Ok((one(absent)?, one(member)?)))
                .collect::<Result<_>>()?,
            partial: (self.partial.iter())
                .map(|(member, note)| Ok((one(member)?, note.clone())))
                .collect::<Result<_>>()?,
            guest: self.guest.clone(),
            chair: self.chair.as_ref().map(one).transpose()?,
            secretary: self.secretary.as_ref().map(one).transpose()?,
        };
        let away = known
            .absent
            .iter()
            .chain(known.deputy.iter().map(|(absent, _)| absent));
        let members = away.filter_map(|id| network.members.get(id));
        match members.into_iter().find(|member| !member.is_member_on(day)) {
            Some(member) => Err(Failure::new("absent-without-role")
                .with("name", &member.name)
                .with("id", member.id.as_str())
                .with("day", day)
                .into()),
            None => Ok(known),
        }
    }

    /// Writes what is told into a record: whoever is named moves, everybody else stays.
    ///
    /// The first time nobody is left out: where only those are named who did not come, the others did, and where
    /// only those are named who came, the others did not.
    pub(super) fn write(&self, network: &Network, before: &Entry<Meeting>, meeting: &mut Meeting) {
        let appointed = |role| appointed(network, before, role);
        let named = |given: &Option<String>| given.clone().map(Id::new);
        meeting.chair = named(&self.chair)
            .or(meeting.chair.take())
            .or_else(|| appointed(Role::Chair));
        let secretary = named(&self.secretary).or(meeting.secretary.take());
        meeting.secretary = secretary.or_else(|| appointed(Role::Secretary));
        if !self.is_told() && self.guest.is_empty() {
            return;
        }
        let is_first = !network.is_attendance_told(before);
        let mut attendance = meeting.attendance.take().unwrap_or_else(nobody);
        self.move_named(&mut attendance);
        if is_first && self.is_told() {
            self.fill_in(network, before, &mut attendance);
        }
        meeting.attendance = Some(attendance);
    }

    fn move_named(&self, attendance: &mut Attendance) {
        let replaced = self.deputy.iter().flat_map(|(one, other)| [one, other]);
        let partial = self.partial.iter().map(|(member, _)| member);
        let named = self
            .present
            .iter()
            .chain(&self.absent)
            .chain(replaced)
            .chain(partial);
        let parted = part_deputies(attendance, &self.present, &self.absent);
        for person in named {
            remove(attendance, person);
        }
        // Who is named twice came once.
        let ids = |people: &[String]| {
            let people: BTreeSet<&String> = people.iter().collect();
            people.into_iter().map(Id::new).collect::<Vec<_>>()
        };
        attendance.present.extend(ids(&self.present));
        attendance.absent.extend(ids(&self.absent));
        // Whoever came in another's place came, also when the other did.
        let is_told = |id: &Id<Member>| self.deputy.iter().any(|(_, member)| member == id.as_str());
        let (came, away) = parted;
        let came = came.into_iter().filter(|id| !is_told(id));
        for id in came.filter(|id| !self.absent.iter().any(|absent| absent == id.as_str())) {
            if !attendance.present.contains(&id) {
                attendance.present.push(id);
            }
        }
        for id in away {
            if !self.present.iter().any(|present| present == id.as_str()) && !attendance.absent.contains(&id)
            {
                attendance.absent.push(id);
            }
        }
        for (absent, member) in &self.deputy {
            attendance.deputies.push(Substitution {
                r#for: Id::new(absent),
                member: Id::new(member),
            });
        }
        for (member, note) in &self.partial {
            attendance.partial.push(Partial {
                member: Id::new(member),
                note: Some(note.clone()),
            });
        }
        for guest in self.guest.iter().map(|guest| guest_of(guest)) {
            let known = attendance
                .guests
                .iter_mut()
                .find(|other| other.name == guest.name);
            match known {
                Some(known) => *known = guest,
                None => attendance.guests.push(guest),
            }
        }
    }

    fn fill_in(&self, network: &Network, meeting: &Entry<Meeting>, attendance: &mut Attendance) {
        let told = |attendance: &Attendance| -> BTreeSet<Id<Member>> {
            attendance
                .came()
                .chain(attendance.stayed_away())
                .cloned()
                .collect()
        };
        let known = told(attendance);
        let others = expected(network, meeting)
            .into_iter()
            .map(|member| member.id.clone())
            .filter(|id| !known.contains(id));
        match (self.present.is_empty(), self.absent.is_empty()) {
            // Who is named beside the deputies only says more of the same.
            (true, _) => attendance.present.extend(others),
            (false, true) => attendance.absent.extend(others),
            (false, false) => {}
        }
        in_order(network, meeting, &mut attendance.present);
        in_order(network, meeting, &mut attendance.absent);
    }
}

/// Everybody who is expected at a meeting, in the order of the roll.
fn expected<'n>(network: &'n Network, meeting: &Entry<Meeting>) -> Vec<&'n Entry<Member>> {
    let benches = roll(network, *meeting.date).into_iter();
    let people = benches.flat_map(|bench| bench.people);
    people
        .filter(|member| is_expected(member, *meeting.date))
        .collect()
}

fn in_order(network: &Network, meeting: &Entry<Meeting>, people: &mut [Id<Member>]) {
    let order = expected(network, meeting);
    let place = |id: &Id<Member>| order.iter().position(|member| member.id == *id);
    // Whoever is not on the roll stays behind those who are.
    people.sort_by_key(|id| place(id).unwrap_or(usize::MAX));
}

/// The only one who has a role on the day; between two nobody can tell.
fn appointed(network: &Network, meeting: &Entry<Meeting>, role: Role) -> Option<Id<Member>> {
    let mut holders = network.holders_on(role, *meeting.date);
    let only = holders.next().filter(|_| holders.next().is_none());
    only.map(|member| member.id.clone())
}

fn nobody() -> Attendance {
    Attendance {
        present: Vec::new(),
        absent: Vec::new(),
        deputies: Vec::new(),
        partial: Vec::new(),
        guests: Vec::new(),
    }
}

/// The deputies of those who came themselves after all, and those whose deputies did not come: each such pair is parted.
fn part_deputies(
    attendance: &Attendance,
    present: &[String],
    absent: &[String],
) -> (Vec<Id<Member>>, Vec<Id<Member>>) {
    let is_in = |list: &[String], id: &Id<Member>| list.iter().any(|other| other == id.as_str());
    let pairs = || attendance.deputies.iter();
    let came = pairs().filter(|pair| is_in(present, &pair.r#for));
    let away = pairs().filter(|pair| is_in(absent, &pair.member));
    (
        came.map(|pair| pair.member.clone()).collect(),
        away.map(|pair| pair.r#for.clone()).collect(),
    )
}

fn remove(attendance: &mut Attendance, person: &str) {
    attendance.present.retain(|id| id.as_str() != person);
    attendance.absent.retain(|id| id.as_str() != person);
    attendance
        .deputies
        .retain(|deputy| deputy.member.as_str() != person && deputy.r#for.as_str() != person);
    attendance
        .partial
        .retain(|partial| partial.member.as_str() != person);
}

/// A guest as written in one line: `Eva Låtsasson, Region Prov`.
fn guest_of(written: &str) -> Guest {
    let (name, organisation) = match written.split_once(',') {
        Some((name, organisation)) => (name, Some(organisation.trim().to_owned())),
        None => (written, None),
    };
    Guest {
        name: name.trim().to_owned(),
        organisation: organisation.filter(|organisation| !organisation.is_empty()),
    }
}

/// Reads two values with an equals sign between them.
fn pair(text: &str) -> Result<(String, String), String> {
    let (one, other) = text.split_once('=').ok_or_else(|| text.to_owned())?;
    let (one, other) = (one.trim(), other.trim());
    match one.is_empty() || other.is_empty() {
        true => Err(text.to_owned()),
        false => Ok((crate::text::composed(one).into_owned(), other.to_owned())),
    }
}
