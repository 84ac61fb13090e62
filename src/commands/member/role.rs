//! `member role`: gives somebody a role from a day, or ends one.

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::terms::{self, told};
use super::{Console, Outcome, years};
use crate::commands::among::{self, is_asked};
use crate::commands::choice::one_of;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id, named};
use crate::diagnostic::{Argument, Failure};
use crate::network::Network;
use crate::records::{Entry, Member, Role, word};
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[arg(long, value_name = "ROLE", value_parser = one_of::<Role>())]
    give: Vec<Role>,
    #[arg(long, value_name = "ROLE", value_parser = one_of::<Role>())]
    end: Vec<Role>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    from: Option<NaiveDate>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    until: Option<NaiveDate>,
    #[arg(long, requires = "give")]
    replace: bool,
    #[command(flatten)]
    writing: Writing,
}

/// What becomes of the roles of a person.
struct Roles {
    given: Vec<Role>,
    ended: Vec<Role>,
    /// The first day of those that are given, and the last one where they are given for a time.
    from: NaiveDate,
    until: Option<NaiveDate>,
    /// The last day of those that end.
    last: NaiveDate,
    /// Whether those who have the given roles lose them.
    replace: bool,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let is_said = !(arguments.give.is_empty() && arguments.end.is_empty());
    let needed = [("ID", arguments.id.is_some()), ("--give / --end", is_said)];
    let (id, roles) = match is_asked(&needed) {
        true => asked(arguments, &needed, console)?,
        false => {
            let id = arguments.id.clone().unwrap_or_default();
            (id, arguments.roles(console.today, arguments.replace))
        }
    };
    let years = years(console.today, [roles.from, roles.last]);
    console.change(&arguments.writing, &years, |network, _| {
        plan(network, &id, &roles)
    })
}

impl Arguments {
    /// The roles as they were given. A day before the given ones begin is the last one of those that end.
    fn roles(&self, today: NaiveDate, replace: bool) -> Roles {
        let from = self.from.unwrap_or(today);
        let last = self.until.or(self.from.and_then(|from| from.pred_opt()));
        Roles {
            given: self.give.clone(),
            ended: self.end.clone(),
            from,
            until: self.until.filter(|_| self.end.is_empty()),
            last: last.unwrap_or(today),
            replace,
        }
    }
}

/// Asks whose roles change, which of them the person is to have, and from which day.
fn asked(arguments: &Arguments, needed: &[(&str, bool)], console: &mut Console) -> Result<(String, Roles)> {
    let asking = console.asking(needed)?;
    let network = console.known(&[])?;
    let people = among::people(&network, network.roll_on(console.today));
    let id = asking.one(arguments.id.clone(), "member-role-id-question", people)?;
    let member = named::member(&network, &id)?;
    let mut roles = arguments.roles(console.today, arguments.replace);
    if roles.given.is_empty() && roles.ended.is_empty() {
        let had = terms::roles_from(member, console.today);
        let (choices, places) = among::roles(console.words, &had);
        let marked = asking.some(Vec::new(), "member-role-roles-question", choices, &places)?;
        let marked: Vec<Role> = marked
            .iter()
            .filter_map(|role| among::term::<Role>(role))
            .collect();
        roles.given = marked
            .iter()
            .copied()
            .filter(|role| !had.contains(role))
            .collect();
        roles.ended = had.into_iter().filter(|role| !marked.contains(role)).collect();
    }
    if !roles.given.is_empty() {
        roles.from = asking.day(arguments.from, "member-role-from-question", Some(console.today))?;
        roles.last = roles.from.pred_opt().unwrap_or(roles.from);
        let others = holders(&network, member, &roles);
        if !others.is_empty() && !arguments.replace {
            let filled = [("held", relieved(&others)), ("day", roles.last.into())];
            roles.replace = asking.agrees("member-role-replace-question", &filled.into())?;
        }
    } else if !roles.ended.is_empty() {
        roles.last = asking.day(arguments.until, "member-role-until-question", Some(console.today))?;
    }
    Ok((id, roles))
}

/// The others who have some of the given roles when they are given, where one person has each at a time, and which.
///
/// A seat belongs to an organisation: who sits for another keeps it.
fn holders<'n>(
    network: &'n Network,
    member: &Entry<Member>,
    roles: &Roles,
) -> Vec<(&'n Entry<Member>, Vec<Role>)> {
    let is_taken_over = |other: &Entry<Member>, role: Role| match role {
        Role::Chair | Role::ViceChair | Role::Secretary | Role::Convener => true,
        Role::Representative | Role::Deputy => other.organisation == member.organisation,
        _ => false,
    };
    let others = network.members.iter().filter(|other| other.id != member.id);
    let held = others.map(|other| {
        let given = roles.given.iter().copied();
        let held = given.filter(|role| other.has_role_on(*role, roles.from) && is_taken_over(other, *role));
        (other, held.collect())
    });
    held.filter(|(_, held): &(_, Vec<Role>)| !held.is_empty())
        .collect()
}

/// Those who lose roles, each with the roles.
fn relieved(holders: &[(&Entry<Member>, Vec<Role>)]) -> Argument {
    let pair = |(member, roles): &(&Entry<Member>, Vec<Role>)| {
        let filled = [("name", member.name.as_str().into()), ("roles", told(roles))];
        Argument::phrase("member-role-holder", filled)
    };
    holders.iter().map(pair).collect()
}

fn plan(network: &Network, id: &str, roles: &Roles) -> Result<Plan> {
    let member = named::member(network, id)?;
    let refusal = |failure, role: &Role, day: NaiveDate| {
        Failure::new(failure)
            .with("name", &member.name)
            .with("role", Argument::term(format!("role-{}", word(role))))
            .with("day", day)
    };
    if let Some(role) = roles
        .given
        .iter()
        .find(|role| member.has_role_on(**role, roles.from))
    {
        return Err(refusal("role-is-held", role, roles.from).into());
    }
    let held = terms::roles_from(member, roles.last.succ_opt().unwrap_or(roles.last));
    if let Some(role) = roles.ended.iter().find(|role| !held.contains(role)) {
        return Err(refusal("role-is-not-held", role, roles.last).into());
    }
    if roles.given.is_empty() && roles.ended.is_empty() {
        return Err(Failure::new("roles-stay").with("name", &member.name).into());
    }
    let mut change = Change::default();
    change.edit(network, member, |member| {
        terms::end(member, &roles.ended, roles.last);
        let given = roles.given.iter();
        member
            .terms
            .extend(given.map(|role| terms::term(*role, roles.from, roles.until)));
    })?;
    let others = match roles.replace {
        true => holders(network, member, roles),
        false => Vec::new(),
    };
    let last = roles.from.pred_opt().unwrap_or(roles.from);
    for (other, held) in &others {
        change.edit(network, other, |other| terms::end(other, held, last))?;
    }
    Ok(Plan {
        change,
        story: "story-member-role",
        filled: [
            ("name", member.name.as_str().into()),
            ("id", member.id.as_str().into()),
            (
                "organisation",
                network.organisation_name(member.organisation.as_str()).into(),
            ),
            ("given", told(&roles.given)),
            ("ended", told(&roles.ended)),
            ("from", roles.from.into()),
            ("last", roles.last.into()),
            ("relieved", relieved(&others)),
        ]
        .into(),
    })
}
