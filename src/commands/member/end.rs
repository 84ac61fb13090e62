//! `member end`: somebody leaves the network on a day; somebody else takes the seat, or it is declared vacant.

use anyhow::Result;
use chrono::{Months, NaiveDate};
use clap::Args;

use super::terms::{self, told};
use super::{Console, Outcome, one_line, years};
use crate::commands::among::{self, is_asked};
use crate::commands::asking::Asking;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id, named};
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::member::Term;
use crate::records::organisation::{OrganisationKind, Vacancy};
use crate::records::{Date, Entry, Member, Organisation, Role};
use crate::words::Words;
use crate::write::Change;

/// The answers that name nobody: no id is written so.
const SOMEBODY_NEW: &str = "-new";
const NOBODY: &str = "-nobody";
const LATER: &str = "-later";

/// For how many months a seat is suggested to be declared vacant.
pub(super) const USUAL_VACANCY: u32 = 3;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", value_parser = id)]
    successor: Option<String>,
    #[arg(long, value_name = "TEXT", conflicts_with = "successor")]
    vacancy: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day, requires = "vacancy")]
    vacant_until: Option<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
}

/// What becomes of the seat.
enum Seat {
    /// Nothing is said of it.
    Open,
    /// Somebody takes it who is in the register, or comes into it.
    Taken(String),
    /// It is declared vacant, for a reason, and may be until a day.
    Vacant(String, Option<NaiveDate>),
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let needed = [("ID", arguments.id.is_some()), ("--on", arguments.on.is_some())];
    let asking = console.asking(&needed)?;
    if !is_asked(&needed) {
        let (id, last) = (arguments.id.as_deref().unwrap_or_default(), arguments.on);
        let last = last.unwrap_or(console.today);
        return carry_out(arguments, (id, last), arguments.seat(), console);
    }
    let network = console.known(&[])?;
    let people = among::people(&network, network.roll_on(console.today));
    let id = asking.one(arguments.id.clone(), "member-end-id-question", people)?;
    let member = named::member(&network, &id)?;
    let last = asking.day(arguments.on, "member-end-on-question", Some(console.today))?;
    let seat = match arguments.seat() {
        Seat::Open => ask_of_seat(&network, (member, last), &asking, console.words)?,
        seat => seat,
    };
    carry_out(arguments, (&id, last), seat, console)
}

fn carry_out(
    arguments: &Arguments,
    (id, last): (&str, NaiveDate),
    seat: Seat,
    console: &mut Console,
) -> Result<Outcome> {
    let years = years(console.today, [last]);
    console.change(&arguments.writing, &years, |network, _| {
        plan(network, id, last, seat)
    })
}

impl Arguments {
    fn seat(&self) -> Seat {
        match (&self.successor, &self.vacancy) {
            (Some(successor), _) => Seat::Taken(successor.clone()),
            (_, Some(reason)) => Seat::Vacant(reason.clone(), self.vacant_until),
            _ => Seat::Open,
        }
    }
}

/// Asks who takes the seat of somebody who leaves, where it would be empty.
fn ask_of_seat(
    network: &Network,
    (member, last): (&Entry<Member>, NaiveDate),
    asking: &Asking,
    words: Words,
) -> Result<Seat> {
    let organisation = network.organisations.get(member.organisation.as_str());
    let next = last.succ_opt().unwrap_or(last);
    let Some(organisation) = organisation.filter(|organisation| {
        let represents = terms::roles_from(member, next).contains(&Role::Representative);
        represents && terms::is_empty_without(network, organisation, Some(member), next)
    }) else {
        return Ok(Seat::Open);
    };
    let is_colleague =
        |other: &&Entry<Member>| other.organisation == organisation.id && other.id != member.id;
    let mut choices = among::people(network, network.members.iter().filter(is_colleague));
    let others = [SOMEBODY_NEW, NOBODY, LATER];
    let other = |value: &&str| {
        among::choice(
            value,
            words.say(&format!("member-end-seat-{}", value.trim_start_matches('-'))),
        )
    };
    choices.extend(others.iter().map(other));
    let answer = asking.one(None, "member-end-seat-question", choices)?;
    Ok(match answer.as_str() {
        SOMEBODY_NEW => Seat::Taken(asking.text(None, "member-new-name-question", None)?),
        NOBODY => {
            let reason = asking.text(None, "member-vacancy-reason-question", None)?;
            let until = next.checked_add_months(Months::new(USUAL_VACANCY));
            Seat::Vacant(
                reason,
                Some(asking.day(None, "member-vacancy-until-question", until)?),
            )
        }
        LATER => Seat::Open,
        _ => Seat::Taken(answer),
    })
}

