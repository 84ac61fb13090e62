//! Finds records by what people write for them, the id or the name, and those that are meant where nobody says.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use super::unknown;
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::meeting::MeetingStatus;
use crate::records::{Assignment, Entry, Group, Id, Kind, Meeting, Member, Organisation, Role};
use crate::text::personal::numbers;
use crate::text::slug::slug;

/// Finds a person by the id or the name.
pub(super) fn member<'n>(network: &'n Network, written: &str) -> Result<&'n Entry<Member>> {
    let by_name = || {
        let mut same = network
            .members
            .iter()
            .filter(|member| is_same(&member.name, written));
        // Two people of one name are told apart by their ids.
        same.next().filter(|_| same.next().is_none())
    };
    let found = network.members.get(written).or_else(by_name);
    found.ok_or_else(|| unknown::missing(Kind::Member, written, network).into())
}

/// Finds an organisation by the id, the name, or another name of it.
pub(super) fn organisation<'n>(network: &'n Network, written: &str) -> Result<&'n Entry<Organisation>> {
    let found = organisation_called(network, written);
    found.ok_or_else(|| unknown::missing(Kind::Organisation, written, network).into())
}

/// The organisation that is called so, if there is one.
pub(super) fn organisation_called<'n>(
    network: &'n Network,
    written: &str,
) -> Option<&'n Entry<Organisation>> {
    let is_called = |organisation: &&Entry<Organisation>| {
        let mut names = organisation.aliases.iter().chain([&organisation.name]);
        names.any(|name| is_same(name, written))
    };
    network
        .organisations
        .get(written)
        .or_else(|| network.organisations.get(&slug(written)))
        .or_else(|| network.organisations.iter().find(is_called))
}

/// Finds an assignment by its id.
pub(super) fn assignment<'n>(network: &'n Network, id: &str) -> Result<&'n Entry<Assignment>> {
    Ok(unknown::found(
        Kind::Assignment,
        id,
        network,
        &network.assignments,
    )?)
}

/// Finds assignments by their ids.
pub(super) fn assignments(network: &Network, ids: &[String]) -> Result<Vec<Id<Assignment>>> {
    let found = ids.iter().map(|id| Ok(assignment(network, id)?.id.clone()));
    found.collect()
}

/// Finds the meeting that is named, or else the one that lies on a day.
pub(super) fn meeting(network: &Network, named: Option<&str>, day: NaiveDate) -> Result<Option<Id<Meeting>>> {
    let lies_there =
        |meeting: &&Entry<Meeting>| *meeting.date == day && meeting.status != MeetingStatus::Cancelled;
    let found = match named {
        Some(id) => Some(unknown::found(Kind::Meeting, id, network, &network.meetings)?),
        None => network.meetings.iter().find(lies_there),
    };
    Ok(found.map(|meeting| meeting.id.clone()))
}

/// The day that is given, else that of the meeting that is named, else today.
pub(super) fn day(network: &Network, given: Option<NaiveDate>, meeting: Option<&str>) -> NaiveDate {
    let meeting = meeting.and_then(|id| network.meetings.get(id));
    given
        .or(meeting.map(|meeting| *meeting.date))
        .unwrap_or(network.today)
}

/// Finds the person who is named, or else the one who is the school director on a day, where there is one alone.
pub(super) fn director(network: &Network, named: Option<&str>, day: NaiveDate) -> Result<Option<Id<Member>>> {
    if let Some(named) = named {
        return Ok(Some(member(network, named)?.id.clone()));
    }
    let mut directors = network.holders_on(Role::SchoolDirector, day);
    let first = directors.next().filter(|_| directors.next().is_none());
    Ok(first.map(|director| director.id.clone()))
}

/// The years of days, and of meetings by their ids, which are days.
pub(super) fn years<'a>(
    days: impl IntoIterator<Item = NaiveDate>,
    meetings: impl IntoIterator<Item = &'a String>,
) -> BTreeSet<i32> {
    let planned = meetings.into_iter().filter_map(|id| id.parse().ok());
    days.into_iter()
        .chain(planned)
        .map(|day: NaiveDate| day.year())
        .collect()
}

/// Finds a working group by its id.
pub(super) fn group<'n>(network: &'n Network, id: &str) -> Result<&'n Entry<Group>> {
    Ok(unknown::found(Kind::Group, id, network, &network.groups)?)
}

/// The id of a new record: the one that was asked for, else made of its name.
///
/// An identity number in it is refused here: behind a day, with a hyphen between, it would not be known for one.
pub(super) fn new_id(network: &Network, own: Option<&str>, name: &str) -> Result<String> {
    let id = slug(own.unwrap_or(name));
    if id.is_empty() {
        return Err(Failure::new("no-id-from-name").with("name", name).into());
    }
    // Hyphens stand between the words of an id, and beside a hyphen no number is known for one.
    let spaced = id.replace('-', " ");
    let holds_number = |text: &str| !numbers(text, network.births_until).is_empty();
    // Said in the form in which it is known, it comes out masked.
    match [&id, &spaced].into_iter().find(|text| holds_number(text)) {
        Some(known) => Err(Failure::new("id-holds-personal-data")
            .with("id", known.as_str())
            .into()),
        None => Ok(id.clone()),
    }
}

/// The id of a new record of a day: the day and a name, with a number where there is such a record already.
pub(super) fn dated_id(network: &Network, kind: Kind, day: NaiveDate, name: &str) -> Result<String> {
    let name = new_id(network, None, name)?;
    let numbered = |number: u32| match number {
        1 => format!("{day}-{name}"),
        number => format!("{day}-{name}-{number}"),
    };
    let mut ids = (1..).map(numbered);
    Ok(ids.find(|id| !network.knows(kind, id)).unwrap_or_default())
}

/// Tells whether two names are the same apart from capitals, marks and signs.
fn is_same(one: &str, other: &str) -> bool {
    let other = slug(other);
    !other.is_empty() && slug(one) == other
}