fn plan(network: &Network, id: &str, last: NaiveDate, seat: Seat) -> Result<Plan> {
    let member = named::member(network, id)?;
    let next = last.succ_opt().unwrap_or(last);
    let roles = terms::roles_from(member, next);
    if roles.is_empty() {
        return Err(Failure::new("member-has-left")
            .with("name", &member.name)
            .with("id", member.id.as_str())
            .with("day", last)
            .into());
    }
    let mut change = Change::default();
    change.edit(network, member, |member| terms::end(member, &roles, last))?;
    let organisation = named::organisation(network, member.organisation.as_str())?;
    let is_open = terms::is_empty_without(network, organisation, Some(member), next)
        && !terms::is_declared_vacant(organisation, next);
    let (handed, left) = handed_on(&roles);
    let (case, name) = match seat {
        Seat::Taken(successor)
            if named::member(network, &successor).is_ok_and(|known| known.id == member.id) =>
        {
            return Err(Failure::new("successor-leaves").with("name", &member.name).into());
        }
        Seat::Taken(successor) => (
            "taken",
            take(network, &mut change, (organisation, next), &successor, &handed)?,
        ),
        Seat::Vacant(reason, until) => {
            let vacancy = Vacancy {
                from: Date(next),
                until: until.map(Date),
                reason: Some(reason),
            };
            terms::vacate(network, &mut change, (organisation, Some(member)), vacancy)?;
            ("vacant", String::new())
        }
        Seat::Open if is_open => ("open", String::new()),
        Seat::Open => ("other", String::new()),
    };
    Ok(Plan {
        change,
        story: "story-member-end",
        filled: [
            ("name", member.name.as_str().into()),
            ("organisation", organisation.name.as_str().into()),
            ("organisation-id", organisation.id.as_str().into()),
            ("roles", told(&roles)),
            ("handed", told(&handed)),
            ("left", told(&left)),
            ("day", last.into()),
            ("next", next.into()),
            ("case", case.into()),
            ("successor", name.into()),
        ]
        .into(),
    })
}

/// Parts the roles of somebody who leaves into those that a successor takes over and the rest: those that the
/// organisation has somebody in, and those that the network itself gives to a person. Where there are only such, the
/// successor has them.
fn handed_on(roles: &[Role]) -> (Vec<Role>, Vec<Role>) {
    let is_of_network = |role: &Role| {
        let given = [
            Role::Chair,
            Role::ViceChair,
            Role::Presidium,
            Role::Secretary,
            Role::Convener,
        ];
        given.contains(role)
    };
    let (left, handed): (Vec<Role>, Vec<Role>) = roles.iter().copied().partition(is_of_network);
    match handed.is_empty() {
        true => (left, handed),
        false => (handed, left),
    }
}

/// Gives somebody from an organisation the roles of who leaves it, and tells the name.
fn take(
    network: &Network,
    change: &mut Change,
    (organisation, from): (&Entry<Organisation>, NaiveDate),
    successor: &str,
    roles: &[Role],
) -> Result<String> {
    let has_seat = roles.contains(&Role::Representative);
    let terms_of = |roles: &[Role]| -> Vec<Term> {
        let given = roles.iter();
        given.map(|role| terms::term(*role, from, None)).collect()
    };
    let name = match named::member(network, successor) {
        Ok(known) if known.organisation != organisation.id => {
            return Err(Failure::new("successor-elsewhere")
                .with("name", &known.name)
                .with("organisation", &organisation.name)
                .into());
        }
        Ok(known) => {
            let new = roles.iter().copied();
            let new: Vec<Role> = new.filter(|role| !known.has_role_on(*role, from)).collect();
            change.edit(network, known, |known| {
                // Whoever has the seat no longer stands in for it.
                if has_seat {
                    terms::end(known, &[Role::Deputy], from.pred_opt().unwrap_or(from));
                }
                known.terms.extend(terms_of(&new));
            })?;
            known.name.clone()
        }
        // What is no id may be the name of somebody new.
        Err(_) if successor.trim().contains(char::is_whitespace) => {
            let member = Member {
                name: one_line(successor),
                organisation: organisation.id.clone(),
                title: None,
                email: None,
                phone: None,
                publish: Vec::new(),
                terms: terms_of(roles),
            };
            change.create(network, &named::new_id(network, None, successor)?, &member)?;
            member.name
        }
        Err(error) => return Err(error),
    };
    let is_filled = has_seat || organisation.kind != OrganisationKind::Municipality;
    if is_filled && terms::is_declared_vacant(organisation, from) {
        change.edit(network, organisation, |organisation| {
            terms::fill(organisation, from)
        })?;
    }
    Ok(name)
}
